package alvh.surface;

import alvh.instrument.Right;
import alvh.market.Hindsight;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The errors of reconstructed volatilities as measured on 61 sessions of real chains, with half of
 * the weight on SKEW.
 *
 * <p>The figures are those of {@code alvh surface check}, which takes them again; docs/data.md
 * shows them. An option in the money has the error of the one at its strike that is out of the
 * money, because both have one volatility. Source: method 3, step 7, and 5.4.
 */
final class ReconErrors {
  /** The weight on SKEW at which they were measured; for others they do not hold. */
  static final double SKEW_WEIGHT = 0.5;

  static final Hindsight ESTIMATED_ON =
      new Hindsight(
          "errors of reconstructed volatilities against 61 chains",
          LocalDate.of(2019, 4, 25),
          LocalDate.of(2023, 9, 14));

  private static final String[] TENORS = {"1-9", "10-29", "30-45", "46-93", "94-184", "185-399"};
  private static final int[] SLICES = {256, 570, 270, 410, 508, 337};
  private static final double DAYS_PER_YEAR = 365;
  private static final double EVEN = 0.5;
  private static final Map<String, double[]> ROWS = new TreeMap<>();

  static {
    row("put 2", 0.82, 2.75, 0.25, 1.65, 0.47, 1.02, 0.59, 1.00, 1.23, 1.39, 2.09, 2.15);
    row("put 5", 1.85, 2.59, 1.08, 1.49, 1.03, 1.20, 1.14, 1.26, 1.28, 1.38, 1.66, 1.75);
    row("put 10", 1.65, 2.37, 1.13, 1.31, 1.02, 1.12, 1.06, 1.15, 1.02, 1.16, 1.13, 1.28);
    row("put 16", 1.08, 2.10, 0.82, 0.98, 0.71, 0.82, 0.70, 0.80, 0.54, 0.71, 0.42, 0.70);
    row("put 27", 0.27, 2.00, 0.29, 0.64, 0.21, 0.52, 0.14, 0.41, -0.11, 0.39, -0.47, 0.65);
    row("put 42", -0.39, 2.20, -0.20, 0.64, -0.25, 0.57, -0.34, 0.52, -0.66, 0.76, -1.19, 1.26);
    row("call 42", -0.64, 2.16, -0.49, 0.77, -0.54, 0.71, -0.66, 0.76, -1.04, 1.16, -1.74, 1.83);
    row("call 27", -0.53, 1.97, -0.41, 0.72, -0.51, 0.67, -0.68, 0.79, -1.14, 1.28, -1.94, 2.04);
    row("call 16", -0.06, 1.68, -0.05, 0.64, -0.24, 0.52, -0.48, 0.65, -0.96, 1.12, -1.74, 1.82);
    row("call 10", 0.45, 1.61, 0.30, 0.78, 0.02, 0.51, -0.28, 0.53, -0.80, 0.92, -1.57, 1.63);
    row("call 5", 0.87, 1.67, 0.56, 1.02, 0.20, 0.62, -0.16, 0.48, -0.82, 0.94, -1.71, 1.77);
    row("call 2", 1.00, 1.88, 0.47, 1.25, 0.06, 0.74, -0.29, 0.61, -1.15, 1.29, -2.10, 2.18);
  }

  private ReconErrors() {}

  /** Bias and RMSE of each tenor in turn, vol points. */
  private static void row(String option, double... figures) {
    ROWS.put(option, figures);
  }

  /**
   * The band of an option; empty where nothing was measured: below a day, from 400 days on, below 1
   * or above 99 delta.
   *
   * @param years to settlement
   * @param delta to the forward, positive for calls and negative for puts
   */
  static Optional<ErrorBand> at(double years, double delta) {
    boolean outside = Math.abs(delta) <= EVEN;
    boolean put = delta < 0 == outside;
    double size = outside ? Math.abs(delta) : 1 - Math.abs(delta);
    Optional<String> option = CheckBuckets.option(put ? Right.PUT : Right.CALL, size);
    return CheckBuckets.tenor(DAYS_PER_YEAR * years).flatMap(t -> option.map(o -> band(t, o)));
  }

  private static ErrorBand band(String tenor, String option) {
    int column = 0;
    while (!TENORS[column].equals(tenor)) {
      column++;
    }
    double[] figures = ROWS.get(option);
    return new ErrorBand(
        figures[2 * column], figures[2 * column + 1], SLICES[column], ESTIMATED_ON);
  }
}
