package alvh.engine;

import alvh.event.Event;
import alvh.journal.Line;
import alvh.report.FillsCsv;
import java.util.function.Consumer;

/** Collects every fill of a journal for the file fills.csv. */
public final class FillList implements Consumer<Line> {
  private final FillsCsv csv = new FillsCsv();

  @Override
  public void accept(Line line) {
    if (line instanceof Line.Happened(String arm, Event.Filled(var fill))) {
      csv.add(arm, fill);
    }
  }

  /** The file. */
  public String csv() {
    return csv.toString();
  }
}
