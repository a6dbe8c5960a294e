package alvh.engine;

import alvh.event.Event;
import alvh.instrument.Instrument;
import alvh.journal.Line;
import alvh.order.Fill;
import alvh.order.LegFill;
import alvh.report.FillsCsv;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Collects every fill and settlement of a journal for the file fills.csv. */
public final class FillList implements Consumer<Line> {
  private final FillsCsv csv = new FillsCsv();
  private final Map<String, Map<Instrument, Long>> held = new TreeMap<>();

  @Override
  public void accept(Line line) {
    if (line instanceof Line.Happened(String arm, Event.Filled(var fill))) {
      filled(arm, fill);
    } else if (line instanceof Line.Happened(String arm, Event.Settled settled)) {
      settled(arm, settled);
    }
  }

  private void filled(String arm, Fill fill) {
    csv.add(arm, fill);
    for (LegFill leg : fill.legs()) {
      of(arm).merge(leg.instrument(), leg.quantity(), Long::sum);
    }
  }

  private void settled(String arm, Event.Settled settled) {
    Long position = of(arm).remove(settled.instrument());
    csv.add(arm, settled, Objects.requireNonNullElse(position, 0L));
  }

  private Map<Instrument, Long> of(String arm) {
    return held.computeIfAbsent(arm, name -> new TreeMap<>());
  }

  /** The file. */
  public String csv() {
    return csv.toString();
  }
}
