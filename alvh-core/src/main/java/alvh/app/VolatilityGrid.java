package alvh.app;

import alvh.instrument.Right;
import alvh.report.Figures;
import alvh.surface.ErrorBand;
import alvh.surface.StrikeGrid;
import alvh.surface.VolSurface;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The volatilities of a surface at round deltas and times to settlement, in the order of strikes.
 *
 * @param days to settlement, calendar days
 */
record VolatilityGrid(VolSurface surface, List<Double> days) {
  /** One in each range of days for which errors of rebuilt surfaces were measured. */
  private static final double[] TENORS = {7, 14, 30, 60, 180, 365};

  private static final int[] DELTAS = {2, 5, 10, 16, 27, 42};
  private static final double DAYS_PER_YEAR = 365;
  private static final double POINTS = 100;

  /**
   * One volatility with what is known of its error.
   *
   * @param right absent at the money
   * @param delta to the forward, hundredths; absent at the money
   * @param strike index points
   * @param volatility decimal a year
   * @param bias measured mean of model less market, vol points; absent where nothing was measured
   * @param rmse root mean square of the same
   * @param low volatility less bias less a standard deviation, decimal a year
   * @param high the same plus a standard deviation
   */
  record Cell(
      double days,
      @Nullable Right right,
      @Nullable Integer delta,
      double strike,
      double volatility,
      @Nullable Double bias,
      @Nullable Double rmse,
      @Nullable Double low,
      @Nullable Double high) {

    private String option() {
      return right == null || delta == null
          ? "at the money"
          : right.name().toLowerCase(Locale.ROOT) + " " + delta;
    }

    /** The volatility, vol points. */
    String points() {
      return Figures.number(POINTS * volatility, 1);
    }

    /** The same with the root mean square of the errors where that was measured. */
    String withError() {
      return rmse == null ? points() : points() + " ±" + Figures.number(rmse, 1);
    }
  }

  /** At round tenors. */
  static VolatilityGrid of(VolSurface surface) {
    return new VolatilityGrid(surface, Arrays.stream(TENORS).boxed().toList());
  }

  /**
   * At the round tenors between two times; at the first of them where there is none between.
   *
   * @param first years to settlement
   * @param last years to settlement
   */
  static VolatilityGrid between(VolSurface surface, double first, double last) {
    List<Double> days =
        Arrays.stream(TENORS)
            .filter(day -> day >= first * DAYS_PER_YEAR && day <= last * DAYS_PER_YEAR)
            .boxed()
            .toList();
    return new VolatilityGrid(surface, days.isEmpty() ? List.of(first * DAYS_PER_YEAR) : days);
  }

  /** Row by row: the far puts first, then at the money, then the calls. */
  List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (int delta : DELTAS) {
      days.forEach(day -> cells.add(atDelta(day, Right.PUT, delta)));
    }
    days.forEach(day -> cells.add(atTheMoney(day)));
    for (int i = DELTAS.length - 1; i >= 0; i--) {
      int delta = DELTAS[i];
      days.forEach(day -> cells.add(atDelta(day, Right.CALL, delta)));
    }
    return cells;
  }

  private Cell atDelta(double day, Right right, int delta) {
    VolSurface.Slice slice = slice(day);
    double share = delta / POINTS;
    double strike = StrikeGrid.exactStrike(slice, present(slice), right, share);
    return cell(day, right, delta, strike, right.sign() * share);
  }

  /** At the forward, where the put is the option out of the money by delta. */
  private Cell atTheMoney(double day) {
    VolSurface.Slice slice = slice(day);
    double strike = slice.forward();
    return cell(
        day, null, null, strike, -StrikeGrid.delta(slice, present(slice), Right.PUT, strike));
  }

  private Cell cell(
      double day, @Nullable Right right, @Nullable Integer name, double strike, double delta) {
    VolSurface.Slice slice = slice(day);
    double volatility = slice.volatility(Math.log(strike / slice.forward()));
    Optional<ErrorBand> band = surface.errorBand(slice.years(), delta);
    return new Cell(
        day,
        right,
        name,
        strike,
        volatility,
        band.map(ErrorBand::bias).orElse(null),
        band.map(ErrorBand::rmse).orElse(null),
        band.map(b -> b.low(volatility)).orElse(null),
        band.map(b -> b.high(volatility)).orElse(null));
  }

  private VolSurface.Slice slice(double day) {
    return surface.slice(day / DAYS_PER_YEAR);
  }

  private static double present(VolSurface.Slice slice) {
    return slice.discount() * slice.forward();
  }

  /** Options down, days across. */
  TextTable table(Function<Cell, String> text) {
    var table = new TextTable().words("delta");
    for (double day : days) {
      table.numbers(Figures.number(day, day == Math.rint(day) ? 0 : 1) + " days");
    }
    List<Cell> cells = cells();
    for (int from = 0; from < cells.size(); from += days.size()) {
      List<Cell> line = cells.subList(from, from + days.size());
      var row = new ArrayList<String>();
      row.add(line.getFirst().option());
      line.forEach(cell -> row.add(text.apply(cell)));
      table.row(row);
    }
    return table;
  }
}
