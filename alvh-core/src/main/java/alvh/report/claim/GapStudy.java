package alvh.report.claim;

import alvh.market.History;
import alvh.signal.OpeningGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether volatility expands before price gaps: the lift of each expansion for a gap of SPY's open
 * on the next session and within five, beside the lift of as many days with the highest VIX.
 *
 * <p>A gap within ten sessions of one that counts is left out, because it is part of the same
 * storm. The claim stands when an alarm is better than chance, by a bound that all tests of the
 * table share, and better than the level of VIX alone. Source: method A1, A4, 5.3 (H1). Reading:
 * the ten sessions run from the last gap that counts.
 */
final class GapStudy {
  private static final LocalDate FROM = LocalDate.of(2007, 4, 1);
  private static final int QUIET = 10;
  private static final int WEEK = 5;

  /** Five percent shared by six alarms at two horizons (Bonferroni). */
  private static final double LIKELY = .05 / 12;

  private GapStudy() {}

  static Claim of(History history) {
    ClaimDays days = ClaimDays.of(history, 1);
    int[] span = days.within(FROM, LocalDate.MAX);
    boolean[] gaps = gaps(days);
    var rows = new ArrayList<ClaimRow>();
    var alarms = new Alarms(days);
    boolean[] diverges = alarms.diverges();
    boolean[] lags = alarms.lags();
    boolean[] inverted = alarms.inverted();
    boolean[] quiet = alarms.quietRise();
    var confirmed = new ArrayList<String>();
    var study = new Study(days, span, gaps, rows, confirmed);
    rows.add(ClaimRow.own("gaps", "sessions", study.events(1)));
    study.add("contango MACD diverges (I2)", diverges);
    study.add("VIX pierces, F2 lags (I4)", lags);
    study.add("curve inverted", inverted);
    study.add("VIX rises, index quiet", quiet);
    study.add("any of these", Alarms.any(diverges, lags, inverted, quiet));
    study.add("VIX accelerates before the price (A4)", alarms.accelerates());
    String verdict =
        confirmed.isEmpty()
            ? "No expansion foretells gaps better than both chance, at 5 % shared by twelve tests,"
                + " and as many days of high VIX: the claim fails. So few gaps show large lifts"
                + " alone."
            : "Better than chance and than the level of VIX: "
                + String.join(", ", confirmed)
                + ". The others are not.";
    return new Claim(
        "A1", "Volatility expands before price gaps (H1)", words(days, span), rows, verdict);
  }

  private static String words(ClaimDays days, int[] span) {
    return span.length == 0
        ? "no session"
        : String.format(
            Locale.ROOT,
            "%s to %s, %d sessions",
            days.date(span[0]),
            days.date(span[span.length - 1]),
            span.length);
  }

  /** On the session before the open that gapped. */
  private static boolean[] gaps(ClaimDays days) {
    var rule = new OpeningGap();
    var gaps = new boolean[days.size()];
    int last = -QUIET - 1;
    for (int day = 0; day + 1 < days.size(); day++) {
      double gap = Math.log(days.spyOpen[day + 1] / days.spyClose[day]);
      if (Math.abs(gap) >= rule.threshold(days.vix[day])) {
        gaps[day] = day - last > QUIET;
        last = gaps[day] ? day : last;
      }
    }
    return gaps;
  }

  private record Study(
      ClaimDays days, int[] span, boolean[] gaps, List<ClaimRow> rows, List<String> confirmed) {
    int events(int ahead) {
      boolean[] soon = ClaimDays.on(soon(ahead), span);
      return EventStudy.of(soon, soon).alarms();
    }

    /** Whether a gap comes within so many sessions. */
    private boolean[] soon(int ahead) {
      var soon = new boolean[gaps.length];
      for (int day = 0; day < soon.length; day++) {
        for (int h = 0; h < ahead && day + h < gaps.length; h++) {
          soon[day] |= gaps[day + h];
        }
      }
      return soon;
    }

    void add(String name, boolean[] alarm) {
      boolean[] alarms = ClaimDays.on(alarm, span);
      boolean better = false;
      for (int ahead : new int[] {1, WEEK}) {
        boolean[] events = ClaimDays.on(soon(ahead), span);
        EventStudy study = EventStudy.of(alarms, events);
        double level = EventStudy.of(highest(study.alarms()), events).lift();
        String what = name + ", " + (ahead == 1 ? "next session" : "within 5");
        if (ahead == 1) {
          rows.add(ClaimRow.own(name + ": alarms", "sessions", study.alarms()));
        }
        rows.add(ClaimRow.own(what + ": lift", "", study.lift()));
        rows.add(ClaimRow.own(what + ": p", "", study.p()));
        rows.add(ClaimRow.own(what + ": lift of as many days of high VIX", "", level));
        better |= study.p() < LIKELY && study.lift() > level;
      }
      if (better) {
        confirmed.add(name);
      }
    }

    /** As many days as there are alarms, those with the highest VIX. */
    private boolean[] highest(int count) {
      double[] levels = Arrays.stream(span).mapToDouble(day -> days.vix[day]).sorted().toArray();
      double least = count == 0 ? Double.POSITIVE_INFINITY : levels[levels.length - count];
      var high = new boolean[span.length];
      for (int i = 0; i < high.length; i++) {
        high[i] = days.vix[span[i]] >= least;
      }
      return high;
    }
  }
}
