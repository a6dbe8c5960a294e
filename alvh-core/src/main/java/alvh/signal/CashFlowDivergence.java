package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.unit.Check;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Whether the S&P 500 is dear by its earnings and cheap by its cash flow, or the reverse: the
 * distance of the two ratios' ranks in ten years.
 *
 * <p>Nobody publishes the index's cash flow freely, so the ratio is an optional input: without a
 * file of it this abstains. Source: method I13, C6.
 *
 * @param months month ends that each ratio is ranked among
 * @param apart distance of the ranks, out of 1, from which they diverge
 */
public record CashFlowDivergence(int months, double apart) implements Signal {
  private static final double OF_100 = 100;

  public CashFlowDivergence {
    Check.atLeast(months, 2, "months");
    Check.that(apart >= 0 && apart <= 1, "apart must lie in [0, 1], was %s", apart);
  }

  public CashFlowDivergence() {
    this(120, .25);
  }

  @Override
  public String id() {
    return "I13C";
  }

  @Override
  public String title() {
    return "Earnings against cash flow";
  }

  @Override
  public String unit() {
    return "ranks of 100 apart";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    var earnings = new PriceEarnings(months);
    var cashFlow = new MonthlyRank(months);
    return today -> read(today, earnings, cashFlow);
  }

  private Reading read(MarketSnapshot today, PriceEarnings earnings, MonthlyRank cashFlow) {
    Optional<PriceEarnings.Standing> earned = earnings.observe(today);
    Optional<Double> ratio =
        Arrivals.recent(today, Measure.PRICE_CASH_FLOW, Arrivals.LONGEST).map(Observation::value);
    ratio.ifPresent(value -> cashFlow.add(YearMonth.from(today.date()), value));
    if (ratio.isEmpty()) {
      return new Reading.Abstained(
          "Price over cash flow is in no file, or is too old: C6 cannot act.");
    }
    if (earned.isEmpty() || !cashFlow.full()) {
      return new Reading.Abstained(
          "Price over earnings or over cash flow is known for fewer than " + months + " months.");
    }
    return judge(OF_100 * earned.get().rank(), OF_100 * cashFlow.value());
  }

  private Reading judge(double earned, double flow) {
    double distance = Math.abs(earned - flow);
    String reason =
        "Price over earnings has rank "
            + Figures.of(earned, 0)
            + " of 100 in "
            + months
            + " months, over cash flow "
            + Figures.of(flow, 0)
            + "; they diverge from "
            + Figures.of(OF_100 * apart, 0)
            + " ranks on.";
    return new Reading.Measured(distance, OF_100 * apart, distance >= OF_100 * apart, reason);
  }
}
