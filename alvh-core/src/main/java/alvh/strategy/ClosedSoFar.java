package alvh.strategy;

import java.util.OptionalDouble;

/**
 * How the condors that an account really closed have ended so far, so that what is expected of the
 * next one can be held against it.
 *
 * <p>Source: method 1.7, C7. Unlike the condors on paper that make the expectation, these are the
 * account's own: adjusted, blocked and filled as it was.
 *
 * @param trades how many
 * @param result mean net result over the credit of the fill, decimal
 * @param days mean calendar days from fill to fill
 */
public record ClosedSoFar(int trades, double result, double days) {
  /** No condor was closed. */
  public static final ClosedSoFar NONE = new ClosedSoFar(0, 0, 0);

  private static final double DAYS_PER_YEAR = 365;
  private static final double DOLLARS_PER_POINT = 100;
  private static final double ALL_LOST = -1;

  /** With one more that was closed. */
  public ClosedSoFar plus(double itsResult, double itsDays) {
    int all = trades + 1;
    return new ClosedSoFar(all, result + (itsResult - result) / all, days + (itsDays - days) / all);
  }

  /**
   * What a condor sold today would return a year if it ended as these did on average, on the margin
   * that the expectation stands on; empty where none was closed.
   */
  public OptionalDouble irr(CondorReturn today) {
    if (trades == 0 || days <= 0) {
      return OptionalDouble.empty();
    }
    double interest = today.riskFree() * days / DAYS_PER_YEAR;
    double growth = 1 + DOLLARS_PER_POINT * today.credit() * result / today.capital() + interest;
    return OptionalDouble.of(growth <= 0 ? ALL_LOST : Math.pow(growth, DAYS_PER_YEAR / days) - 1);
  }
}
