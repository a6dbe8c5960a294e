package alvh.report.page;

import alvh.report.ArmName;
import alvh.report.ArmRun;
import alvh.report.Figures;
import alvh.report.MarginPeaks;
import alvh.report.Run;

/** The most that a broker asked for each arm, by strategy and by risk. */
final class MarginSection {
  private MarginSection() {}

  /** Empty where no account was assessed. */
  static String of(Run run) {
    if (run.arms().stream().allMatch(arm -> arm.margins().isEmpty())) {
      return "";
    }
    var table =
        new Table("Highest requirement at a close")
            .words("Arm")
            .numbers("Regulation T and futures", "$")
            .numbers("Portfolio margin and futures", "$")
            .numbers("Futures alone", "$")
            .numbers("Sessions with a margin call", "");
    for (ArmRun arm : run.arms()) {
      MarginPeaks peaks = MarginPeaks.of(arm.margins());
      table
          .row(ArmName.of(arm.name()).title())
          .cell(Figures.dollars(peaks.regT()))
          .cell(Figures.dollars(peaks.portfolio()))
          .cell(Figures.dollars(peaks.futures()))
          .cell(Figures.count(peaks.calls()));
    }
    return Html.section(
        "margin",
        "What a broker asks for",
        table.html()
            + Html.paragraph(
                "Every close stands in margin.csv. The figures of the clearing houses are the"
                    + " method's own models; a call sells nothing, because the method knows no"
                    + " forced sales."));
  }
}
