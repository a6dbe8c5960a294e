package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.statistic.PeriodReturn;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Returns by month and year as a heat map: the deeper the shade, the larger the move; losses carry
 * the minus sign besides, so that colour is not needed.
 */
final class MonthsSection {
  /** Edges between the five shades either side of zero, decimal of capital. */
  private static final double[] EDGES = {.005, .01, .02, .04};

  private MonthsSection() {}

  static String of(Evidence evidence) {
    var content = new StringBuilder(heatMap(evidence.layered()));
    content.append(
        Html.source(
            "Sum of daily returns on fixed capital, interest included; the first and last month may"
                + " be cut by the run. Shades change at 0.5, 1, 2 and 4 %."));
    evidence.arms().stream()
        .skip(1)
        .forEach(
            arm ->
                content.append(
                    Html.details("Months: " + ArmName.of(arm.name()).title(), heatMap(arm))));
    return Html.wideSection("months", title(evidence.layered()), content.toString());
  }

  private static String title(ArmEvidence arm) {
    PeriodReturn worst = arm.sheet().worstMonth();
    long up = arm.sheet().months().stream().filter(month -> month.value() > 0).count();
    return Figures.text(
        "%d of %d months gained; the worst, %s, cost %s %% of capital",
        up,
        arm.sheet().months().size(),
        worst.last().toString().substring(0, 7),
        Figures.percent(Math.abs(Math.min(0, worst.value()))));
  }

  private static String heatMap(ArmEvidence arm) {
    var table =
        new Table(ArmName.of(arm.name()).title() + ": return by month, % of capital").words("Year");
    for (Month month : Month.values()) {
      table.numbers(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), "");
    }
    table.numbers("Year", "");
    Map<Integer, Double> years = new TreeMap<>();
    Map<Integer, double[]> months = new TreeMap<>();
    arm.sheet().years().forEach(year -> years.put(year.first().getYear(), year.value()));
    for (PeriodReturn month : arm.sheet().months()) {
      months
              .computeIfAbsent(month.first().getYear(), year -> empty())[
              month.first().getMonthValue() - 1] =
          month.value();
    }
    months.forEach(
        (year, values) -> {
          table.row(Integer.toString(year));
          for (double value : values) {
            add(table, value);
          }
          table.cell(Figures.percent(years.getOrDefault(year, 0.0)), "sum", "");
        });
    return table.html().replaceFirst("class=\"scroll\"", "class=\"scroll heat\"");
  }

  private static double[] empty() {
    var values = new double[Month.values().length];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private static void add(Table table, double value) {
    if (Double.isNaN(value)) {
      table.cell("", "", "");
    } else {
      table.cell(Figures.percent(value), shade(value), Figures.finePercent(value) + " %");
    }
  }

  /** up0 … up4 or down0 … down4. */
  static String shade(double value) {
    int depth = 0;
    while (depth < EDGES.length && Math.abs(value) >= EDGES[depth]) {
      depth++;
    }
    return (value < 0 ? "down" : "up") + depth;
  }
}
