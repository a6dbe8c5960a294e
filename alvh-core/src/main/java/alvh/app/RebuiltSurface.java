package alvh.app;

import alvh.app.VolatilityGrid.Cell;
import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.market.Hindsight;
import alvh.market.History;
import alvh.market.Measure;
import alvh.report.Figures;
import alvh.store.Store;
import alvh.surface.ErrorBand;
import alvh.surface.Provenance;
import alvh.surface.SurfaceInput;
import alvh.surface.SurfaceSource;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The surface of a day without a chain, as rebuilt from the VIX family, with what was measured of
 * its errors: volatilities at round deltas and days, and how far quotes lay from them elsewhere.
 * Source: method 3.
 */
record RebuiltSurface(VolSurface surface) {
  /** Days and delta of an option whose errors were measured with the others. */
  private static final double MEASURED_YEARS = 30 / 365.0;

  private static final double MEASURED_DELTA = -.16;

  /** Levels of VIX on the sessions from which the errors come, index points. */
  private static final double LEAST_VIX = 12;

  private static final double MOST_VIX = 31;

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
   * Rebuilds it from everything known on that day; empty where nothing can be rebuilt at all.
   *
   * @throws UserError where other days can be rebuilt and this one cannot
   */
  static Optional<RebuiltSurface> find(Session session, LocalDate day) {
    try (Store store = session.openStore()) {
      History history = store.history(EnumSet.allOf(Measure.class));
      SurfaceSource.Observer observer = new SettingsFile().settings().surface().recon().observer();
      Optional<VolSurface> found = Optional.empty();
      var rebuilt = new ArrayList<LocalDate>();
      for (LocalDate past : history.sessions(LocalDate.MIN, LocalDate.MAX)) {
        Optional<VolSurface> seen = observer.observe(history.at(past));
        seen.ifPresent(surface -> rebuilt.add(surface.date()));
        if (past.equals(day)) {
          found = seen.filter(surface -> surface.date().equals(day));
        }
        if (found.isPresent()) {
          return found.map(RebuiltSurface::new);
        }
      }
      if (!rebuilt.isEmpty()) {
        throw refusal(day, rebuilt.getFirst(), rebuilt.getLast());
      }
      return Optional.empty();
    }
  }

  private static UserError refusal(LocalDate day, LocalDate first, LocalDate last) {
    return new UserError(
        ("The store has no chain of SPX on %s, and from its VIX indices surfaces can be rebuilt"
                + " from %s to %s%s.")
            .formatted(
                day,
                first,
                last,
                day.isBefore(first) || day.isAfter(last)
                    ? " only; choose a day between them"
                    : ", but not on this day, of which VIX or the S&P 500 is missing"));
  }

  Object document() {
    return new Document(
        surface.date().toString(),
        surface.provenance(),
        surface.spot(),
        surface.vix(),
        surface.inputs(),
        surface.hindsight(),
        VolatilityGrid.of(surface).cells());
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
    estimates().forEach(page::text);
    VolatilityGrid grid = VolatilityGrid.of(surface);
    page.heading("Volatility by delta and days to settlement, vol points");
    page.table(grid.table(Cell::withError));
    page.detail(errors(grid.cells()));
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

  /** What was estimated on chains and indices of other days, later ones first. */
  private List<String> estimates() {
    Map<Boolean, String> spans =
        surface.hindsight().stream()
            .collect(
                Collectors.partitioningBy(
                    estimate -> estimate.affects(surface.date()),
                    Collectors.mapping(
                        e -> Figures.text("%s (%s to %s)", e.constant(), e.from(), e.to()),
                        Collectors.joining(", "))));
    String hindsight = spans.getOrDefault(true, "");
    String earlier = spans.getOrDefault(false, "");
    var sentences = new ArrayList<String>();
    if (!hindsight.isEmpty()) {
      sentences.add("With hindsight, from days that were still to come: " + hindsight + ".");
    }
    if (!earlier.isEmpty()) {
      sentences.add("Estimated on earlier days: " + earlier + ".");
    }
    return sentences;
  }

  private String errors(List<Cell> cells) {
    return surface
        .errorBand(MEASURED_YEARS, MEASURED_DELTA)
        .map(band -> meaning(cells) + measured(band))
        .orElse("At this weight on SKEW (surface.skewWeight) no errors were measured.");
  }

  /** What ± stands for, and how much of it is one-sided. */
  private static String meaning(List<Cell> cells) {
    List<Double> biases =
        cells.stream().<@Nullable Double>map(Cell::bias).filter(Objects::nonNull).toList();
    return Figures.text(
        "± is the root mean square of such volatilities less those of real quotes. The mean of"
            + " these errors, from %s to %s vol points in this table, is part of ± and is not"
            + " taken off; --json has it cell by cell with the range that is left around it. ",
        Figures.number(biases.stream().mapToDouble(b -> b).min().orElse(0), 1),
        Figures.number(biases.stream().mapToDouble(b -> b).max().orElse(0), 1));
  }

  private String measured(ErrorBand band) {
    return Figures.text(
        "Measured: %s, %s to %s, VIX %s to %s. %s",
        band.estimatedOn().constant(),
        band.estimatedOn().from(),
        band.estimatedOn().to(),
        Figures.number(LEAST_VIX, 0),
        Figures.number(MOST_VIX, 0),
        surface.vix() > MOST_VIX || surface.vix() < LEAST_VIX
            ? "VIX of this day lies outside, where the errors were not measured and are larger:"
                + " take ± for the least of it."
            : "± holds for such markets, in the mean, not for a single quote.");
  }
}
