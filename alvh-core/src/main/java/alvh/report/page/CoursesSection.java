package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.DayRow;
import alvh.report.Evidence;
import alvh.report.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * The courses of the run: equity and fall of every arm, the VIX with the engine's state and the
 * votes. Each picture is drawn by the page's script; the table behind it needs none.
 */
final class CoursesSection {
  private static final String ENGINE_KEY =
      """
      <p class="key"><span class="k"><span class="swatch armed"></span>armed</span>
      <span class="k"><span class="swatch t1"></span>tier 1</span>
      <span class="k"><span class="swatch t2"></span>tier 2</span>
      <span class="k"><span class="swatch full"></span>full</span>
      <span class="k"><span class="swatch cooling"></span>cooling down</span></p>
      """;

  private CoursesSection() {}

  static String of(Evidence evidence) {
    String span = evidence.run().from() + " to " + evidence.run().to();
    return equity(evidence, span) + falls(evidence, span) + vix(evidence, span);
  }

  private static String equity(Evidence evidence, String span) {
    return Html.wideSection(
        "equity",
        equityTitle(evidence),
        chart("equity", evidence)
            + Html.source(
                "Account of each arm after each session, options at mid, interest included, "
                    + span
                    + ". The scale is logarithmic where the highest of all arms is several times"
                    + " the lowest. Drag to zoom all three pictures, double click or Escape to see"
                    + " all, arrow keys move the line.")
            + Html.details(
                "Equity and fall at the end of every month", CourseTables.monthEnds(evidence)));
  }

  private static String falls(Evidence evidence, String span) {
    return Html.wideSection(
        "falls",
        fallTitle(evidence),
        chart("falls", evidence)
            + Html.source("Equity below its last high, percent of the high, " + span + ".")
            + Html.details("The deepest falls of every arm", CourseTables.falls(evidence)));
  }

  private static String vix(Evidence evidence, String span) {
    return Html.wideSection(
        "vix",
        engineTitle(evidence),
        chart("vix", evidence)
            + ENGINE_KEY
            + Html.source(
                "VIX at the close as published, "
                    + span
                    + ". Below it the engine of the layered hedge after each session, and a dot for"
                    + " every session on which a voter votes, held events included.")
            + Html.details("Stretches with engine 2 on", CourseTables.engine(evidence))
            + Html.details("VIX, engine and vote by month", CourseTables.months(evidence)));
  }

  private static String chart(String id, Evidence evidence) {
    return "<div class=\"chart\" id=\"chart-"
        + id
        + "\"><p>"
        + Html.escape(
            "The picture of "
                + Figures.count(evidence.run().days().size())
                + " sessions is drawn by this page's script; the tables hold its numbers.")
        + "</p></div>\n";
  }

  private static String equityTitle(Evidence evidence) {
    var parts = new ArrayList<String>();
    for (ArmEvidence arm : evidence.arms()) {
      String end = "$" + Figures.dollars(arm.sheet().end());
      parts.add(
          parts.isEmpty()
              ? ArmName.of(arm.name()).title() + " ends at " + end
              : ArmName.of(arm.name()).inSentence() + " at " + end);
    }
    return String.join(", ", parts);
  }

  private static String fallTitle(Evidence evidence) {
    var parts = new ArrayList<String>();
    for (ArmEvidence arm : evidence.arms()) {
      parts.add(
          ArmName.of(arm.name()).inSentence()
              + " "
              + arm.sheet().maxDrawdown().map(f -> Figures.percent(f.depth())).orElse("0.0")
              + " %");
    }
    return "Deepest fall: " + String.join(", ", parts);
  }

  private static String engineTitle(Evidence evidence) {
    List<DayRow> days = evidence.run().days();
    long on = days.stream().filter(day -> day.engine().isEngaged()).count();
    return Figures.text(
        "Engine 2 was on in %s %% of sessions, in %d stretches",
        Figures.percent((double) on / days.size()), Stretch.engaged(days).size());
  }
}
