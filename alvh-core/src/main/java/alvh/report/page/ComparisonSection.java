package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.Comparison;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.statistic.Interval;
import java.util.Optional;

/** The layered hedge against each other arm, pair by pair, as it stands and at equal cost. */
final class ComparisonSection {
  private static final double PERCENT = 100;
  private static final String METHOD =
      "Paired differences on the same sessions. Intervals: 90 % of 2,000 resamples by the"
          + " stationary bootstrap (Politis and Romano 1994), mean block 21 sessions for means and"
          + " 3 months for tails. At equal cost the constant hedge is multiplied until it costs as"
          + " much a year as the layered one, and the unhedged condors are reduced until they"
          + " return as much; the factor is that of the whole run. Above zero the layered hedge"
          + " earns more, or loses less in its worst months. Method 5.2 and 5.3 H5.";

  private ComparisonSection() {}

  static String of(Evidence evidence) {
    var content = new StringBuilder();
    content.append("<div class=\"pair\">\n");
    content.append(figure("Worst months: difference of CVaR95", tails(evidence)));
    content.append(figure("Mean: difference a year", means(evidence)));
    content.append("</div>\n").append(table(evidence)).append(Html.source(METHOD));
    return Html.wideSection(
        "differences", "What the layered hedge adds, pair by pair", content.toString());
  }

  private static String figure(String title, WhiskerChart chart) {
    return "<figure><h3>" + Html.escape(title) + "</h3>\n" + chart.svg() + "</figure>\n";
  }

  private static WhiskerChart tails(Evidence evidence) {
    var chart = new WhiskerChart("Differences of CVaR95 of months", "% of capital");
    for (Comparison comparison : evidence.comparisons()) {
      chart.row(
          versus(comparison) + ", as it stands", percent(comparison.tail()), style(comparison));
      comparison
          .equalCost()
          .tail()
          .ifPresent(
              tail ->
                  chart.row(
                      versus(comparison) + ", at equal cost", percent(tail), style(comparison)));
    }
    return chart;
  }

  private static WhiskerChart means(Evidence evidence) {
    var chart = new WhiskerChart("Differences of mean returns a year", "% of capital a year");
    for (Comparison comparison : evidence.comparisons()) {
      chart.row(
          versus(comparison) + ", as it stands", percent(comparison.mean()), style(comparison));
      comparison
          .equalCost()
          .mean()
          .ifPresent(
              mean ->
                  chart.row(
                      versus(comparison) + ", at equal cost", percent(mean), style(comparison)));
    }
    return chart;
  }

  private static String table(Evidence evidence) {
    var table =
        new Table("Layered hedge less the other arm, with 90 % intervals")
            .words("Against")
            .numbers("Mean", "% a year")
            .numbers("CVaR95 of months", "%")
            .numbers("Scale", "", "What the other arm was multiplied by to cost the same")
            .numbers("Mean, scaled", "% a year", "Nothing but for what cannot be scaled")
            .numbers("CVaR95, scaled", "%");
    for (Comparison comparison : evidence.comparisons()) {
      table
          .row(ArmName.of(comparison.other()).title())
          .cell(interval(Optional.of(comparison.mean())))
          .cell(interval(Optional.of(comparison.tail())))
          .cell(Figures.orUnknown(comparison.equalCost().scale(), Figures::ratio))
          .cell(interval(comparison.equalCost().mean()))
          .cell(interval(comparison.equalCost().tail()));
    }
    return table.html();
  }

  private static String interval(Optional<Interval> interval) {
    return interval
        .map(
            i ->
                Figures.text(
                    "%s [%s, %s]",
                    Figures.finePercent(i.estimate()),
                    Figures.finePercent(i.low()),
                    Figures.finePercent(i.high())))
        .orElse(Figures.UNKNOWN);
  }

  private static Interval percent(Interval interval) {
    return interval.times(PERCENT);
  }

  private static String versus(Comparison comparison) {
    return "against " + ArmName.of(comparison.other()).title();
  }

  private static String style(Comparison comparison) {
    return "arm-" + Html.escape(comparison.other());
  }
}
