package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.surface.SurfaceFigures;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All signals of a run with their memories: sees one session after another, and asks each.
 *
 * <p>A panel is fed from the first session on of which anything is known, long before the first
 * decision, so that windows and expanding quantiles are as long as the data allow.
 */
public final class Panel {
  private final List<Signal> signals;
  private final List<Signal.Observer> observers;

  /** Fresh memories for the signals, which are brought into the order of the card. */
  public Panel(List<? extends Signal> signals) {
    this.signals = signals.stream().map(Signal.class::cast).sorted(new SignalOrder()).toList();
    for (int i = 1; i < this.signals.size(); i++) {
      String id = this.signals.get(i).id();
      Check.that(!id.equals(this.signals.get(i - 1).id()), "two signals have the id %s", id);
    }
    observers = this.signals.stream().map(Signal::observer).toList();
  }

  /** The signals in the order of the card. */
  public List<Signal> signals() {
    return signals;
  }

  /** Every signal's reading of a session without an option surface. */
  public List<Opinion> observe(MarketSnapshot today) {
    return observe(today, Optional.empty());
  }

  /** Every signal's reading of the session, in the order of {@link #signals()}. */
  public List<Opinion> observe(MarketSnapshot today, Optional<SurfaceFigures> surface) {
    var opinions = new ArrayList<Opinion>(signals.size());
    for (int i = 0; i < signals.size(); i++) {
      opinions.add(new Opinion(signals.get(i), observers.get(i).observe(today, surface)));
    }
    return List.copyOf(opinions);
  }
}
