package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Whether the dollar is dear against other currencies after inflation, by the z-score of its
 * distance from its mean of three years: the other input that moves the inversion's threshold.
 *
 * <p>A month's figure counts as known 45 days after the month. Source: method I9, 1.12.
 *
 * @param dear z-score from which the dollar counts as dear
 */
public record RealExchangeRate(double dear) implements Signal {
  /** Months of the mean and of the deviation, one shared. */
  private static final int MONTHS = 95;

  public RealExchangeRate {
    Check.atLeast(dear, 0, "dear");
  }

  public RealExchangeRate() {
    this(1);
  }

  @Override
  public String id() {
    return "I9R";
  }

  @Override
  public String title() {
    return "Real effective exchange rate of the dollar";
  }

  @Override
  public String unit() {
    return "standard deviations";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    var dollar = new RealDollar();
    return today -> read(today, dollar);
  }

  private Reading read(MarketSnapshot today, RealDollar dollar) {
    dollar.observe(today);
    OptionalDouble quarter = dollar.quarterChange();
    OptionalDouble z = dollar.z();
    if (dollar.logarithm().isEmpty()) {
      return new Reading.Abstained(
          "No month of the real exchange rate became known in the last "
              + Arrivals.LONGEST
              + " days.");
    }
    if (z.isEmpty() || quarter.isEmpty()) {
      return new Reading.Abstained("The real exchange rate's z-score needs " + MONTHS + " months.");
    }
    String reason =
        "The real dollar stands "
            + Figures.signed(z.getAsDouble(), 2)
            + " deviations from its mean of three years and moved "
            + Figures.signed(100 * quarter.getAsDouble(), 1)
            + " % (log) in three months.";
    return new Reading.Measured(z.getAsDouble(), dear, z.getAsDouble() > dear, reason);
  }
}
