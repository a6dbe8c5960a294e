package alvh.report.replica;

import java.time.YearMonth;

/**
 * A month in which replica and index came out differently.
 *
 * @param replica return of the month, decimal
 * @param published return of the month, decimal
 * @param reason on what the difference hangs, one sentence
 */
public record MonthGap(YearMonth month, double replica, double published, String reason) {
  /** Replica less index, decimal. */
  public double difference() {
    return replica - published;
  }
}
