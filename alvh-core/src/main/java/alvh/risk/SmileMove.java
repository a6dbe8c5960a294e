package alvh.risk;

/**
 * What the smile does when its at-the-money volatility is multiplied by s in a shock.
 *
 * <p>The method's formula is {@link #SCALED}; the figures printed beside it come from {@link
 * #WIDENED}. For a condor 45 days out the printed ones are a tenth to two fifths larger, because
 * the long wings gain less.
 *
 * <p>Source: method 1.6 "Surface under shock", 1.6 "numbers".
 */
public enum SmileMove {
  /** σ'(k) = s·σ(k): the smile steepens with its level. */
  SCALED {
    @Override
    double moneyness(double k, double s) {
      return k;
    }
  },
  /** σ'(k) = s·σ(k/s): the same smile in standard deviations from the money. */
  WIDENED {
    @Override
    double moneyness(double k, double s) {
      return k / s;
    }
  };

  /** Where on the old smile the new one looks. */
  abstract double moneyness(double k, double s);
}
