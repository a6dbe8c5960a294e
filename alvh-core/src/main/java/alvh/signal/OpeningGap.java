package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * The market opened far from its last close: |ln(O_t/C_{t−1})| of SPY is at least one percent and
 * one and a half of what VIX promised for a day.
 *
 * <p>SPY and not the index, whose printed open is made of stale prices. It says what has happened,
 * for the study of what came before. Source: method A1 (gap), 0 (asynchrony).
 *
 * @param least size in any case, decimal
 * @param multiple of VIX/100/√252 at the last close
 */
public record OpeningGap(double least, double multiple) implements Signal {
  private static final double SESSIONS_PER_YEAR = 252;

  public OpeningGap {
    Check.atLeast(least, 0, "least");
    Check.atLeast(multiple, 0, "multiple");
  }

  public OpeningGap() {
    this(.01, 1.5);
  }

  @Override
  public String id() {
    return "A1";
  }

  @Override
  public String title() {
    return "Price gap at the open";
  }

  @Override
  public String unit() {
    return "percent";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  /** The least gap after a close with that VIX (index points), as a log return. */
  public double threshold(double vix) {
    return Math.max(least, multiple * vix / 100 / Math.sqrt(SESSIONS_PER_YEAR));
  }

  private final class Watch implements Observer {
    private OptionalDouble close = OptionalDouble.empty();
    private OptionalDouble vix = OptionalDouble.empty();

    @Override
    public Reading observe(MarketSnapshot today) {
      Reading reading = judge(today.today(Measure.SPY_OPEN));
      close = today.today(Measure.SPY_CLOSE);
      vix = today.today(Measure.VIX);
      return reading;
    }

    private Reading judge(OptionalDouble open) {
      if (open.isEmpty()) {
        return Absence.missing("SPY's open");
      }
      if (close.isEmpty() || vix.isEmpty()) {
        return new Reading.Abstained("SPY's close or VIX of the session before is not known.");
      }
      double gap = Math.log(open.getAsDouble() / close.getAsDouble());
      double needed = threshold(vix.getAsDouble());
      String reason =
          "SPY opened "
              + Figures.signed(100 * gap, 2)
              + " % (log) from its last close; a gap begins at "
              + Figures.of(100 * needed, 2)
              + " %.";
      return new Reading.Measured(100 * gap, 100 * needed, Math.abs(gap) >= needed, reason);
    }
  }
}
