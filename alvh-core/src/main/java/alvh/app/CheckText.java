package alvh.app;

import alvh.report.Figures;
import alvh.surface.CheckRow;
import alvh.surface.FitByDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The comparison of surfaces with chains for a reader: options down, days to settlement across. */
final class CheckText {
  private final List<CheckRow> rows;

  CheckText(List<CheckRow> all) {
    rows = all.stream().filter(row -> row.vix().equals("all")).toList();
  }

  /** Tables by their title. */
  Map<String, TextTable> tables() {
    var tables = new LinkedHashMap<String, TextTable>();
    tables.put(
        "Volatility of the model less that of the quotes, vol points: mean/RMSE, by days left",
        table(row -> row.part().equals("volatility"), CheckText::error));
    tables.put(
        "Model prices within bid and ask, %, by days left",
        table(
            row -> row.part().equals("volatility"),
            row -> row.inside() == null ? "" : Figures.percent(row.inside())));
    tables.put(
        "Strike at a delta, model less quotes, bp of the forward: mean/RMSE, by days left",
        table(
            row -> row.part().equals("strike") && row.unit().startsWith("bp"), CheckText::coarse));
    return tables;
  }

  /** The fit, corrected and the backbone alone. */
  static TextTable byDelta(List<FitByDelta.Row> rows) {
    var table =
        new TextTable()
            .words("option")
            .numbers("quotes")
            .numbers("inside, %")
            .numbers("backbone, %")
            .numbers("RMSE")
            .numbers("backbone");
    for (FitByDelta.Row row : rows) {
      table.row(
          List.of(
              row.option(),
              Figures.count(row.quotes()),
              Figures.percent(row.inside()),
              Figures.percent(row.backboneInside()),
              Figures.ratio(row.rmse()),
              Figures.ratio(row.backboneRmse())));
    }
    return table;
  }

  private TextTable table(Predicate<CheckRow> wanted, Function<CheckRow, String> cell) {
    List<CheckRow> chosen = rows.stream().filter(wanted).toList();
    Set<String> tenors = new LinkedHashSet<>();
    chosen.forEach(row -> tenors.add(row.tenor()));
    Map<String, Map<String, String>> byOption = new LinkedHashMap<>();
    chosen.forEach(
        row ->
            byOption
                .computeIfAbsent(row.option(), o -> new LinkedHashMap<>())
                .put(row.tenor(), cell.apply(row)));
    var table = new TextTable().words("option");
    tenors.forEach(table::numbers);
    byOption.forEach(
        (option, cells) -> {
          var line = new ArrayList<String>(List.of(option));
          tenors.forEach(tenor -> line.add(cells.getOrDefault(tenor, "")));
          table.row(line);
        });
    return table;
  }

  private static String error(CheckRow row) {
    return number(row.bias()) + "/" + number(row.rmse());
  }

  private static String coarse(CheckRow row) {
    return row.bias() == null || row.rmse() == null
        ? ""
        : Figures.points(row.bias()) + "/" + Figures.points(row.rmse());
  }

  /** Credits, changes, and which of the method's bounds are met. */
  List<String> sentences() {
    var sentences = new ArrayList<String>();
    for (CheckRow row : rows) {
      if (row.part().equals("credit")) {
        sentences.add(
            ("Credit, %s, 16 and 5 delta, 30 to 45 days: mean error %s %%, standard deviation"
                    + " %s %%, %s slices (%s: %s).")
                .formatted(
                    row.option(),
                    number(row.bias()),
                    number(row.rmse()),
                    row.slices(),
                    row.bound(),
                    verdict(row)));
      } else if (row.slope() != null) {
        sentences.add(
            ("Changes from session to session, %s: slope of the market's on the model's %s,"
                    + " R² %s, %s changes (%s: %s).")
                .formatted(
                    row.option(),
                    number(row.slope()),
                    number(row.explained()),
                    Figures.count(row.count()),
                    row.bound(),
                    verdict(row)));
      }
    }
    bounded("put 16").ifPresent(sentences::add);
    bounded("put 27").ifPresent(sentences::add);
    return sentences;
  }

  private Optional<String> bounded(String option) {
    List<CheckRow> bounded =
        rows.stream().filter(row -> row.bound() != null && row.option().equals(option)).toList();
    if (bounded.isEmpty()) {
      return Optional.empty();
    }
    List<String> met =
        bounded.stream().filter(row -> verdict(row).equals("met")).map(CheckRow::tenor).toList();
    return Optional.of(
        "%s, %s vol points: met in %d of %d tenors%s."
            .formatted(
                option,
                bounded.getFirst().bound(),
                met.size(),
                bounded.size(),
                met.isEmpty() ? "" : " (" + String.join(", ", met) + ")"));
  }

  private static String verdict(CheckRow row) {
    return Boolean.TRUE.equals(row.met()) ? "met" : "not met";
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : Figures.ratio(value);
  }
}
