package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.RollingYear;
import alvh.report.RunDetail;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The last year, month after month: whether a figure of the whole run holds all along. */
final class RollingSection {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 220;
  private static final double DAYS_A_YEAR = 365.25;

  /** A line needs two points. */
  private static final int FEWEST = 2;

  private RollingSection() {}

  static String of(Evidence evidence) {
    List<RunDetail.Arm> arms = evidence.detail().arms();
    return arms.getFirst().rolling().size() < FEWEST
        ? ""
        : Html.section(
            "rolling",
            "The last year, month after month",
            chart(arms, "Sharpe ratio of the last 252 sessions", "Sharpe", RollingYear::sharpe)
                + chart(
                    arms,
                    "Volatility of the last 252 sessions",
                    "% a year",
                    year -> 100 * year.volatility())
                + chart(arms, "Beta to the S&P 500", "% of capital per 1 %", RollingYear::beta)
                + key(arms)
                + Html.source(
                    "Windows of 252 sessions, 21 sessions apart. Beta: change of an arm's account"
                        + " in % of its fixed capital for 1 % of the index, by regression.")
                + Html.details("The numbers", table(arms)));
  }

  private static String chart(
      List<RunDetail.Arm> arms, String label, String unit, ToDoubleFunction<RollingYear> figure) {
    double[] xs = arms.getFirst().rolling().stream().mapToDouble(RollingSection::year).toArray();
    double low = 0;
    double high = 0;
    for (RunDetail.Arm arm : arms) {
      for (RollingYear year : arm.rolling()) {
        double value = figure.applyAsDouble(year);
        low = Double.isNaN(value) ? low : Math.min(low, value);
        high = Double.isNaN(value) ? high : Math.max(high, value);
      }
    }
    var chart =
        new SvgChart(
            label,
            WIDTH,
            HEIGHT,
            new Scale(xs[0], xs[xs.length - 1]),
            new Scale(low, high > low ? high : low + 1));
    chart.axesOfYears(unit);
    for (RunDetail.Arm arm : arms) {
      double[] ys = arm.rolling().stream().mapToDouble(figure).toArray();
      chart.line("course arm-" + arm.name(), xs, ys);
    }
    return "<figure class=\"drawn\"><figcaption>"
        + Html.escape(label)
        + "</figcaption>\n"
        + chart.svg()
        + "</figure>\n";
  }

  private static double year(RollingYear year) {
    return year.last().getYear() + (year.last().getDayOfYear() - 1) / DAYS_A_YEAR;
  }

  private static String key(List<RunDetail.Arm> arms) {
    var key = new StringBuilder("<p class=\"key\">");
    for (RunDetail.Arm arm : arms) {
      key.append("<span class=\"k arm-").append(arm.name()).append("\">━ ");
      key.append(Html.escape(ArmName.of(arm.name()).title())).append("</span>\n");
    }
    return key.append("</p>\n").toString();
  }

  private static String table(List<RunDetail.Arm> arms) {
    var table = new Table("Figures of the last 252 sessions").words("Until");
    for (RunDetail.Arm arm : arms) {
      String title = ArmName.of(arm.name()).title();
      table.numbers(title, "Sharpe").numbers(title, "vol, %").numbers(title, "beta");
    }
    for (int i = 0; i < arms.getFirst().rolling().size(); i++) {
      table.row(arms.getFirst().rolling().get(i).last().toString());
      for (RunDetail.Arm arm : arms) {
        RollingYear year = arm.rolling().get(i);
        table
            .cell(Double.isNaN(year.sharpe()) ? Figures.UNKNOWN : Figures.ratio(year.sharpe()))
            .cell(Figures.percent(year.volatility()))
            .cell(Figures.ratio(year.beta()));
      }
    }
    return table.html();
  }
}
