package alvh.report.page;

import alvh.report.CondorGroups;
import alvh.report.CondorShape;
import alvh.report.Evidence;
import alvh.report.Figures;
import java.util.Locale;
import java.util.stream.Collectors;

/** The condors of the layered arm in groups, and what they looked like. */
final class GroupsSection {
  private GroupsSection() {}

  static String of(Evidence evidence) {
    return evidence
        .detail()
        .shape()
        .map(
            shape ->
                Html.wideSection("groups", "Where the condors earned", content(evidence, shape)))
        .orElse("");
  }

  private static String content(Evidence evidence, CondorShape shape) {
    return evidence.detail().groups().stream()
            .map(GroupsSection::table)
            .collect(Collectors.joining("", "<div class=\"halves\">\n", "</div>\n"))
        + Html.source(
            Figures.text(
                "Credit at entry %s %% of the wider wing on average. A session closed beyond the"
                    + " short put in %s %% of condors and beyond the short call in %s %%. Result"
                    + " over the largest loss: worst %s %%, lower quartile %s %%, median %s %%,"
                    + " upper quartile %s %%, best %s %%. A gain was %s, a loss %s on average; the"
                    + " longest run of losses %d. After slippage and fees.",
                Figures.percent(shape.creditOfWidth()),
                Figures.percent(shape.putTouched()),
                Figures.percent(shape.callTouched()),
                Figures.percent(shape.multiple(0)),
                Figures.percent(shape.multiple(.25)),
                Figures.percent(shape.multiple(.5)),
                Figures.percent(shape.multiple(.75)),
                Figures.percent(shape.multiple(1)),
                Figures.orUnknown(shape.averageGain(), Figures::money),
                Figures.orUnknown(shape.averageLoss(), Figures::money),
                shape.longestLosingRun()));
  }

  private static String table(CondorGroups groups) {
    var table =
        new Table("Condors by " + lower(groups.by()))
            .words(groups.by())
            .numbers("Trades", "")
            .numbers("Gained", "%")
            .numbers("Net", "$")
            .numbers(
                "Of the largest loss", "%", "Mean of each result over what its condor could lose.");
    for (CondorGroups.Group group : groups.groups()) {
      table
          .row(group.name())
          .cell(Figures.count(group.trades()))
          .cell(Figures.percent((double) group.wins() / group.trades()))
          .cell(Figures.dollars(group.net()))
          .cell(Figures.percent(group.risk()));
    }
    return table.html();
  }

  private static String lower(String words) {
    return words.startsWith("VIX")
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
