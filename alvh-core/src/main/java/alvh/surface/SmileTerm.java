package alvh.surface;

import alvh.math.Brent;
import alvh.unit.Check;

/**
 * The smiles of one day by tenor, such that no smile crosses one of an earlier tenor.
 *
 * <p>At fixed tenors a smile has the shape of the prior and the model-free variance of the curve; a
 * shape that would cross the one before it is drawn back to that one as far as needed. Between two
 * of them the shapes lie on the straight line of {@link SsviShape#towards}, at the point that has
 * the curve's variance, so that every index is met exactly. Before the first and beyond the last,
 * tilt and curvature stay.
 *
 * <p>The method shrinks C of the later smile alone. Our reading: tilt and C go back together,
 * because what crosses on real days is the call wing, where variance hardly grows and the tilt
 * steepens; there a smaller C makes it worse. Source: method 2.4 and 3 steps 5, 6.
 */
final class SmileTerm {
  private static final double[] DAYS = {
    5, 9, 15, 22, 30, 45, 60, 93, 130, 184, 260, 365, 547, 730, 1095
  };

  /** Halvings of the way back: the share is known to a millionth. */
  private static final int HALVINGS = 20;

  private static final double SHARE_TOLERANCE = 1e-15;

  private final VarianceCurve curve;
  private final double[] variances = new double[DAYS.length];
  private final SsviShape[] shapes = new SsviShape[DAYS.length];

  /**
   * @param vix index points
   * @param curvature factor on the prior's C at every tenor
   */
  SmileTerm(VarianceCurve curve, double vix, double curvature) {
    this.curve = curve;
    for (int i = 0; i < DAYS.length; i++) {
      ShapePrior wanted = ShapePrior.of(DAYS[i], vix).bent(curvature);
      variances[i] = curve.at(DAYS[i]);
      SsviShape free = SsviShape.ofVariance(variances[i], wanted.rho(), wanted.c());
      shapes[i] = i == 0 || shapes[i - 1].staysBelow(free) ? free : drawnBack(i, wanted);
    }
  }

  /**
   * The shape nearest to the wanted one, on the way from the one before it, that does not cross.
   */
  private SsviShape drawnBack(int i, ShapePrior wanted) {
    SsviShape earlier = shapes[i - 1];
    SsviShape best = SsviShape.ofVariance(variances[i], earlier.rho(), earlier.c());
    double good = 0;
    double crossing = 1;
    for (int n = 0; n < HALVINGS; n++) {
      double share = 0.5 * (good + crossing);
      double rho = earlier.rho() + share * (wanted.rho() - earlier.rho());
      double c = earlier.c() + share * (wanted.c() - earlier.c());
      SsviShape tried = SsviShape.ofVariance(variances[i], rho, c);
      if (earlier.staysBelow(tried)) {
        good = share;
        best = tried;
      } else {
        crossing = share;
      }
    }
    return best;
  }

  /** The shape at {@code days} calendar days, above zero. */
  SsviShape at(double days) {
    Check.positive(days, "days");
    int last = DAYS.length - 1;
    double w = curve.at(days);
    if (days <= DAYS[0]) {
      return SsviShape.ofVariance(w, shapes[0].rho(), shapes[0].c());
    }
    if (days >= DAYS[last]) {
      return SsviShape.ofVariance(w, shapes[last].rho(), shapes[last].c());
    }
    int i = 0;
    while (days >= DAYS[i + 1]) {
      i++;
    }
    return days == DAYS[i] ? shapes[i] : between(i, w);
  }

  /** At the ends of the line the two variances may differ in their last bits. */
  private SsviShape between(int i, double w) {
    SsviShape early = shapes[i];
    SsviShape late = shapes[i + 1];
    if (w <= early.modelFreeVariance() || w >= late.modelFreeVariance()) {
      return w <= early.modelFreeVariance() ? early : late;
    }
    double share =
        Brent.root(s -> early.towards(late, s).modelFreeVariance() - w, 0, 1, SHARE_TOLERANCE);
    return early.towards(late, share);
  }
}
