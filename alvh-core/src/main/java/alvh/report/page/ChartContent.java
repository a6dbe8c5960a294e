package alvh.report.page;

import alvh.report.ArmEvidence;
import alvh.report.ArmName;
import alvh.report.ArmPath;
import alvh.report.DayRow;
import alvh.report.Evidence;
import alvh.report.statistic.Drawdown;
import alvh.vote.Ballot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page's script draws, as compact JSON: days since 1970, equity in whole dollars, falls in
 * percent, VIX in points, and states as stretches.
 */
final class ChartContent {
  /** Pixels of a wide screen at double density. */
  private static final int COLUMNS = 2400;

  private static final double PERCENT = 100;

  private ChartContent() {}

  static String json(Evidence evidence) {
    List<DayRow> days = evidence.run().days();
    return new ChartJson()
        .part("courses", courses(evidence))
        .part("vix", vix(days))
        .part("engine", engine(days))
        .part("voters", voters(days))
        .toString();
  }

  /** Equity below its last high, percent, zero or negative. */
  static double[] falls(ArmPath path) {
    return Arrays.stream(Drawdown.path(path.equity())).map(fall -> PERCENT * fall).toArray();
  }

  private static String courses(Evidence evidence) {
    List<ArmPath> paths = evidence.arms().stream().map(ArmEvidence::path).toList();
    var equity = paths.stream().map(ArmPath::equity).toList();
    var falls = paths.stream().map(ChartContent::falls).toList();
    var all = new ArrayList<>(equity);
    all.addAll(falls);
    int[] kept = Thinning.keep(all, COLUMNS);
    return new ChartJson()
        .numbers("day", at(days(paths.getFirst().dates()), kept), 0)
        .texts("arms", paths.stream().map(ArmPath::name).toList())
        .texts("titles", paths.stream().map(path -> ArmName.of(path.name()).title()).toList())
        .part("equity", lists(equity, kept, 0))
        .part("falls", lists(falls, kept, 2))
        .toString();
  }

  private static String vix(List<DayRow> days) {
    double[] vix = days.stream().mapToDouble(day -> day.vix().orElse(Double.NaN)).toArray();
    int[] kept = Thinning.keep(List.of(vix), COLUMNS);
    return new ChartJson()
        .numbers("day", at(days(days.stream().map(DayRow::date).toList()), kept), 0)
        .numbers("close", at(vix, kept), 2)
        .toString();
  }

  private static String engine(List<DayRow> days) {
    var parts = new ArrayList<String>();
    for (List<DayRow> part : Stretch.split(days, DayRow::engine)) {
      parts.add(
          "[" + span(part) + "," + ChartJson.quote(Stretch.words(part.getFirst().engine())) + "]");
    }
    return "[" + String.join(",", parts) + "]";
  }

  private static String voters(List<DayRow> days) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (DayRow day : days) {
      day.consensus().ballots().forEach(ballot -> titles.put(ballot.id(), ballot.title()));
    }
    var parts = new ArrayList<String>();
    titles.forEach(
        (id, title) ->
            parts.add(
                new ChartJson()
                    .texts("name", List.of(id, title))
                    .part("votes", stretches(days, id))
                    .toString()));
    return "[" + String.join(",", parts) + "]";
  }

  private static String stretches(List<DayRow> days, String voter) {
    var spans = new ArrayList<String>();
    for (List<DayRow> part : Stretch.split(days, day -> votes(day, voter))) {
      if (votes(part.getFirst(), voter)) {
        spans.add("[" + span(part) + "]");
      }
    }
    return "[" + String.join(",", spans) + "]";
  }

  private static boolean votes(DayRow day, String voter) {
    return day.consensus().ballots().stream()
        .filter(ballot -> ballot.id().equals(voter))
        .anyMatch(Ballot::vote);
  }

  private static String span(List<DayRow> part) {
    return part.getFirst().date().toEpochDay() + "," + part.getLast().date().toEpochDay();
  }

  private static double[] days(List<LocalDate> dates) {
    return dates.stream().mapToDouble(LocalDate::toEpochDay).toArray();
  }

  private static String lists(List<double[]> columns, int[] kept, int places) {
    var lists = new ArrayList<String>();
    for (double[] column : columns) {
      lists.add(ChartJson.list(at(column, kept), places));
    }
    return "[" + String.join(",", lists) + "]";
  }

  private static double[] at(double[] values, int[] indices) {
    return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
  }
}
