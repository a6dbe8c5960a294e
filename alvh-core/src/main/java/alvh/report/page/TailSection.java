package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.RunDetail;
import alvh.report.statistic.Annual;
import alvh.report.statistic.ExtremeTail;
import alvh.report.statistic.SharpeEvidence;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How returns are spread: a histogram of months, and the worst one in a hundred days. */
final class TailSection {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 240;

  /** Width of a bar, decimal of capital. */
  private static final double BIN = .0025;

  private static final double CONFIDENCE = .95;

  private TailSection() {}

  static String of(Evidence evidence) {
    return Html.section(
        "tails",
        "How the returns are spread",
        histogram(evidence.layered())
            + Html.source(
                "Calendar months of the layered arm in steps of 0.25 % of capital, losses in the"
                    + " other colour.")
            + tails(evidence.detail().arms())
            + evidence.deflation().map(d -> Html.paragraph(d.sentence())).orElse("")
            + Html.source(
                "Daily returns on fixed capital. One in a hundred is told three ways: as it was, by"
                    + " skewness and kurtosis (Cornish and Fisher), and by a generalised Pareto law"
                    + " fitted to the worst twentieth by weighted moments. Where they differ, the"
                    + " run is too short to say. A dash: that law does not hold here. Method"
                    + " 5.1."));
  }

  private static String histogram(ArmEvidence arm) {
    double[] months = arm.sheet().months().stream().mapToDouble(m -> m.value()).toArray();
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (double month : months) {
      low = Math.min(low, bin(month));
      high = Math.max(high, bin(month));
    }
    var counts = new int[high - low + 1];
    int most = 0;
    for (double month : months) {
      most = Math.max(most, ++counts[bin(month) - low]);
    }
    var chart =
        new SvgChart(
            "Months by return",
            WIDTH,
            HEIGHT,
            new Scale(100 * BIN * low, 100 * BIN * (high + 1)),
            new Scale(0, most));
    chart.axes("return of a month, % of capital", "months");
    for (int i = 0; i < counts.length; i++) {
      double at = 100 * BIN * (low + i + .5);
      chart.bar(at < 0 ? "column loss" : "column gain", at, 0, counts[i]);
    }
    return "<figure class=\"drawn\">" + chart.svg() + "</figure>\n";
  }

  private static int bin(double month) {
    return (int) Math.floor(month / BIN);
  }

  private static String tails(List<RunDetail.Arm> arms) {
    var table =
        new Table("The worst days of every arm, % of capital")
            .words("Arm")
            .numbers("One in 100 below", "%")
            .numbers("Mean of those", "%")
            .numbers("By moments", "%")
            .numbers("By a law of the tail", "%")
            .numbers(
                "Sharpe above 0",
                "% sure",
                "Probabilistic Sharpe ratio: skewness, kurtosis and length of the record counted."
                    + " Method 5.2.")
            .numbers(
                "Record needed",
                "years",
                "Shortest record after which the Sharpe ratio would lie above 0 with 95 %. Method"
                    + " 5.2.");
    for (RunDetail.Arm arm : arms) {
      table
          .row(ArmName.of(arm.name()).title())
          .cell(tail(arm, t -> OptionalDouble.of(t.valueAtRisk())))
          .cell(tail(arm, t -> OptionalDouble.of(t.shortfall())))
          .cell(tail(arm, ExtremeTail::byMoments))
          .cell(tail(arm, ExtremeTail::byTailLaw))
          .cell(arm.sharpe().map(TailSection::sureness).orElse(Figures.UNKNOWN))
          .cell(arm.sharpe().map(TailSection::needed).orElse(Figures.UNKNOWN));
    }
    return table.html();
  }

  private static String sureness(SharpeEvidence sharpe) {
    return Figures.percent(sharpe.probabilityAbove(0));
  }

  private static String needed(SharpeEvidence sharpe) {
    return Figures.orUnknown(
        sharpe.shortestRecord(0, CONFIDENCE), n -> Figures.points(n / Annual.SESSIONS));
  }

  private static String tail(RunDetail.Arm arm, Function<ExtremeTail, OptionalDouble> figure) {
    return arm.tail()
        .map(tail -> Figures.orUnknown(figure.apply(tail), Figures::finePercent))
        .orElse(Figures.UNKNOWN);
  }
}
