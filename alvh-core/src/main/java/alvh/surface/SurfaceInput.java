package alvh.surface;

/**
 * One number that a surface was made from, for the card and the report.
 *
 * @param name what it is: VIX3M, rate, dividend yield
 * @param value in {@code unit}
 * @param unit "index points" or "a year"
 */
public record SurfaceInput(String name, double value, String unit, Origin origin) {
  /** What the constants are called from which a missing index is inferred. */
  public static String regressionOf(String index) {
    return "regression of a missing " + index;
  }

  /** How the number was come by. */
  public enum Origin {
    /** Published on the surface's day. */
    PUBLISHED,
    /** The last published value of a slow series. */
    LAST_KNOWN,
    /** Inferred by a regression on what was published. */
    IMPUTED,
    /** Set by the configuration, because nothing was known. */
    ASSUMED
  }
}
