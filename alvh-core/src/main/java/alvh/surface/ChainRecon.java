package alvh.surface;

import alvh.surface.ChainIndices.Answer;
import alvh.surface.SkewCalculation.Corrections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain twice: as it was quoted, and as RECON rebuilds it from nothing but the indices and the
 * SKEW that this chain itself implies at the same moment.
 *
 * <p>Forwards and discounts are those of the chain, so that smiles alone are compared. Source:
 * method 3, "Error measurement against real chains".
 *
 * @param vix of the chain, index points
 * @param knots how many of the five indices the chain yields
 * @param expiries by settlement
 */
public record ChainRecon(ChainIndices indices, double vix, int knots, List<Expiry> expiries) {
  private static final int LEAST_QUOTES = 10;
  private static final int LEAST_KNOTS = 3;

  /** One expiry quoted and rebuilt. */
  public record Expiry(double days, QuotedSlice quoted, VolSurface.Slice rebuilt) {}

  public ChainRecon {
    expiries = List.copyOf(expiries);
  }

  /**
   * Empty where the chain does not yield VIX and two more of its family.
   *
   * @param skewWeight as in {@link ReconSurfaces}
   */
  public static Optional<ChainRecon> of(ChainIndices indices, double skewWeight) {
    List<Knot> knots = knots(indices);
    boolean hasVix = indices.index(VolatilityIndex.VIX) instanceof Answer.Computed;
    if (!hasVix || knots.size() < LEAST_KNOTS) {
      return Optional.empty();
    }
    double vix = level(indices, VolatilityIndex.VIX);
    double spot = spot(indices);
    double bend =
        indices
            .skew(Corrections.EXACT)
            .map(skew -> Math.pow(new SkewMatch(vix, spot).factor(skew.index()), skewWeight))
            .orElse(1.0);
    var term = new SmileTerm(new VarianceCurve(knots), vix, bend);
    var expiries = new ArrayList<Expiry>();
    for (ExpiryVariance expiry : indices.expiries()) {
      expiry(expiry, term).ifPresent(expiries::add);
    }
    return Optional.of(new ChainRecon(indices, vix, knots.size(), expiries));
  }

  private static List<Knot> knots(ChainIndices indices) {
    var knots = new ArrayList<Knot>();
    for (VolatilityIndex index : VolatilityIndex.values()) {
      if (indices.index(index) instanceof Answer.Computed) {
        knots.add(Knot.published(index.published(), index.days(), level(indices, index)));
      }
    }
    return knots;
  }

  private static double level(ChainIndices indices, VolatilityIndex index) {
    return ((Answer.Computed) indices.index(index)).calculation().index();
  }

  /** The forward of VIX's near expiry, which lies within a few points of the index. */
  private static double spot(ChainIndices indices) {
    return ((Answer.Computed) indices.index(VolatilityIndex.VIX)).calculation().near().forward();
  }

  private static Optional<Expiry> expiry(ExpiryVariance expiry, SmileTerm term) {
    if (!(expiry.outcome() instanceof StripVariance strip)) {
      return Optional.empty();
    }
    double years = strip.strip().years();
    double discount = 1 / strip.strip().growth();
    var quoted = new QuotedSlice(expiry.quotes(), years, strip.forward(), discount);
    if (quoted.size() < LEAST_QUOTES) {
      return Optional.empty();
    }
    SsviShape shape = term.at(years * 365);
    return Optional.of(
        new Expiry(
            years * 365,
            quoted,
            new SsviSlice(
                years, strip.forward(), discount, shape.theta(), shape.rho(), shape.c())));
  }
}
