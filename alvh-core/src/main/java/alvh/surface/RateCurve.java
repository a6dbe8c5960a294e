package alvh.surface;

/**
 * Interest rates to settlement, and where they come from.
 *
 * <p>The index hardly feels them: ten basis points move VIX by less than .005. Source: method 2.5
 * (3).
 */
public interface RateCurve {
  /**
   * @param minutes to settlement, above zero
   * @return continuously compounded, decimal a year
   */
  double rate(double minutes);

  /** What the rates are and of which day, for the reader: a phrase without a full stop. */
  String source();

  /** One rate for all settlements. */
  record Flat(double rate, String source) implements RateCurve {
    @Override
    public double rate(double minutes) {
      return rate;
    }
  }
}
