package alvh.report.anchor;

import alvh.market.History;
import alvh.market.Measure;
import alvh.market.TimeSeries;
import alvh.math.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Several measures side by side on the days on which all of them have a value.
 *
 * <p>A change is one from a day of the panel to the next, so a day that one measure lacks lengthens
 * one step of all of them and never compares different steps.
 */
final class Panel {
  private final List<LocalDate> dates;
  private final List<Measure> measures;
  private final double[][] columns;

  private Panel(List<LocalDate> dates, List<Measure> measures, double[][] columns) {
    this.dates = dates;
    this.measures = measures;
    this.columns = columns;
  }

  static Panel of(History history, Span span, List<Measure> measures) {
    var dates = new ArrayList<LocalDate>();
    var rows = new ArrayList<double[]>();
    TimeSeries first = history.series(measures.getFirst());
    for (int i = 0; i < first.size(); i++) {
      LocalDate date = first.date(i);
      double[] row = row(history, date, measures);
      if (span.contains(date) && row.length == measures.size()) {
        dates.add(date);
        rows.add(row);
      }
    }
    double[][] columns = new double[measures.size()][rows.size()];
    for (int column = 0; column < columns.length; column++) {
      int at = column;
      Arrays.setAll(columns[column], i -> rows.get(i)[at]);
    }
    return new Panel(dates, measures, columns);
  }

  /** The day's values; shorter than the list of measures when one is missing. */
  private static double[] row(History history, LocalDate date, List<Measure> measures) {
    return measures.stream()
        .map(measure -> history.series(measure).on(date))
        .flatMap(Optional::stream)
        .mapToDouble(observation -> observation.value())
        .toArray();
  }

  int days() {
    return dates.size();
  }

  LocalDate date(int day) {
    return dates.get(day);
  }

  Optional<Extent> extent() {
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Extent(dates.getFirst(), dates.getLast(), dates.size()));
  }

  /** The levels by day. */
  double[] level(Measure measure) {
    return columns[measures.indexOf(measure)];
  }

  /** Changes over one step. */
  double[] change(Measure measure) {
    return Samples.changes(level(measure), 1);
  }

  /** Logarithmic changes over {@code days} steps. */
  double[] logChange(Measure measure, int days) {
    return Samples.changes(Samples.logarithms(level(measure)), days);
  }

  /** The quotient of two levels by day. */
  double[] ratio(Measure over, Measure under) {
    double[] ratio = new double[days()];
    Arrays.setAll(ratio, day -> level(over)[day] / level(under)[day]);
    return ratio;
  }
}
