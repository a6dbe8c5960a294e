package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.math.ExponentialAverage;
import alvh.surface.SurfaceFigures;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What capital costs the companies of the index, WACC = E/(D+E)·(r_f + ERP) + D/(D+E)·y_BBB·(1−τ),
 * and whether its trend has turned: the slope of its average over 63 sessions changes sign.
 *
 * <p>The share of debt is an assumption: no free series of the index's leverage is in the store.
 * The equity premium is the options' lower bound, so the cost moves mostly with VIX. BBB is Moody's
 * BAA, the 10-year yield plus its spread. Source: method A12, I11.
 *
 * @param debtShare D/(D+E), assumed
 * @param taxRate τ
 * @param average sessions of the average whose slope is watched
 * @param recent sessions for which a turn counts, its own included (our reading)
 */
public record CapitalCost(double debtShare, double taxRate, int average, int recent)
    implements Signal {
  private static final double PERCENT = 100;

  public CapitalCost {
    Check.that(debtShare >= 0 && debtShare <= 1, "debtShare must lie in [0, 1], was %s", debtShare);
    Check.that(taxRate >= 0 && taxRate < 1, "taxRate must lie in [0, 1), was %s", taxRate);
    Check.atLeast(average, 1, "average");
    Check.atLeast(recent, 1, "recent");
  }

  public CapitalCost() {
    this(.20, .21, 63, 5);
  }

  @Override
  public String id() {
    return "A12W";
  }

  @Override
  public String title() {
    return "Cost of capital turns";
  }

  @Override
  public String unit() {
    return "percent a year";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return (SurfaceObserver) new Watch()::read;
  }

  /** The memory; {@link GapRisk} has one too. */
  final class Watch {
    private final ExponentialAverage trend = ExponentialAverage.ofPeriod(average);
    private double slope;
    private double before = Double.NaN;
    private int sinceTurn = recent;

    /** Percent a year; empty when an input is missing. */
    OptionalDouble observe(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      OptionalDouble cost = cost(today, surface);
      cost.ifPresent(this::add);
      return cost;
    }

    private OptionalDouble cost(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      Optional<Double> bill = last(today, Measure.BILL_13W);
      Optional<Double> tenYears = last(today, Measure.DGS10);
      Optional<Double> spread = last(today, Measure.BAA_SPREAD);
      if (surface.isEmpty() || bill.isEmpty() || tenYears.isEmpty() || spread.isEmpty()) {
        return OptionalDouble.empty();
      }
      double equity = bill.get() + PERCENT * surface.get().equityPremium();
      double debt = (tenYears.get() + spread.get()) * (1 - taxRate);
      return OptionalDouble.of((1 - debtShare) * equity + debtShare * debt);
    }

    private static Optional<Double> last(MarketSnapshot today, Measure measure) {
      return Arrivals.recent(today, measure, Arrivals.LONGEST).map(Observation::value);
    }

    private void add(double cost) {
      trend.add(cost);
      double now = trend.seeded() ? trend.value() : Double.NaN;
      double step = now - before;
      sinceTurn++;
      if (trend.settled() && step * slope < 0) {
        sinceTurn = 0;
      }
      slope = step == 0 || Double.isNaN(step) ? slope : step;
      before = now;
    }

    boolean settled() {
      return trend.settled();
    }

    /** The slope changed its sign within the last sessions. */
    boolean turned() {
      return sinceTurn < recent;
    }

    private Reading read(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      OptionalDouble cost = observe(today, surface);
      if (cost.isEmpty()) {
        return Absence.missing("The surface, the bill or the BAA yield");
      }
      if (!settled()) {
        return new Reading.Abstained(
            "The average of the cost of capital needs " + 3 * average + " sessions.");
      }
      String reason =
          "Capital costs "
              + Figures.of(cost.getAsDouble(), 2)
              + " %, "
              + Figures.of(100 * debtShare, 0)
              + " % of it debt by assumption; its average "
              + (slope > 0 ? "rises" : "falls")
              + " and "
              + (turned() ? "turned in the last " : "did not turn in the last ")
              + recent
              + " sessions.";
      return new Reading.Measured(cost.getAsDouble(), before, turned(), reason);
    }
  }
}
