package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.Comparison;
import alvh.report.EqualCost;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.SecondaryEndpoints;
import alvh.report.statistic.Interval;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** The layered hedge against each other arm, pair by pair, as it stands and at equal cost. */
final class ComparisonSection {
  private static final double PERCENT = 100;
  private static final String METHOD =
      "Paired differences on the same sessions. Intervals: 90 %% of %s resamples by the stationary"
          + " bootstrap (Politis and Romano 1994), mean block 21 sessions for means and 3 months"
          + " for everything else, ends corrected for bias and acceleration (BCa, Efron 1987)."
          + " Where nearly all resamples fall on one side of the estimate, as they do with depths"
          + " of a path, no such ends hold it: the interval marked ± is the estimate plus and minus"
          + " the distance within which 90 %% of the resamples lie. At equal cost another hedge is"
          + " multiplied until it costs as much a year as the layered one, and condors without a"
          + " hedge are reduced until they return as much; the factor is that of the whole run."
          + " Above zero the layered hedge earns more, or loses less in its worst months. Method"
          + " 5.2 and 5.3 H5.";

  private ComparisonSection() {}

  static String of(Evidence evidence) {
    var content = new StringBuilder();
    content.append("<div class=\"pair\">\n");
    content.append(figure("Worst months: difference of CVaR95", tails(evidence)));
    content.append(figure("Mean: difference " + evidence.horizon().words(), means(evidence)));
    content.append("</div>\n").append(table(evidence)).append(secondary(evidence));
    content.append(
        Html.details(
            "How they are compared",
            Html.source(Figures.text(METHOD, Figures.count(evidence.resampling().resamples())))));
    return Html.tallSection(
        "differences", "What the layered hedge adds, pair by pair", content.toString());
  }

  private static String figure(String title, WhiskerChart chart) {
    return "<figure><h3>" + Html.escape(title) + "</h3>\n" + chart.svg() + "</figure>\n";
  }

  private static WhiskerChart tails(Evidence evidence) {
    var chart = new WhiskerChart("Differences of CVaR95 of months", "% of capital");
    for (Comparison comparison : evidence.comparisons()) {
      chart.row(versus(comparison) + ", as run", percent(comparison.tail()), style(comparison));
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
    var chart =
        new WhiskerChart(
            "Differences of mean returns", "% of capital " + evidence.horizon().words());
    for (Comparison comparison : evidence.comparisons()) {
      chart.row(versus(comparison) + ", as run", percent(comparison.mean()), style(comparison));
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
            .words("Less")
            .numbers("Mean", "% " + evidence.horizon().words())
            .numbers("CVaR95 of months", "% of capital");
    for (Comparison comparison : evidence.comparisons()) {
      String title = ArmName.of(comparison.other()).title();
      table
          .row(title + ", as run")
          .cell(interval(comparison.mean()))
          .cell(interval(comparison.tail()));
      EqualCost equal = comparison.equalCost();
      if (equal.scale().isPresent()) {
        table
            .row(
                title + " × " + Figures.ratio(equal.scale().getAsDouble()) + ", at equal cost",
                "What is left of the mean is interest on cash, which is not scaled")
            .cell(equal.mean().map(ComparisonSection::interval).orElse(Figures.UNKNOWN))
            .cell(equal.tail().map(ComparisonSection::interval).orElse(Figures.UNKNOWN));
      }
    }
    return table.html();
  }

  /** What else differs at equal cost. */
  private static String secondary(Evidence evidence) {
    var table =
        new Table("At equal cost, in other figures, from months, with 90 % intervals")
            .words("Less")
            .numbers("Sharpe", "more is better", "Of excess over the 13-week bill, from months")
            .numbers("Calmar", "more is better", "Growth a year over the deepest fall")
            .numbers(
                "Ulcer",
                "%, less is better",
                "Root of the mean squared depth below the last high, at month ends: below zero the"
                    + " layered hedge lies less deep")
            .numbers(
                "Sure return",
                "% a year, more is better",
                "The sure return that is worth as much at a relative risk aversion of 5");
    for (Comparison comparison : evidence.comparisons()) {
      secondaryOf(comparison)
          .ifPresent(
              endpoints ->
                  table
                      .row(ArmName.of(comparison.other()).title())
                      .cell(ranged(endpoints.sharpe(), Figures::ratio))
                      .cell(ranged(endpoints.calmar(), Figures::ratio))
                      .cell(interval(endpoints.ulcer()))
                      .cell(interval(endpoints.certaintyEquivalent())));
    }
    boolean none = evidence.comparisons().stream().allMatch(c -> secondaryOf(c).isEmpty());
    return none ? "" : table.html();
  }

  private static Optional<SecondaryEndpoints> secondaryOf(Comparison comparison) {
    return comparison.equalCost().secondary();
  }

  private static String interval(Interval interval) {
    return ranged(interval, Figures::finePercent);
  }

  private static String ranged(Interval interval, DoubleFunction<String> form) {
    return Figures.text(
        "%s %s[%s, %s]",
        form.apply(interval.estimate()),
        interval.symmetric() ? "± " : "",
        form.apply(interval.low()),
        form.apply(interval.high()));
  }

  private static Interval percent(Interval interval) {
    return interval.times(PERCENT);
  }

  private static String versus(Comparison comparison) {
    return "Against " + ArmName.of(comparison.other()).inSentence();
  }

  private static String style(Comparison comparison) {
    return "arm-" + Html.escape(comparison.other());
  }
}
