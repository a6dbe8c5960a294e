package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.unit.Check;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Whether real estate trusts are dear against their funds from operations, the cash flow that they
 * report, by the distance from the month ends of five years.
 *
 * <p>No daily source is free, so the ratio is an optional input: without a file of it this
 * abstains. Source: method D8. Reading: five years of month ends; known 90 days after the quarter.
 *
 * @param months month ends that the ratio is held against
 * @param dear deviations from which the trusts count as dear
 */
public record RealEstateValuation(int months, double dear) implements Signal {
  public RealEstateValuation {
    Check.atLeast(months, 3, "months");
    Check.atLeast(dear, 0, "dear");
  }

  public RealEstateValuation() {
    this(60, 1);
  }

  @Override
  public String id() {
    return "D8";
  }

  @Override
  public String title() {
    return "Real estate over its cash flow";
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
    // The window leaves today out, so that it holds as many ended months as it names.
    var ratios = new MonthlyRank(months + 1);
    return today -> read(today, ratios);
  }

  private Reading read(MarketSnapshot today, MonthlyRank ratios) {
    Optional<Double> ratio =
        Arrivals.recent(today, Measure.REIT_PRICE_FFO, Arrivals.LONGEST).map(Observation::value);
    if (ratio.isEmpty()) {
      return new Reading.Abstained(
          "Price over funds from operations of real estate is in no file, or is too old.");
    }
    ratios.add(YearMonth.from(today.date()), ratio.get());
    if (!ratios.full()) {
      return new Reading.Abstained(
          "Price over funds from operations is known for "
              + ratios.size()
              + " of "
              + months
              + " months.");
    }
    double z = ratios.deviations();
    String reason =
        "Real estate trusts cost "
            + Figures.of(ratio.get(), 1)
            + " times their funds from operations, "
            + Figures.signed(z, 2)
            + " deviations from the month ends of "
            + months
            + " months.";
    return new Reading.Measured(z, dear, z > dear, reason);
  }
}
