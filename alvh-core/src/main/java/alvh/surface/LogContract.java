package alvh.surface;

import alvh.math.GaussLegendre;
import alvh.pricing.Black76;
import alvh.unit.Check;

/**
 * The strip of out-of-the-money options behind a variance swap, as an integral over log-moneyness k
 * = ln(K/F): W = 2·∫ Q(k)/F·e^{−k} dk with Q the undiscounted price, a put below zero and a call
 * above.
 *
 * <p>By Gauss–Legendre on panels that end where the integrand has its kink, at k = 0. Source:
 * method 2.6; P. Carr and D. Madan, "Towards a theory of volatility trading" (1998).
 */
final class LogContract {
  private static final int NODES = 40;
  private static final GaussLegendre RULE = new GaussLegendre(NODES);

  /** Forty nodes resolve a smile over so many standard deviations to the last digits. */
  private static final double WIDEST_PANEL = 4;

  private static final int MOST_TAIL_PANELS = 80;
  private static final double NEGLIGIBLE = 1e-17;

  private final VolSurface.Slice slice;
  private final double deviation;

  LogContract(VolSurface.Slice slice) {
    this.slice = slice;
    this.deviation = slice.volatility(0) * Math.sqrt(slice.years());
    Check.positive(deviation, "deviation at the money");
  }

  /** √θ, the standard deviation at the money to the expiry. */
  double deviation() {
    return deviation;
  }

  /** The part of W between two log-moneynesses. */
  double between(double from, double to) {
    Check.that(from <= to, "the integral runs upwards, not from %s to %s", from, to);
    double puts = panels(Math.min(from, 0), Math.min(to, 0));
    double calls = panels(Math.max(from, 0), Math.max(to, 0));
    return puts + calls;
  }

  /** One side of zero, in panels of equal width. */
  private double panels(double from, double to) {
    int count = (int) Math.ceil((to - from) / (WIDEST_PANEL * deviation));
    double width = (to - from) / Math.max(1, count);
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += RULE.integrate(this::integrand, from + i * width, from + (i + 1) * width);
    }
    return sum;
  }

  /** All of W beyond a log-moneyness that is not zero, outwards, in panels that widen. */
  double beyond(double edge) {
    double width = WIDEST_PANEL * deviation;
    double from = edge;
    double sum = 0;
    for (int i = 0; i < MOST_TAIL_PANELS; i++) {
      double to = from + Math.signum(edge) * width;
      double part = RULE.integrate(this::integrand, Math.min(from, to), Math.max(from, to));
      sum += part;
      if (part <= NEGLIGIBLE * (sum + deviation * deviation)) {
        return sum;
      }
      from = to;
      width *= 1.25;
    }
    return sum;
  }

  private double integrand(double k) {
    int cp = k < 0 ? -1 : 1;
    double strike = Math.exp(k);
    double price = Black76.price(1, strike, slice.years(), slice.volatility(k), 1, cp);
    return 2 * price / strike;
  }
}
