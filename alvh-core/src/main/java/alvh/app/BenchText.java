package alvh.app;

import alvh.app.Bench.Row;
import alvh.report.Figures;
import java.util.List;

/** What the benchmarks came to, for a reader: times in the unit that suits each. */
record BenchText(Printout page) {
  private static final double THOUSAND = 1000;
  private static final List<String> UNITS = List.of("ns", "µs", "ms", "s");

  private static final String EXPLAINED =
      "Time and bytes are those of one operation, which works on what is named beside it: an"
          + " option, a row of a file, a chain, a session. Asked for: the most that was asked of"
          + " it; kept: whether it took no longer. Times faster: the peer's time over ours, in this"
          + " run.";

  void print(List<Row> rows) {
    var table =
        new TextTable()
            .words("benchmark")
            .numbers("time")
            .words("unit")
            .words("an operation is a")
            .numbers("bytes")
            .words("asked for")
            .words("kept")
            .words("peer")
            .numbers("times faster");
    for (Row row : rows) {
      table.row(
          List.of(
              row.name(),
              amount(row.nsPerOption()),
              unit(row.nsPerOption()),
              row.item(),
              Figures.number(row.bytesPerOption(), 0),
              row.boundNs() == null ? "" : time(row.boundNs()),
              row.met() == null ? "" : row.met() ? "yes" : "no",
              row.peer() == null ? "" : row.peer(),
              row.peerRatio() == null ? "" : Figures.number(row.peerRatio(), 1)));
    }
    page.table(table);
    page.paragraph(EXPLAINED);
    page.paragraph(verdict(rows));
  }

  /** Which bounds are missed. */
  static String verdict(List<Row> rows) {
    List<Row> bounded = rows.stream().filter(row -> row.met() != null).toList();
    List<String> missed =
        bounded.stream()
            .filter(row -> Boolean.FALSE.equals(row.met()))
            .map(
                row ->
                    Figures.text(
                        "%s takes %s where %s were asked for",
                        row.name(),
                        time(row.nsPerOption()),
                        row.boundNs() == null ? Figures.UNKNOWN : time(row.boundNs())))
            .toList();
    if (bounded.isEmpty()) {
      return "Nothing was asked of these.";
    }
    return missed.isEmpty()
        ? "Every bound is kept."
        : Figures.text(
            "%d of %d bounds %s missed: %s.",
            missed.size(),
            bounded.size(),
            missed.size() == 1 ? "is" : "are",
            String.join("; ", missed));
  }

  /** Such as "5.0 ns" or "20.4 ms". */
  static String time(double nanos) {
    return amount(nanos) + " " + unit(nanos);
  }

  private static String amount(double nanos) {
    return Figures.number(nanos / Math.pow(THOUSAND, scale(nanos)), 1);
  }

  private static String unit(double nanos) {
    return UNITS.get(scale(nanos));
  }

  private static int scale(double nanos) {
    int scale = 0;
    for (double rest = nanos; rest >= THOUSAND && scale < UNITS.size() - 1; rest /= THOUSAND) {
      scale++;
    }
    return scale;
  }
}
