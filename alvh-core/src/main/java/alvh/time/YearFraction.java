package alvh.time;

import java.time.Duration;
import java.time.Instant;

/** Time to expiry in years of 525,600 minutes, as Cboe counts it. Source: method 0. */
public final class YearFraction {
  public static final double MINUTES_PER_YEAR = 525_600;

  private YearFraction() {}

  /** Years between two instants; negative when {@code to} lies before {@code from}. */
  public static double between(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds() / 60.0 / MINUTES_PER_YEAR;
  }
}
