package alvh.pricing;

/**
 * The Greeks of one reference option beside the size of the terms that each is the sum of: where
 * terms cancel, a Greek can be no more precise than they are.
 *
 * <p>With m = (|ln(S/K)| + |r−q|T)/s + s/2 in place of d1 and d2, because the terms of those cancel
 * too. The indices are the places in the record {@link Greeks}.
 */
final class GreekTerms {
  private final double[] values;
  private final double[] sizes;

  private GreekTerms(double[] values, double[] sizes) {
    this.values = values;
    this.sizes = sizes;
  }

  double value(int greek) {
    return values[greek];
  }

  double size(int greek) {
    return sizes[greek];
  }

  static GreekTerms of(ReferenceGrid.Option o) {
    Greeks g =
        Greeks.of(
            ReferenceGrid.SPOT,
            o.strike(),
            o.years(),
            o.volatility(),
            o.rate(),
            o.dividend(),
            o.cp());
    double[] values = {
      g.price(),
      g.delta(),
      g.gamma(),
      g.vega(),
      g.theta(),
      g.rho(),
      g.vanna(),
      g.volga(),
      g.charm(),
      g.veta(),
      g.speed(),
      g.zomma(),
      g.color(),
      g.ultima()
    };
    return new GreekTerms(values, sizes(o, g));
  }

  private static double[] sizes(ReferenceGrid.Option o, Greeks g) {
    double spot = ReferenceGrid.SPOT;
    double t = o.years();
    double v = o.volatility();
    double q = o.dividend();
    double carry = Math.abs(o.rate() - q);
    double s = v * Math.sqrt(t);
    double m = (Math.abs(Math.log(spot / o.strike())) + carry * t) / s + s / 2;
    double drift = 2 * carry * t + m * s;
    double density = g.gamma() * spot * s;
    double hedge = Math.abs(g.delta());
    return new double[] {
      g.price() + legs(o),
      hedge,
      g.gamma(),
      g.vega(),
      g.vega() * v / (2 * t) + q * spot * hedge + o.rate() * Math.abs(g.rho()) / t,
      Math.abs(g.rho()),
      density * m / v,
      g.vega() * m * m / v,
      q * hedge + density * drift / (2 * t * s),
      g.vega() * (q + carry * m / s + (1 + m * m) / (2 * t)),
      g.gamma() / spot * (m / s + 1),
      g.gamma() * (m * m + 1) / v,
      g.gamma() / (2 * t) * (2 * q * t + 1 + m * drift / s),
      g.vega() / (v * v) * (m * m * (1 + m * m) + 2 * m * m)
    };
  }

  /** The present values whose difference is the intrinsic value; 0 out of the money. */
  private static double legs(ReferenceGrid.Option o) {
    double forward = ReferenceGrid.SPOT * Math.exp(-o.dividend() * o.years());
    double strike = o.strike() * Math.exp(-o.rate() * o.years());
    return o.cp() * (forward - strike) > 0 ? forward + strike : 0;
  }
}
