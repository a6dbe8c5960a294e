package alvh.surface;

import alvh.math.Normal;
import alvh.pricing.BlackInverse;
import org.jspecify.annotations.Nullable;

/**
 * One expiry of a fitted surface: the volatilities that its price curve implies.
 *
 * <p>Slope and bend of the smile follow from those of the prices, so that Durrleman's g is a
 * positive multiple of the density and can be negative only where that is.
 */
final class FittedSlice implements SmileSlice {
  /** Prices per forward below it have lost digits. */
  private static final double LEAST_PRICE = 1e-280;

  private final double years;
  private final double forward;
  private final double discount;
  private final PricedSmile prices;
  private final @Nullable SmileSlice beyond;

  /**
   * @param beyond what holds where prices are too small for a double; null where the curve knows
   */
  FittedSlice(
      double years,
      double forward,
      double discount,
      PricedSmile prices,
      @Nullable SmileSlice beyond) {
    this.years = years;
    this.forward = forward;
    this.discount = discount;
    this.prices = prices;
    this.beyond = beyond;
  }

  PricedSmile prices() {
    return prices;
  }

  @Override
  public double years() {
    return years;
  }

  @Override
  public double forward() {
    return forward;
  }

  @Override
  public double discount() {
    return discount;
  }

  /** The slice whose formula holds at a strike instead of prices; null where prices do. */
  private @Nullable SmileSlice formula(double x) {
    if (prices instanceof PriceCurve curve) {
      return curve.onBackbone(x) ? curve.backbone() : null;
    }
    return prices.timeValue(x) < LEAST_PRICE ? beyond : null;
  }

  @Override
  public double totalVariance(double k) {
    double x = Math.exp(k);
    SmileSlice formula = formula(x);
    if (formula != null) {
      return formula.totalVariance(k);
    }
    double deviation = BlackInverse.volatility(1, x, 1, 1, prices.timeValue(x), x < 1 ? -1 : 1);
    assert deviation > 0 : "no volatility at " + k;
    return deviation * deviation;
  }

  @Override
  public double varianceSlope(double k) {
    double x = Math.exp(k);
    SmileSlice formula = formula(x);
    if (formula != null) {
      return formula.varianceSlope(k);
    }
    double s = Math.sqrt(totalVariance(k));
    double d1 = -k / s + 0.5 * s;
    double flat = x < 1 ? Normal.cdf(s - d1) : -Normal.cdf(d1 - s);
    return x * (prices.slope(x) - flat) * 2 * s / Normal.pdf(d1);
  }

  @Override
  public double durrleman(double k) {
    double x = Math.exp(k);
    SmileSlice formula = formula(x);
    if (formula != null) {
      return formula.durrleman(k);
    }
    double s = Math.sqrt(totalVariance(k));
    double d2 = -k / s - 0.5 * s;
    return prices.density(x) * x * s / Normal.pdf(d2);
  }
}
