package alvh.app;

import alvh.report.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** An option's terms and numbers of any size, as they stand on a terminal. */
final class TermsText {
  /** Smaller numbers are written with an exponent. */
  private static final double PLAIN_FROM = 1e-5;

  private static final double CENT = 0.01;

  private TermsText() {}

  /** What was priced, in one sentence. */
  static String sentence(OptionTerms terms, double volatility) {
    return volatilityFree(terms)
        + Figures.text(", volatility %s %%.", Figures.number(100 * volatility, 2));
  }

  /** The terms without a full stop. */
  static String volatilityFree(OptionTerms terms) {
    String level =
        terms.onForward()
            ? Figures.text("forward %s", digits(terms.level(), 9))
            : Figures.text(
                "index %s, forward %s, yield %s %%",
                digits(terms.level(), 9),
                Figures.number(terms.forward(), 2),
                Figures.number(100 * terms.carried(), 2));
    return Figures.text(
        "%s, strike %s, %s days to settlement, %s, rate %s %%",
        terms.name(),
        digits(terms.strike(), 9),
        Figures.number(terms.days(), 2),
        level,
        Figures.number(100 * terms.rate(), 2));
  }

  /** With cents and thousands; below a cent so many digits that something is seen. */
  static String dollars(double dollars) {
    if (dollars == 0 || Math.abs(dollars) >= CENT) {
      return Figures.number(dollars, 2);
    }
    return digits(dollars, 2);
  }

  /** The same with the sign of the currency. */
  static String money(double dollars) {
    return "$" + dollars(dollars);
  }

  /** So many significant digits, without trailing zeros. */
  static String digits(double value, int digits) {
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded =
        new BigDecimal(value)
            .round(new MathContext(digits, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    return Math.abs(value) < PLAIN_FROM
        ? Figures.text("%." + (rounded.precision() - 1) + "e", rounded)
        : rounded.toPlainString();
  }
}
