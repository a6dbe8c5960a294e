package alvh.risk;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.LeastSquares;
import java.util.OptionalDouble;

/**
 * Learns session by session how VIX answers the index: falls and rises apart, through the origin,
 * over the whole past, and both together over the last months.
 *
 * <p>Source: method 1.6 "Gamma", C10; 1.12 (504 observations before an estimate is used).
 */
public final class VixResponses {
  private static final int MIN_OBSERVATIONS = 504;
  private static final double PERCENT = 100;

  private final LeastSquares falls = LeastSquares.expanding(1);
  private final LeastSquares rises = LeastSquares.expanding(1);
  private final EwmaSlope recent = new EwmaSlope();
  private double spotBefore = Double.NaN;
  private double vixBefore = Double.NaN;

  /** Sees the next session; one without index or VIX breaks the chain of daily changes. */
  public void observe(MarketSnapshot today) {
    OptionalDouble spot = today.today(Measure.SPX);
    OptionalDouble vix = today.today(Measure.VIX);
    boolean both = spot.isPresent() && vix.isPresent();
    if (both && !Double.isNaN(spotBefore)) {
      double percent = PERCENT * (spot.getAsDouble() / spotBefore - 1);
      double points = vix.getAsDouble() - vixBefore;
      (percent < 0 ? falls : rises).add(points, percent);
      recent.add(points, percent);
    }
    spotBefore = both ? spot.getAsDouble() : Double.NaN;
    vixBefore = both ? vix.getAsDouble() : Double.NaN;
  }

  /** What was learnt so far. */
  public VixResponse value() {
    VixResponse known = VixResponse.PRINTED;
    boolean enough = Math.min(falls.count(), rises.count()) >= MIN_OBSERVATIONS;
    return new VixResponse(
        enough ? slope(falls, known.down()) : known.down(),
        enough ? slope(rises, known.up()) : known.up(),
        !enough,
        recent.slope());
  }

  private static double slope(LeastSquares fit, double otherwise) {
    return fit.coefficients().map(coefficients -> coefficients[0]).orElse(otherwise);
  }
}
