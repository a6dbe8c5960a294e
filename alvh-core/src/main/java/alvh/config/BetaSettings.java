package alvh.config;

import alvh.risk.CurveBetas;
import alvh.risk.SpotVolBetas;

/**
 * How the betas between VIX, its futures and the index are come by. Source: method 1.11 (sizing,
 * betaTable), 1.12 (hindsight).
 *
 * @param curve of the VIX futures: EXPANDING on the whole past, EWMA over 126 sessions, STATIC
 *     printed
 * @param index of the S&P 500: EXPANDING or STATIC
 */
public record BetaSettings(Curve curve, Index index) {
  /** Estimates of the futures' betas. */
  public enum Curve {
    EXPANDING,
    EWMA,
    STATIC
  }

  /** Estimates of the index's betas. */
  public enum Index {
    EXPANDING,
    STATIC
  }

  public BetaSettings() {
    this(Curve.EXPANDING, Index.EXPANDING);
  }

  /** A fresh estimate that has seen nothing; F1 has at least so many calendar days left. */
  public CurveBetas curveBetas(int frontMinDays) {
    return switch (curve) {
      case EXPANDING -> CurveBetas.expanding(frontMinDays);
      case EWMA -> CurveBetas.fading(frontMinDays);
      case STATIC -> CurveBetas.fixed();
    };
  }

  /** A fresh estimate that has seen nothing. */
  public SpotVolBetas spotVolBetas() {
    return switch (index) {
      case EXPANDING -> SpotVolBetas.expanding();
      case STATIC -> SpotVolBetas.fixed();
    };
  }
}
