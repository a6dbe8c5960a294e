package alvh.app;

import alvh.report.Figures;
import alvh.surface.CheckRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two ways to a surface without quotes, held against the same quotes: rebuilt from five indices and
 * SKEW, and the joint model at the state that two indices show.
 *
 * <p>Source: method 3, "compare both on the same metrics and prefer the lower dynamic error".
 */
record SurfaceContest(
    int sessions, List<CheckRow> rebuilt, List<CheckRow> filtered, List<String> passedOver) {
  private static final String CHANGE = "change";
  private static final String ALL = "all";

  /**
   * @param preferred RECON or FILTERED, by the share of the quotes' changes that is not explained
   * @param rebuilt rows of RECON
   * @param filtered rows of FILTERED
   */
  record Document(
      int sessions,
      String preferred,
      String rebuiltMeets,
      String filteredMeets,
      List<CheckRow> rebuilt,
      List<CheckRow> filtered,
      List<String> passedOver) {}

  static SurfaceContest of(
      int sessions, List<CheckRow> rebuilt, List<CheckRow> filtered, List<String> passedOver) {
    return new SurfaceContest(sessions, rebuilt, filtered, List.copyOf(passedOver));
  }

  Document document() {
    return new Document(
        sessions,
        preferred(),
        CheckVerdict.of(rebuilt).count(),
        CheckVerdict.of(filtered).count(),
        rebuilt,
        filtered,
        passedOver);
  }

  /** By the mean of 1 − R² over options and condors. */
  private String preferred() {
    return unexplained(filtered) < unexplained(rebuilt) ? "FILTERED" : "RECON";
  }

  private static double unexplained(List<CheckRow> rows) {
    return rows.stream()
        .filter(row -> row.part().equals(CHANGE) && row.explained() != null)
        .mapToDouble(row -> 1 - Optional.ofNullable(row.explained()).orElse(0.0))
        .average()
        .orElse(Double.NaN);
  }

  void print(Printout page) {
    page.text(
        Figures.text(
            "Of %s sessions FILTERED, the joint model at the state of VIX and VIX3M, meets %s"
                + " demands of the method, RECON %s. Of the changes of quotes %s percent stay"
                + " unexplained by FILTERED and %s by RECON: %s is preferred.",
            sessions,
            CheckVerdict.of(filtered).count(),
            CheckVerdict.of(rebuilt).count(),
            Figures.number(100 * unexplained(filtered), 2),
            Figures.number(100 * unexplained(rebuilt), 2),
            preferred()));
    page.heading("Levels: model less quotes");
    page.table(levels());
    page.heading("Changes from session to session: the quotes' on the model's");
    page.table(changes());
    if (!passedOver.isEmpty()) {
      page.paragraph(
          Figures.text(
              "Passed over: %s and %s more; --json names them all.",
              passedOver.getFirst(), passedOver.size() - 1));
    }
  }

  private TextTable levels() {
    var table =
        new TextTable()
            .words("part")
            .words("days")
            .words("option")
            .words("unit")
            .numbers("bias, FILTERED")
            .numbers("RECON")
            .numbers("RMSE, FILTERED")
            .numbers("RECON");
    pairs(false)
        .forEach(
            i ->
                table.row(
                    List.of(
                        filtered.get(i).part(),
                        filtered.get(i).tenor(),
                        filtered.get(i).option(),
                        filtered.get(i).unit(),
                        number(filtered.get(i).bias()),
                        number(rebuilt.get(i).bias()),
                        number(filtered.get(i).rmse()),
                        number(rebuilt.get(i).rmse()))));
    return table;
  }

  private TextTable changes() {
    var table =
        new TextTable()
            .words("of")
            .numbers("slope, FILTERED")
            .numbers("RECON")
            .numbers("R², FILTERED")
            .numbers("RECON");
    pairs(true)
        .forEach(
            i ->
                table.row(
                    List.of(
                        filtered.get(i).option(),
                        number(filtered.get(i).slope()),
                        number(rebuilt.get(i).slope()),
                        number(filtered.get(i).explained()),
                        number(rebuilt.get(i).explained()))));
    return table;
  }

  /** Rows over all thirds by VIX, which both ways have in the same order. */
  private IntStream pairs(boolean changes) {
    return IntStream.range(0, Math.min(filtered.size(), rebuilt.size()))
        .filter(i -> filtered.get(i).vix().equals(ALL))
        .filter(i -> filtered.get(i).part().equals(CHANGE) == changes)
        .filter(i -> changes || List.of("volatility", "credit").contains(filtered.get(i).part()));
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : Figures.number(value, 3);
  }
}
