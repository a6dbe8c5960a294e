package alvh.app;

import alvh.event.ClosedSpread;
import alvh.report.AdjustmentStatistics;
import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.Comparison;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.Manifest;
import alvh.report.MarginDay;
import alvh.report.MarginPeaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A run on a terminal: the verdict, the figures of every arm, what limits them, and where the
 * report lies. Arms are rows where the terminal is wide, columns where it is narrow.
 */
final class BacktestSummary {
  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final int COURSE_LENGTH = 16;

  /** Growth, volatility and Sharpe ratio. */
  private static final int YEARLY = 3;

  private final Evidence evidence;
  private final Manifest manifest;
  private final Terminal terminal;

  /** A figure with its unit. */
  private record Column(String head, Function<ArmEvidence, String> text) {}

  private static final Column WHOLE =
      new Column("return, %", a -> Figures.percent(a.sheet().profit() / a.path().capital()));

  private static final List<Column> FIGURES =
      List.of(
          new Column(
              "growth, % a year", a -> Figures.orUnknown(a.sheet().cagr(), Figures::percent)),
          new Column(
              "vol, % a year", a -> Figures.orUnknown(a.sheet().volatility(), Figures::percent)),
          new Column("Sharpe", a -> Figures.orUnknown(a.sheet().sharpe(), Figures::ratio)),
          new Column(
              "deepest fall, %",
              a -> a.sheet().maxDrawdown().map(f -> Figures.percent(f.depth())).orElse("0.0")),
          new Column("CVaR95 month, %", a -> Figures.finePercent(a.sheet().cvar95Monthly())),
          new Column("profit, $", a -> Figures.dollars(a.sheet().profit())),
          new Column("without interest, $", a -> Figures.dollars(a.withoutInterest().profit())),
          new Column("costs, $", a -> Figures.dollars(a.costs())),
          new Column("condors", a -> Figures.count(a.trades().trades())));

  BacktestSummary(Evidence evidence, Manifest manifest, Terminal terminal) {
    this.evidence = evidence;
    this.manifest = manifest;
    this.terminal = terminal;
  }

  /**
   * The summary, line by line.
   *
   * @param folder where the files of the run lie, as the user may type it
   */
  List<String> lines(String folder) {
    var lines = new ArrayList<String>();
    wrap(evidence.verdict()).forEach(line -> lines.add(terminal.strong(line)));
    evidence.shortRun().ifPresent(words -> lines.addAll(wrap(words)));
    lines.add("");
    lines.addAll(table().lines());
    lines.add("");
    for (Comparison comparison : evidence.comparisons()) {
      lines.addAll(wrap(comparison.equalCost().sentence()));
    }
    AdjustmentStatistics adjusted = evidence.arms().getFirst().trades().adjustments();
    if (adjusted.steps() > 0) {
      lines.addAll(wrap(adjusted.sentence()));
    }
    List<ClosedSpread> spreads = evidence.run().arms().getFirst().spreads();
    if (!spreads.isEmpty()) {
      lines.addAll(wrap(engineThree(spreads)));
    }
    List<MarginDay> margins = evidence.run().arms().getFirst().margins();
    if (!margins.isEmpty()) {
      lines.addAll(wrap(MarginPeaks.of(margins).sentence()));
    }
    lines.addAll(wrap(evidence.votes().verdict()));
    lines.addAll(wrap(prices()));
    lines.addAll(wrap(made()));
    if (manifest.isOptimistic()) {
      lines.addAll(
          wrap("Optimistic: every order was filled at the very close that it was decided on."));
    }
    if (manifest.simulated()) {
      lines.addAll(wrap("A simulated market: nothing in it has happened."));
    }
    lines.add("");
    lines.addAll(
        wrap(
            "The report is %s/report.html; for one day of it, try alvh today --date %s."
                .formatted(folder, worstDay())));
    return lines;
  }

  private static String engineThree(List<ClosedSpread> spreads) {
    double net = spreads.stream().mapToDouble(spread -> spread.net().dollars()).sum();
    long gains = spreads.stream().filter(spread -> spread.net().dollars() > 0).count();
    return Figures.text(
        "Engine 3 closed %s positions in call spreads on VIX, %s with a gain: %s after costs, in"
            + " the layered hedge's equity on a line of its own (E9).",
        Figures.count(spreads.size()), Figures.count(gains), Figures.money(net));
  }

  /** A run shorter than a year has a return of its own, and none a year. */
  private List<Column> figures() {
    return evidence.horizon().isAnnual()
        ? FIGURES
        : Stream.concat(Stream.of(WHOLE), FIGURES.stream().skip(YEARLY)).toList();
  }

  private TextTable table() {
    TextTable wide = armsAsRows();
    return wide.width() <= terminal.width() ? wide : armsAsColumns();
  }

  private TextTable armsAsRows() {
    TextTable table = new TextTable().words("arm");
    figures().forEach(figure -> table.numbers(figure.head()));
    table.words("equity");
    for (ArmEvidence arm : evidence.arms()) {
      var cells = new ArrayList<>(List.of(title(arm)));
      figures().forEach(figure -> cells.add(figure.text().apply(arm)));
      cells.add(course(arm.path().equity()));
      table.row(cells);
    }
    return table;
  }

  private TextTable armsAsColumns() {
    TextTable table = new TextTable().words("");
    evidence.arms().forEach(arm -> table.numbers(title(arm)));
    for (Column figure : figures()) {
      var cells = new ArrayList<>(List.of(figure.head()));
      evidence.arms().forEach(arm -> cells.add(figure.text().apply(arm)));
      table.row(cells);
    }
    return table;
  }

  private static String title(ArmEvidence arm) {
    return ArmName.of(arm.name()).title();
  }

  /** Equity at even steps, from its lowest to its highest point. */
  static String course(double[] equity) {
    double low = Arrays.stream(equity).min().orElse(0);
    double high = Arrays.stream(equity).max().orElse(0);
    var course = new StringBuilder();
    int points = Math.min(COURSE_LENGTH, equity.length);
    for (int i = 1; i <= points; i++) {
      double value = equity[i * equity.length / points - 1];
      double place = high > low ? (value - low) / (high - low) : 0;
      course.append(BARS.charAt((int) Math.round(place * (BARS.length() - 1))));
    }
    return course.toString();
  }

  private String prices() {
    return evidence.sources().sentence();
  }

  private String made() {
    return Figures.text(
        "%s to %s, %s sessions, in %.1f s; journal %s.",
        manifest.from(),
        manifest.to(),
        Figures.count(evidence.run().days().size()),
        manifest.seconds(),
        manifest.journalHash().substring(0, 12));
  }

  private String worstDay() {
    return evidence.layered().sheet().worstDay().last().toString();
  }

  private List<String> wrap(String text) {
    return terminal.wrapped("", text);
  }
}
