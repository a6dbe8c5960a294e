package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.DayRow;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.TearSheet;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** The tables behind the courses: what the pictures show, in numbers. */
final class CourseTables {
  private static final int FALLS_SHOWN = 5;

  private CourseTables() {}

  static String monthEnds(Evidence evidence) {
    var table = new Table("Month ends").words("Month");
    for (ArmEvidence arm : evidence.arms()) {
      String title = ArmName.of(arm.name()).title();
      table.numbers(title, "$").numbers("below high", "%");
    }
    List<LocalDate> dates = evidence.layered().path().dates();
    List<double[]> falls =
        evidence.arms().stream().map(arm -> ChartContent.falls(arm.path())).toList();
    for (int i = 0; i < dates.size(); i++) {
      if (i + 1 == dates.size() || dates.get(i + 1).getMonth() != dates.get(i).getMonth()) {
        table.row(dates.get(i).toString());
        for (int a = 0; a < falls.size(); a++) {
          table
              .cell(Figures.dollars(evidence.arms().get(a).path().equity()[i]))
              .cell(Figures.points(falls.get(a)[i]));
        }
      }
    }
    return table.html();
  }

  static String engine(Evidence evidence) {
    var table =
        new Table("Engine 2")
            .words("From")
            .words("To")
            .numbers("Sessions", "")
            .words("Highest")
            .numbers("Highest VIX", "points");
    for (Stretch stretch : Stretch.engaged(evidence.run().days())) {
      table
          .row(stretch.from().toString())
          .cell(stretch.to().toString())
          .cell(Figures.count(stretch.sessions()))
          .cell(Stretch.words(stretch.highest()))
          .cell(Figures.orUnknown(stretch.highestVix(), Figures::points));
    }
    return table.html();
  }

  static String falls(Evidence evidence) {
    var table =
        new Table("The deepest falls of every arm")
            .words("Arm")
            .numbers("Depth", "% of high")
            .words("High")
            .words("Low")
            .words("Recovered")
            .numbers("Length", "sessions");
    for (ArmEvidence arm : evidence.arms()) {
      for (TearSheet.Fall fall : arm.sheet().falls().stream().limit(FALLS_SHOWN).toList()) {
        table
            .row(ArmName.of(arm.name()).title())
            .cell(Figures.percent(fall.depth()))
            .cell(fall.high().toString())
            .cell(fall.low().toString())
            .cell(fall.recovered().map(Object::toString).orElse("not yet"))
            .cell(Figures.count(fall.sessions()));
      }
    }
    return table.html();
  }

  /** Month by month what the picture of the VIX shows. */
  static String months(Evidence evidence) {
    var table =
        new Table("VIX, engine and vote by month")
            .words("Month")
            .numbers("Last VIX", "points")
            .numbers("Highest VIX", "points")
            .numbers("Engine 2 on", "sessions")
            .numbers("Highest vote", "%");
    for (List<DayRow> month : Stretch.split(evidence.run().days(), d -> YearMonth.from(d.date()))) {
      table
          .row(YearMonth.from(month.getFirst().date()).toString())
          .cell(Figures.orUnknown(month.getLast().vix(), Figures::points))
          .cell(
              Figures.orUnknown(
                  month.stream().map(DayRow::vix).flatMapToDouble(OptionalDouble::stream).max(),
                  Figures::points))
          .cell(Figures.count(month.stream().filter(d -> d.engine().isEngaged()).count()))
          .cell(
              month.stream()
                  .map(DayRow::consensus)
                  .filter(vote -> vote.decision() != Consensus.Decision.NO_DECISION)
                  .map(Consensus::share)
                  .max(Comparator.naturalOrder())
                  .map(Figures::percent)
                  .orElse(Figures.UNKNOWN));
    }
    return table.html();
  }
}
