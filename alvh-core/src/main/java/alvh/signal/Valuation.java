package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.unit.Check;

/**
 * Whether the S&P 500 is cheap against its earnings, by the rank of the ratio in ten years.
 *
 * <p>The divergence of this ratio from price to cash flow is not measured: nobody publishes the
 * index's cash flow freely. Source: method I13.
 *
 * @param months month ends that the ratio is ranked among
 * @param cheap rank up to which the ratio counts as low
 */
public record Valuation(int months, double cheap) implements Signal {
  public Valuation {
    Check.atLeast(months, 2, "months");
    Check.that(cheap >= 0 && cheap <= 1, "cheap must lie in [0, 1], was %s", cheap);
  }

  public Valuation() {
    this(120, .30);
  }

  @Override
  public String id() {
    return "I13";
  }

  @Override
  public String title() {
    return "Price over earnings";
  }

  @Override
  public String unit() {
    return "rank of 100";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    var ratio = new PriceEarnings(months);
    return today -> read(today, ratio);
  }

  private Reading read(MarketSnapshot today, PriceEarnings ratio) {
    return ratio.observe(today).<Reading>map(this::judge).orElseGet(this::absence);
  }

  private Reading judge(PriceEarnings.Standing now) {
    String reason =
        "The price is "
            + Figures.of(now.ratio(), 1)
            + " times "
            + now.name()
            + ", rank "
            + Figures.of(100 * now.rank(), 0)
            + " of 100 in "
            + months
            + " months; low is "
            + Figures.of(100 * cheap, 0)
            + " or less. Price over cash flow is not known.";
    return new Reading.Measured(100 * now.rank(), 100 * cheap, now.rank() <= cheap, reason);
  }

  private Reading absence() {
    return new Reading.Abstained(
        "Earnings are missing or too old, or their ratio is known for fewer than "
            + months
            + " months.");
  }
}
