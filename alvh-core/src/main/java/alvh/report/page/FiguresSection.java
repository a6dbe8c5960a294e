package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.statistic.Annual;
import java.util.ArrayList;
import java.util.List;

/** The figures of all arms side by side, and how each is computed. */
final class FiguresSection {
  private FiguresSection() {}

  static String leading(Evidence evidence) {
    return Html.wideSection(
        "figures",
        "The figures",
        table(evidence, "Figures of every arm", leadingRows(evidence))
            + evidence.shortRun().map(Html::source).orElse("")
            + Html.source(
                Figures.text(
                    "Daily marks at mid, after slippage and fees, on fixed capital of $%s an arm;"
                        + " %s sessions; a year has %d sessions. Interest on cash at the 13-week"
                        + " bill included. VIX calls: a share of equity each month by the level of"
                        + " the future that settles with them (by default 1 %% from 15 to 30, 0.5"
                        + " %% to 50, none elsewhere); SPX puts: for the same money.",
                    Figures.dollars(evidence.layered().path().capital()),
                    Figures.count(evidence.run().days().size()),
                    Annual.SESSIONS)));
  }

  /** Engine 3 has its row where it traded, so that the parts add up to the profit. */
  static List<FigureRow> leadingRows(Evidence evidence) {
    var rows = new ArrayList<>(FigureRow.LEADING);
    if (!evidence.horizon().isAnnual()) {
      rows.addFirst(FigureRow.WHOLE);
    }
    if (evidence.arms().stream().anyMatch(arm -> arm.engine3Net() != 0)) {
      rows.add(FigureRow.ENGINE3);
    }
    return rows;
  }

  static String further(Evidence evidence) {
    return Html.wideSection(
        "more-figures",
        "Risk in more figures",
        table(evidence, "Further figures of every arm", FigureRow.FURTHER)
            + Html.details("How each figure is computed", methods(evidence)));
  }

  private static String table(Evidence evidence, String caption, List<FigureRow> rows) {
    var table = new Table(caption).words("Figure");
    evidence.arms().forEach(arm -> table.numbers(ArmName.of(arm.name()).title(), ""));
    for (FigureRow row : rows) {
      String unit = row.unit().isEmpty() ? "" : ", " + row.unit();
      table.row(row.name() + unit, row.method());
      evidence.arms().forEach(arm -> table.cell(row.text().apply(arm)));
    }
    return table.html();
  }

  private static String methods(Evidence evidence) {
    var list = new StringBuilder("<dl>\n");
    List<FigureRow> rows = leadingRows(evidence);
    rows.addAll(FigureRow.FURTHER);
    for (FigureRow row : rows) {
      list.append("<dt>").append(Html.escape(row.name())).append("</dt><dd>");
      list.append(Html.escape(row.method())).append("</dd>\n");
    }
    return list.append("</dl>\n").toString();
  }
}
