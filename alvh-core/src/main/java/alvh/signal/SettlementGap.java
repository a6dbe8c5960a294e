package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How far monthly options that settle in the morning have settled from the close before: the risk
 * of a night on which nothing can be traded any more.
 *
 * <p>The settlement value is not in the data; its proxy is SPY's open over its last close. The
 * value is the fall that one in twenty settlements exceeded; it is no rule, and the condors here
 * are settled in the afternoon. Source: method E12, 1.12 (settlement values). Reading: the
 * distribution is over the settlements seen so far, the last ten years at most.
 *
 * @param settlements most settlements that count
 * @param least fewest settlements that are spoken of
 */
public record SettlementGap(int settlements, int least) implements Signal {
  private static final double RARE = .05;
  private static final double PERCENT = 100;

  public SettlementGap {
    Check.atLeast(least, 2, "least");
    Check.that(least <= settlements, "least %s must not exceed %s", least, settlements);
  }

  public SettlementGap() {
    this(120, 24);
  }

  @Override
  public String id() {
    return "E12";
  }

  @Override
  public String title() {
    return "Gap at the morning settlement";
  }

  @Override
  public String unit() {
    return "percent (log)";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final RollingWindow gaps = new RollingWindow(settlements);
    private OptionalDouble closeBefore = OptionalDouble.empty();

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble open = today.today(Measure.SPY_OPEN);
      if (isSettlement(today.date()) && open.isPresent() && closeBefore.isPresent()) {
        gaps.add(PERCENT * Math.log(open.getAsDouble() / closeBefore.getAsDouble()));
      }
      closeBefore = today.today(Measure.SPY_CLOSE);
      if (closeBefore.isEmpty()) {
        return Absence.missing("SPY's close");
      }
      return gaps.size() >= least
          ? judge(ExchangeCalendar.NYSE.next(today.date()))
          : new Reading.Abstained(
              "The gap needs " + least + " settlements, " + gaps.size() + " have been seen.");
    }

    private Reading judge(LocalDate next) {
      double fall = gaps.quantile(RARE);
      String reason =
          "Of "
              + gaps.size()
              + " morning settlements one in twenty lay below "
              + Figures.signed(fall, 2)
              + " % of the close before, one in twenty above "
              + Figures.signed(gaps.quantile(1 - RARE), 2)
              + " %, the widest at "
              + Figures.signed(gaps.min(), 2)
              + " and "
              + Figures.signed(gaps.max(), 2)
              + " %"
              + (isSettlement(next) ? "; the next session is one." : ".");
      return new Reading.Measured(fall, 0, isSettlement(next), reason);
    }
  }

  /** Whether monthly options of the S&P 500 settle on this morning. */
  private static boolean isSettlement(LocalDate date) {
    return Expirations.isSpxMonthly(date);
  }
}
