package alvh.report.claim;

import alvh.market.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often a fall of two percent follows each alarm of the sources on the next session: the table
 * of method 1.4. Source: method A5, A7, A8, A15, 1.4.
 */
final class LiftTable {
  private static final LocalDate FROM = LocalDate.of(2007, 4, 1);
  private static final LocalDate TO = LocalDate.of(2021, 12, 31);
  private static final double FALL = -.02;
  private static final double PERCENT = 100;

  private static final String COUNT =
      "The spans of the futures differ by a few sessions, and so do crossings at their edges.";
  private static final String SHIFTS =
      "Every one of the shifts is counted here, and the alarms come in few long clusters.";
  private static final String RANGE =
      "The method does not print which range it took; without the clause on the drift and with"
          + " κ = 1 the count comes nearest.";

  private LiftTable() {}

  /** What the method prints of one alarm; NaN where it prints nothing. */
  private record Print(double alarms, double rate, double lift, double p) {}

  static Claim of(History history) {
    ClaimDays days = ClaimDays.of(history, 1);
    int[] span = days.within(FROM, TO);
    boolean[] falls = ClaimDays.on(falls(days), span);
    var alarms = new Alarms(days);
    var rows = new ArrayList<ClaimRow>();
    double nan = Double.NaN;
    var table = new Table(rows, falls, span);
    table.base(4.96);
    table.add("pierce, F2 lags (A7)", alarms.piercesWithLag(), new Print(87, 1.1, .23, .985), "");
    table.add("pierce alone", alarms.pierces(), new Print(278, 2.9, .58, nan), "");
    table.add(
        "contango MACD in a range (A5)",
        alarms.divergesInRange(1),
        new Print(468, 4.3, .86, .8),
        RANGE);
    table.add("VIX crosses 16 up", alarms.crossesUp(16), new Print(106, nan, .95, nan), "");
    table.add("VIX crosses 20 up", alarms.crossesUp(20), new Print(103, nan, 1.76, .08), "");
    table.add("curve inverted", alarms.inverted(), new Print(657, 14.9, 3.0, .001), SHIFTS);
    table.add("first inverted session", alarms.firstInverted(), new Print(108, nan, 1.3, .28), "");
    table.add("RSI14 of VIX above 70", alarms.strongVix(70), new Print(79, nan, 2.8, .003), SHIFTS);
    return new Claim(
        "1.4",
        "A fall of 2 % on the next session after each alarm",
        FROM + " to " + TO + ", " + span.length + " sessions",
        rows,
        table.verdict());
  }

  private static boolean[] falls(ClaimDays days) {
    var falls = new boolean[days.size()];
    for (int day = 0; day < falls.length; day++) {
      falls[day] = days.move(day, 1).orElse(0) <= FALL;
    }
    return falls;
  }

  private static final class Table {
    private final List<ClaimRow> rows;
    private final boolean[] falls;
    private final int[] span;
    private final List<String> above = new ArrayList<>();
    private final List<String> not = new ArrayList<>();

    Table(List<ClaimRow> rows, boolean[] falls, int[] span) {
      this.rows = rows;
      this.falls = falls;
      this.span = span;
    }

    void base(double printed) {
      double base = PERCENT * EventStudy.of(falls, falls).base();
      String note =
          "Neither log nor simple returns of the S&P 500 or of SPY give the print (4.63 to 4.87);"
              + " simple ones rounded to a tenth of a percent give 5.01.";
      rows.add(new ClaimRow("base rate", "%", base, printed, .05, note));
    }

    void add(String name, boolean[] alarm, Print print, String note) {
      EventStudy study = EventStudy.of(ClaimDays.on(alarm, span), falls);
      String why = note.isEmpty() ? COUNT : note;
      row(name + ": alarms", "sessions", study.alarms(), print.alarms, .02 * print.alarms, why);
      row(name + ": rate", "%", PERCENT * study.rate(), print.rate, .3, why);
      row(name + ": lift", "", study.lift(), print.lift, .08, why);
      row(name + ": p", "", study.p(), print.p, Math.max(.002, .1 * print.p), why);
      (study.p() < .05 && study.lift() > 1 ? above : not).add(name);
    }

    private void row(
        String name, String unit, double value, double print, double tolerance, String note) {
      @Nullable Double printed = Double.isNaN(print) ? null : print;
      rows.add(new ClaimRow(name, unit, value, printed, tolerance, note));
    }

    String verdict() {
      return String.format(
          Locale.ROOT,
          "Falls are more frequent after: %s. Not more than chance has it after: %s.",
          String.join(", ", above),
          String.join(", ", not));
    }
  }
}
