package alvh.surface;

import alvh.math.Normal;
import alvh.pricing.Black76;

/** Prices and their derivatives in the strike on an SSVI slice, undiscounted and per forward. */
record SsviPrices(SsviSlice slice) implements PricedSmile {

  @Override
  public double timeValue(double x) {
    double deviation = Math.sqrt(slice.totalVariance(Math.log(x)));
    return Black76.price(1, x, 1, deviation, 1, x < 1 ? -1 : 1);
  }

  @Override
  public double slope(double x) {
    double k = Math.log(x);
    double deviation = Math.sqrt(slice.totalVariance(k));
    double d1 = -k / deviation + 0.5 * deviation;
    double tilt = Normal.pdf(d1) / (2 * deviation) * slice.varianceSlope(k) / x;
    double d2 = d1 - deviation;
    return tilt + (x < 1 ? Normal.cdf(-d2) : -Normal.cdf(d2));
  }

  @Override
  public double density(double x) {
    double k = Math.log(x);
    double deviation = Math.sqrt(slice.totalVariance(k));
    double d2 = -k / deviation - 0.5 * deviation;
    return slice.durrleman(k) * Normal.pdf(d2) / (x * deviation);
  }
}
