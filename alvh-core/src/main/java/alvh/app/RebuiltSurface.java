package alvh.app;

import alvh.config.SettingsFile;
import alvh.instrument.Right;
import alvh.market.Hindsight;
import alvh.market.History;
import alvh.market.Measure;
import alvh.report.Figures;
import alvh.store.Store;
import alvh.surface.ErrorBand;
import alvh.surface.Provenance;
import alvh.surface.StrikeGrid;
import alvh.surface.SurfaceInput;
import alvh.surface.SurfaceSource;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The surface of a day without a chain, as rebuilt from the VIX family, with what was measured of
 * its errors: volatilities at round deltas and days, and the range in which quotes lay elsewhere.
 * Source: method 3.
 */
record RebuiltSurface(VolSurface surface) {
  /** One in each range of days whose errors were measured, calendar days. */
  private static final int[] DAYS = {7, 21, 38, 63, 126, 252};

  private static final int[] DELTAS = {2, 5, 10, 16, 27, 42};
  private static final double DAYS_PER_YEAR = 365;

  /** Levels of VIX on the sessions from which the errors come, index points. */
  private static final double LEAST_VIX = 12;

  private static final double MOST_VIX = 31;
  private static final double POINTS = 100;

  /**
   * @param provenance RECONSTRUCTED, or IMPUTED where an index was itself inferred
   * @param hindsight estimates that reach beyond the day
   */
  private record Document(
      String session,
      Provenance provenance,
      double spot,
      double vix,
      List<SurfaceInput> inputs,
      List<Hindsight> hindsight,
      List<Cell> volatilities) {}

  /**
   * @param strike index points
   * @param volatility decimal a year
   * @param bias measured mean of model less market, vol points; absent where nothing was measured
   * @param rmse root mean square of the same
   * @param low volatility less bias less a standard deviation, decimal a year
   * @param high the same plus a standard deviation
   */
  private record Cell(
      int days,
      Right right,
      int delta,
      double strike,
      double volatility,
      @Nullable Double bias,
      @Nullable Double rmse,
      @Nullable Double low,
      @Nullable Double high) {}

  /** Rebuilds it from everything known on that day; empty where the indices do not suffice. */
  static Optional<VolSurface> find(Session session, LocalDate day) {
    try (Store store = session.openStore()) {
      History history = store.history(EnumSet.allOf(Measure.class));
      SurfaceSource.Observer observer = new SettingsFile().settings().surface().observer();
      Optional<VolSurface> last = Optional.empty();
      for (LocalDate past : history.sessions(LocalDate.MIN, day)) {
        last = observer.observe(history.at(past)).filter(surface -> surface.date().equals(day));
      }
      return last;
    }
  }

  Object document() {
    return new Document(
        surface.date().toString(),
        surface.provenance(),
        surface.spot(),
        surface.vix(),
        surface.inputs(),
        surface.hindsight(),
        cells());
  }

  private List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (Right right : List.of(Right.PUT, Right.CALL)) {
      for (int delta : DELTAS) {
        for (int days : DAYS) {
          cells.add(cell(days, right, delta));
        }
      }
    }
    return cells;
  }

  private Cell cell(int days, Right right, int delta) {
    double years = days / DAYS_PER_YEAR;
    VolSurface.Slice slice = surface.slice(years);
    double share = delta / POINTS;
    double present = slice.discount() * slice.forward();
    double strike = StrikeGrid.exactStrike(slice, present, right, share);
    double volatility = slice.volatility(Math.log(strike / slice.forward()));
    Optional<ErrorBand> band = surface.errorBand(years, right.sign() * share);
    return new Cell(
        days,
        right,
        delta,
        strike,
        volatility,
        band.map(ErrorBand::bias).orElse(null),
        band.map(ErrorBand::rmse).orElse(null),
        band.map(b -> b.low(volatility)).orElse(null),
        band.map(b -> b.high(volatility)).orElse(null));
  }

  void print(Printout page) {
    String origin =
        surface.provenance() == Provenance.IMPUTED
            ? "at least one of which is itself inferred"
            : "every one published";
    page.terminal()
        .wrapped(
            "",
            Figures.text(
                "There is no chain of %s: this surface is rebuilt from the VIX indices, %s.",
                surface.date(), origin))
        .forEach(line -> page.out().println(page.terminal().strong(line)));
    page.text(inputs());
    List<Cell> cells = cells();
    page.heading("Volatility by delta and days to settlement, vol points");
    page.table(table(cells, false));
    page.heading("The same less its measured mean error, ± a standard deviation, vol points");
    page.table(table(cells, true));
    page.detail(errors());
    page.paragraph("Strikes and errors one by one: --json. This computes, it does not advise.");
  }

  private String inputs() {
    return surface.inputs().stream()
            .map(
                input ->
                    Figures.text(
                        "%s %s %s",
                        input.name(),
                        Figures.number(input.value(), input.unit().equals("a year") ? 4 : 2),
                        input.origin().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static TextTable table(List<Cell> cells, boolean bands) {
    var table = new TextTable().words("delta");
    for (int days : DAYS) {
      table.numbers(days + " days");
    }
    for (int from = 0; from < cells.size(); from += DAYS.length) {
      List<Cell> line = cells.subList(from, from + DAYS.length);
      var row = new ArrayList<String>();
      row.add(
          line.getFirst().right().name().toLowerCase(Locale.ROOT) + " " + line.getFirst().delta());
      line.forEach(
          cell -> row.add(bands ? band(cell) : Figures.number(POINTS * cell.volatility(), 1)));
      table.row(row);
    }
    return table;
  }

  private static String band(Cell cell) {
    return cell.low() == null || cell.high() == null
        ? Figures.UNKNOWN
        : Figures.text(
            "%s–%s",
            Figures.number(POINTS * cell.low(), 1), Figures.number(POINTS * cell.high(), 1));
  }

  private String errors() {
    return surface
        .errorBand(DAYS[2] / DAYS_PER_YEAR, -DELTAS[3] / POINTS)
        .map(
            band ->
                Figures.text(
                    "Measured: %s, %s to %s, VIX %s to %s. %s",
                    band.estimatedOn().constant(),
                    band.estimatedOn().from(),
                    band.estimatedOn().to(),
                    Figures.number(LEAST_VIX, 0),
                    Figures.number(MOST_VIX, 0),
                    surface.vix() > MOST_VIX || surface.vix() < LEAST_VIX
                        ? "VIX of this day lies outside, where the errors were not measured and are"
                            + " larger: take the bands for the least of it."
                        : "The bands hold for such markets, in the mean, not for a single quote."))
        .orElse("At this weight on SKEW (surface.skewWeight) no errors were measured.");
  }
}
