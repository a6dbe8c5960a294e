package alvh.app;

import alvh.report.Figures;
import alvh.surface.CheckRow;
import alvh.surface.FitCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the method asks of rebuilt and of fitted surfaces, each demand with what was found and
 * whether that is enough. Source: method 3, "Error measurement against real chains", and method 2.4
 * (acceptance).
 *
 * @param demands in the order of the rows
 */
record CheckVerdict(List<Demand> demands) {
  private static final double LEAST_INSIDE = 90;
  private static final double MOST_CENTRAL = .35;
  private static final double MOST_WIDE = 1;

  /**
   * @param sentence what is asked, then the figures
   */
  record Demand(boolean met, String sentence) {}

  /**
   * @param rows of all thirds by VIX, of which only the whole is judged
   */
  static CheckVerdict of(List<CheckRow> rows) {
    var demands = new ArrayList<Demand>();
    Map<String, List<CheckRow>> volatilities = new LinkedHashMap<>();
    for (CheckRow row : rows) {
      if (row.bound() == null || !row.vix().equals("all")) {
        continue;
      }
      switch (row.part()) {
        case "credit" -> demands.add(credit(row));
        case "change" -> demands.add(change(row));
        default -> volatilities.computeIfAbsent(row.option(), option -> new ArrayList<>()).add(row);
      }
    }
    volatilities.forEach((option, ofOption) -> demands.add(volatility(option, ofOption)));
    return new CheckVerdict(List.copyOf(demands));
  }

  /** What the method asks of fitted surfaces: of their quotes, and of the backbone's errors. */
  static CheckVerdict ofFit(List<FitCheck.Row> rows) {
    var demands = new ArrayList<Demand>();
    for (FitCheck.Row row : rows) {
      switch (row.figure()) {
        case FitCheck.INSIDE ->
            demands.add(
                fit(row, row.corrected() >= LEAST_INSIDE, "at least 90 %", row.corrected()));
        case FitCheck.CENTRAL ->
            demands.add(
                fit(row, row.backbone() <= MOST_CENTRAL, "backbone at most 0.35", row.backbone()));
        case FitCheck.WIDE ->
            demands.add(
                fit(row, row.backbone() <= MOST_WIDE, "backbone at most 1", row.backbone()));
        default -> {}
      }
    }
    return new CheckVerdict(List.copyOf(demands));
  }

  private static Demand fit(FitCheck.Row row, boolean met, String asked, double found) {
    return new Demand(
        met,
        Figures.text(
            "%s, %s: %s asked, %s found.", row.figure(), row.unit(), asked, Figures.ratio(found)));
  }

  /** How many demands are met, such as "2 of 6". */
  String count() {
    long met = demands.stream().filter(Demand::met).count();
    return met + " of " + demands.size();
  }

  void print(Printout page) {
    demands.forEach(d -> page.text((d.met() ? "Met: " : "Not met: ") + d.sentence()));
  }

  private static Demand credit(CheckRow row) {
    return new Demand(
        isMet(row),
        Figures.text(
            "credit of a %s, 16 and 5 delta, 30 to 45 days: mean error %s asked, %s %% found in"
                + " %d expiries, with a standard deviation of %s %%.",
            row.option(), asked(row), number(row.bias()), row.slices(), number(row.rmse())));
  }

  private static Demand change(CheckRow row) {
    return new Demand(
        isMet(row),
        Figures.text(
            "changes from session to session, %s, the market's on the model's: %s asked, slope %s"
                + " and R² %s found in %s changes.",
            row.option(),
            asked(row),
            number(row.slope()),
            number(row.explained()),
            Figures.count(row.count())));
  }

  private static Demand volatility(String option, List<CheckRow> rows) {
    List<String> met = rows.stream().filter(CheckVerdict::isMet).map(CheckVerdict::days).toList();
    CheckRow worst =
        rows.stream().max(Comparator.comparingDouble(CheckVerdict::size)).orElseThrow();
    String kept = met.isEmpty() ? "found nowhere" : "found at " + String.join(", ", met) + " days";
    return new Demand(
        met.size() == rows.size(),
        Figures.text(
            "volatility of the %s delta: mean error %s vol points asked, %s, that is %d of %d"
                + " ranges of days; farthest %s at %s days.",
            option,
            asked(rows.getFirst()),
            kept,
            met.size(),
            rows.size(),
            number(worst.bias()),
            days(worst)));
  }

  private static boolean isMet(CheckRow row) {
    return Boolean.TRUE.equals(row.met());
  }

  private static double size(CheckRow row) {
    return row.bias() == null ? 0 : Math.abs(row.bias());
  }

  private static String days(CheckRow row) {
    return row.tenor().replace("-", " to ");
  }

  /** The bound in words. */
  private static String asked(CheckRow row) {
    return String.valueOf(row.bound())
        .replace("|bias| <= ", "within ")
        .replace("-", " to ")
        .replace("R2 >= ", "R² of at least ");
  }

  private static String number(@Nullable Double value) {
    return value == null ? Figures.UNKNOWN : Figures.ratio(value);
  }
}
