package alvh.math;

/**
 * The slope of the Mills ratio Y = Φ/φ below zero: {@code Y′(−y) = 1 − y·Y(−y)}, which falls from 1
 * at zero to 1/y² far out, as one rational function whose coefficients are all positive.
 *
 * <p>The difference itself loses digits as y grows; option prices of small deviation are this slope
 * times little else. Numerator and denominator are summed in pairs, so that their products wait for
 * each other only four times.
 *
 * <p>Source: own fit, least squares of the relative error in 50 digits, weights drawn towards its
 * extremes until they level at 7e-17; with the roundings of the sum below 1e-15.
 */
public final class MillsSlope {
  /** The fit holds from 0 to here. */
  public static final double REACH = 12;

  private MillsSlope() {}

  /**
   * Y′(−y).
   *
   * @param y distance below zero, in [0, {@link #REACH}]
   */
  public static double at(double y) {
    double y2 = y * y;
    double y4 = y2 * y2;
    double y8 = y4 * y4;
    return numerator(y, y2, y4, y8) / denominator(y, y2, y4, y8);
  }

  private static double numerator(double y, double y2, double y4, double y8) {
    double first = (1 + 1.096935271593484 * y) + y2 * (0.621705142157718 + 0.22685403395478554 * y);
    double second =
        (0.05732027399389535 + 0.010188567955443692 * y)
            + y2 * (0.001242195492477387 + 9.53700122851467e-05 * y);
    return first + y4 * second + y8 * 3.572915735975145e-06;
  }

  private static double denominator(double y, double y2, double y4, double y8) {
    double first = (1 + 2.350249408908972 * y) + y2 * (2.5673059525611563 + 1.7209025388570185 * y);
    double second =
        (0.7863128742325802 + 0.2568512906606761 * y)
            + y2 * (0.06102519977527075 + 0.010474687953497104 * y);
    double third =
        (0.0012529139248617256 + 9.537001855162946e-05 * y) + y2 * 3.5729156770547087e-06;
    return first + y4 * second + y8 * third;
  }
}
