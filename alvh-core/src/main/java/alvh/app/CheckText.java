package alvh.app;

import alvh.report.Figures;
import alvh.surface.CheckRow;
import alvh.surface.FitByDelta;
import alvh.surface.FitCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        "Volatility of the rebuilt surface less that of the quotes, vol points: mean/RMSE, by days"
            + " left",
        table(row -> row.part().equals("volatility"), CheckText::error));
    tables.put(
        "Prices of the rebuilt surface within bid and ask, %, by days left",
        table(
            row -> row.part().equals("volatility"),
            row -> row.inside() == null ? "" : Figures.percent(row.inside())));
    tables.put(
        "Strike at a delta, rebuilt less quoted, bp of the forward: mean/RMSE, by days left",
        table(
            row -> row.part().equals("strike") && row.unit().startsWith("bp"), CheckText::coarse));
    return tables;
  }

  /** Figures of the fit over all expiries. */
  static TextTable fit(List<FitCheck.Row> rows) {
    var table =
        new TextTable().words("figure").numbers("surface").numbers("backbone alone").words("unit");
    for (FitCheck.Row row : rows) {
      table.row(
          List.of(
              row.figure(),
              row.unit().equals(FitCheck.COUNT)
                  ? Figures.count(Math.round(row.corrected()))
                  : Figures.ratio(row.corrected()),
              Double.isFinite(row.backbone()) ? Figures.ratio(row.backbone()) : "",
              row.unit()));
    }
    return table;
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

  private static String number(@Nullable Double value) {
    return value == null ? "" : Figures.ratio(value);
  }
}
