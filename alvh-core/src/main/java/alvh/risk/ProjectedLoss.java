package alvh.risk;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.market.Hindsight;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import alvh.surface.Worked;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the open condors would lose if VIX jumped by a few points and the index fell with it: the
 * amount L* that the hedge is sized to.
 *
 * <p>For each δ the index moves by β·δ + ζ·ε·√horizon, with ζ chosen worse than the mean path. All
 * S&P 500 options are revalued at once on the shocked surface; L* is the mean loss over the δ, at
 * least zero. Source: method C2, 1.6 "Joint shock".
 *
 * @param vixShocks δ, points of VIX
 * @param pathQuantile how bad the index path is given δ: 50, 25 or 10 percent are worse
 * @param horizonDays trading days over which ε is scaled by the square root; nothing else uses it
 * @param tenorDecay exponent of 30/T in the shock of distant tenors
 * @param smile what the smile away from the money does in the shock
 */
public record ProjectedLoss(
    List<Double> vixShocks, int pathQuantile, int horizonDays, double tenorDecay, SmileMove smile) {
  private static final Hindsight TENOR_HINDSIGHT =
      new Hindsight(
          "exponent .40 of the volatility shock by tenor",
          LocalDate.of(2011, 1, 4),
          LocalDate.of(2026, 7, 23));

  public ProjectedLoss {
    vixShocks = List.copyOf(vixShocks);
    Check.that(!vixShocks.isEmpty(), "a projection needs at least one VIX shock");
    vixShocks.forEach(points -> Check.positive(points, "a VIX shock"));
    Check.atLeast(tenorDecay, 0, "tenorDecay");
    Check.that(horizonDays > 0, "horizon must be positive, was %s", horizonDays);
    zeta(pathQuantile);
  }

  /**
   * Shocks of 5, 6 and 7 points, the quarter of worse paths, five days, exponent .40, scaled smile.
   */
  public ProjectedLoss() {
    this(List.of(5.0, 6.0, 7.0), 25, 5, 0.40, SmileMove.SCALED);
  }

  /** δ̄, the mean of the shocks, points of VIX. */
  public double meanShock() {
    return vixShocks.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /**
   * One δ and what it does.
   *
   * @param vixPoints δ
   * @param spotPercent r
   * @param loss dollars; negative for a gain
   */
  public record Scenario(double vixPoints, double spotPercent, double loss) {}

  /**
   * The loss the hedge is sized to, and where it comes from.
   *
   * @param loss L*, dollars, at least zero
   * @param scenarios one for each δ
   */
  public record Projection(double loss, List<Scenario> scenarios) {
    public Projection {
      scenarios = List.copyOf(scenarios);
    }
  }

  /** What a book is projected to lose. */
  private record Loss(ProjectedLoss rule, Holdings holdings, SpotVolBeta beta)
      implements Worked.Question<Projection> {
    @Override
    public int hashCode() {
      return holdings.hashCode();
    }

    @Override
    public boolean equals(Object question) {
      return question instanceof Loss other
          && holdings.equals(other.holdings)
          && beta.equals(other.beta)
          && rule.equals(other.rule);
    }

    @Override
    public Class<Projection> type() {
      return Projection.class;
    }

    @Override
    public Projection answer(VolSurface surface) {
      return rule.projected(surface, holdings, beta);
    }
  }

  /** Projects the S&P 500 options among the holdings; everything else in them is passed over. */
  public Projection of(VolSurface surface, Holdings holdings, SpotVolBeta beta) {
    return surface.answer(new Loss(this, holdings, beta));
  }

  private Projection projected(VolSurface surface, Holdings holdings, SpotVolBeta beta) {
    var scenarios = new ArrayList<Scenario>();
    double before = value(surface, holdings);
    double sum = 0;
    for (double points : vixShocks) {
      double percent = spotPercent(points, beta);
      VolSurface shocked = new JointShock(points, percent, tenorDecay, smile).on(surface);
      double loss = before - value(shocked, holdings);
      scenarios.add(new Scenario(points, percent, loss));
      sum += loss;
    }
    return new Projection(Math.max(0, sum / vixShocks.size()), scenarios);
  }

  /** r(δ, ζ) = β·δ + ζ·ε·√horizon, percent. */
  double spotPercent(double vixPoints, SpotVolBeta beta) {
    return beta.beta() * vixPoints + zeta(pathQuantile) * beta.residual() * Math.sqrt(horizonDays);
  }

  private static double zeta(int pathQuantile) {
    return switch (pathQuantile) {
      case 50 -> 0;
      case 25 -> -0.67;
      case 10 -> -1.28;
      default ->
          throw new IllegalArgumentException(
              "the path quantile is 50, 25 or 10 percent, was " + pathQuantile);
    };
  }

  /** Dollars of all index options that are still alive at the surface's instant. */
  static double value(VolSurface surface, Holdings holdings) {
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : holdings.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && isAtRisk(surface, option)) {
        sum += held.getValue() * option.multiplier() * OptionPricer.price(surface, option);
      }
    }
    return sum;
  }

  private static boolean isAtRisk(VolSurface surface, Option option) {
    boolean onIndex = option.root() == OptionRoot.SPX || option.root() == OptionRoot.SPXW;
    return onIndex && option.settlesAt().isAfter(surface.asOf());
  }

  /** The constant of this rule that was estimated on a sample. */
  public List<Hindsight> hindsight() {
    return List.of(TENOR_HINDSIGHT);
  }
}
