package alvh.surface;

import java.time.LocalDate;

/**
 * How well the smile of one expiry of VIX options meets its quotes.
 *
 * @param optionClass VIX or VIXW
 * @param years T to settlement at 09:30 in New York
 * @param forward on which the smile stands, index points
 * @param source where that forward comes from
 * @param parityForward what the options themselves say of it, index points
 * @param discount e^{−rT}
 * @param theta θ, total variance at the money
 * @param rho ρ, above zero
 * @param phi φ, per unit of log-moneyness
 * @param atTheMoney volatility at the forward, decimal a year
 * @param lowestStrike below it the volatility is flat, index points
 * @param highestStrike that was fitted, index points
 * @param quotes out of the money from 1Δ to 99Δ, all of them fitted
 * @param inside share of them whose fitted price lies within bid and ask, 0 to 1
 * @param rmse root mean square error, vol points
 */
public record VixSmileDiagnostics(
    String optionClass,
    LocalDate expiry,
    double years,
    double forward,
    ForwardSource source,
    double parityForward,
    double discount,
    double theta,
    double rho,
    double phi,
    double atTheMoney,
    double lowestStrike,
    double highestStrike,
    int quotes,
    double inside,
    double rmse) {

  /** Where the forward of an expiry comes from. */
  public enum ForwardSource {
    /** The VIX future with the same settlement. */
    FUTURE,
    /** The line between the futures that settle before and after. */
    BETWEEN_FUTURES,
    /** Put–call parity of the VIX options themselves. */
    PARITY
  }
}
