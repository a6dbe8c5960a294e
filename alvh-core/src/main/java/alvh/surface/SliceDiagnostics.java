package alvh.surface;

import java.time.LocalDate;

/**
 * How well one expiry of a fitted surface meets its quotes.
 *
 * @param optionClass such as SPXW
 * @param years T
 * @param layer what the corrected prices are made of
 * @param parity forward, discount, and how they were found
 * @param impliedYield dividend yield q = r − ln(F/S)/T with S the surface's spot, decimal a year
 * @param quotesFitted out-of-the-money quotes that the fit saw
 * @param quotesCounted those from 1Δ to 99Δ, on which the figures stand
 * @param corrected how the corrected slice meets them
 * @param backbone how the backbone alone does
 */
public record SliceDiagnostics(
    String optionClass,
    LocalDate expiry,
    double years,
    FitLayer layer,
    ParityForward parity,
    double impliedYield,
    int quotesFitted,
    int quotesCounted,
    Fit corrected,
    Fit backbone) {

  /**
   * One layer against the quotes from 1Δ to 99Δ.
   *
   * @param inside share of quotes whose price lies within bid and ask, 0 to 1
   * @param central root mean square error from 5Δ to 95Δ, vol points
   * @param wide the same from 1Δ to 99Δ
   * @param worst largest error from 1Δ to 99Δ, vol points, above zero where the fit is dearer
   * @param worstStrike where that is, index points
   */
  public record Fit(double inside, double central, double wide, double worst, double worstStrike) {}
}
