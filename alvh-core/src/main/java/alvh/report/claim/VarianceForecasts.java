package alvh.report.claim;

import alvh.market.History;
import alvh.market.Measure;
import alvh.math.LeastSquares;
import alvh.report.statistic.DieboldMariano;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether the signals tell something of the next five sessions' volatility that its own past does
 * not: a regression on the volatility of a day, a week and a month, with and without the vote, and
 * once more with VIX in both.
 *
 * <p>Every forecast comes from a fit to what was known that day; the errors are compared pair by
 * pair. Source: method A18, 5.3 (H1 c); F. Corsi, A Simple Approximate Long-Memory Model of
 * Realized Volatility, 2009. Reading: the forecast is of the root of the realised variance, of
 * closes, in points a year; the signals are the share of the vote, zero below its quorum. Where the
 * vote adds nothing the test of nested forecasts is on the careful side. Granger and Diks–Panchenko
 * are not run.
 */
public final class VarianceForecasts {
  private static final int AHEAD = 5;
  private static final int MONTH = 22;
  private static final int LEARNED = 504;
  private static final double SESSIONS_PER_YEAR = 252;
  private static final double PERCENT = 100;
  private static final double LIKELY = .05;

  /** Forecasts below which nothing is compared: a year of them. */
  private static final int FEWEST = 252;

  private static final String TITLE = "Volatility of five sessions, with and without the vote";

  private VarianceForecasts() {}

  /** The claim on the sessions of a count of the vote. */
  public static Claim of(History history, List<Consensus> run) {
    var spx = new double[run.size()];
    var vix = new double[run.size()];
    for (int i = 0; i < spx.length; i++) {
      LocalDate date = run.get(i).date();
      spx[i] = history.series(Measure.SPX).on(date).map(o -> o.value()).orElse(Double.NaN);
      vix[i] = history.series(Measure.VIX).on(date).map(o -> o.value()).orElse(Double.NaN);
    }
    double[] share = run.stream().mapToDouble(Consensus::share).toArray();
    String dates = run.isEmpty() ? "" : run.getFirst().date() + " to " + run.getLast().date();
    return of(spx, vix, share, dates);
  }

  static Claim of(double[] spx, double[] vix, double[] share, String dates) {
    double[][] past = past(spx);
    double[] later = later(spx);
    double[][] known = {past[0], past[1], past[2], vix, share};
    if (countTrue(usable(known, later)) < LEARNED + FEWEST) {
      return new Claim("A18", TITLE, dates, List.of(), "Too few sessions to tell.");
    }
    var rows = new ArrayList<ClaimRow>();
    Gain alone = compare(rows, "on its past", known, later, new int[] {0, 1, 2});
    Gain level = compare(rows, "on its past and VIX", known, later, new int[] {0, 1, 2, 3});
    String span =
        dates
            + ", "
            + alone.test().pairs()
            + " forecasts after "
            + LEARNED
            + " sessions of learning";
    String verdict = sentence("its own past", alone) + " " + sentence("its past and VIX", level);
    return new Claim("A18", TITLE, span, rows, verdict);
  }

  /** A base held against itself with the vote, and what a whole vote adds to the last fit. */
  private record Gain(DieboldMariano test, double coefficient) {}

  /** Squared errors of the forecasts, and the coefficients of the last fit. */
  private record Forecasts(double[] squares, double[] coefficients) {
    double root() {
      return Math.sqrt(Arrays.stream(squares).average().orElse(Double.NaN));
    }
  }

  private static String sentence(String base, Gain gain) {
    DieboldMariano test = gain.test();
    String how =
        test.probability() >= LIKELY
            ? "changes nothing beyond chance"
            : test.difference() > 0 ? "makes the forecast better" : "makes the forecast worse";
    return String.format(
        Locale.ROOT,
        "Beside %s the vote %s (p %.3f); a whole vote means %.1f points %s.",
        base,
        how,
        test.probability(),
        Math.abs(gain.coefficient()),
        gain.coefficient() < 0 ? "less, the opposite of an alarm" : "more");
  }

  /** Compares a base with the same and the vote. */
  private static Gain compare(
      List<ClaimRow> rows, String name, double[][] known, double[] later, int[] base) {
    int[] more = Arrays.copyOf(base, base.length + 1);
    more[base.length] = known.length - 1;
    boolean[] usable = usable(known, later);
    Forecasts without = forecasts(known, later, base, usable);
    Forecasts with = forecasts(known, later, more, usable);
    DieboldMariano test = DieboldMariano.of(without.squares(), with.squares(), AHEAD - 1);
    rows.add(ClaimRow.own(name + ": n", "forecasts", test.pairs()));
    rows.add(ClaimRow.own(name + ": root mean squared error", "points", without.root()));
    rows.add(ClaimRow.own(name + ", with the vote: the same", "points", with.root()));
    rows.add(ClaimRow.own(name + ": Diebold and Mariano", "", test.statistic()));
    rows.add(ClaimRow.own(name + ": p of equal errors", "", test.probability()));
    double added = with.coefficients()[base.length + 1];
    rows.add(ClaimRow.own(name + ", with the vote: a whole vote adds", "points", added));
    return new Gain(test, added);
  }

  private static boolean[] usable(double[][] known, double[] later) {
    var usable = new boolean[later.length];
    for (int i = 0; i < later.length; i++) {
      int day = i;
      usable[i] =
          !Double.isNaN(later[i]) && Arrays.stream(known).noneMatch(k -> Double.isNaN(k[day]));
    }
    return usable;
  }

  private static int countTrue(boolean[] flags) {
    int count = 0;
    for (boolean flag : flags) {
      count += flag ? 1 : 0;
    }
    return count;
  }

  /** Of every forecast made after {@code LEARNED} sessions; only outcomes that are known teach. */
  private static Forecasts forecasts(
      double[][] known, double[] later, int[] chosen, boolean[] usable) {
    LeastSquares fit = LeastSquares.expanding(chosen.length + 1);
    var errors = new ArrayList<Double>();
    for (int day = 0; day < later.length; day++) {
      int taught = day - AHEAD;
      if (taught >= 0 && usable[taught]) {
        fit.add(later[taught], regressors(known, chosen, taught));
      }
      if (fit.count() >= LEARNED && usable[day]) {
        double[] today = regressors(known, chosen, day);
        double forecast = fit.coefficients().map(c -> product(c, today)).orElse(today[2]);
        errors.add((later[day] - forecast) * (later[day] - forecast));
      }
    }
    return new Forecasts(
        errors.stream().mapToDouble(Double::doubleValue).toArray(),
        fit.coefficients().orElseGet(() -> new double[chosen.length + 1]));
  }

  private static double[] regressors(double[][] known, int[] chosen, int day) {
    var x = new double[chosen.length + 1];
    x[0] = 1;
    for (int i = 0; i < chosen.length; i++) {
      x[i + 1] = known[chosen[i]][day];
    }
    return x;
  }

  private static double product(double[] coefficients, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += coefficients[i] * x[i];
    }
    return sum;
  }

  /** Volatility of the last session, week and month; NaN while there are fewer. */
  private static double[][] past(double[] spx) {
    var past = new double[3][spx.length];
    for (int day = 0; day < spx.length; day++) {
      past[0][day] = volatility(spx, day - 1, day);
      past[1][day] = volatility(spx, day - AHEAD, day);
      past[2][day] = volatility(spx, day - MONTH, day);
    }
    return past;
  }

  private static double[] later(double[] spx) {
    var later = new double[spx.length];
    Arrays.setAll(later, day -> volatility(spx, day, day + AHEAD));
    return later;
  }

  /** Root of the mean squared log return between two closes, points a year. */
  private static double volatility(double[] spx, int from, int to) {
    if (from < 0 || to >= spx.length) {
      return Double.NaN;
    }
    double sum = 0;
    for (int day = from + 1; day <= to; day++) {
      double move = Math.log(spx[day] / spx[day - 1]);
      sum += move * move;
    }
    return PERCENT * Math.sqrt(SESSIONS_PER_YEAR * sum / (to - from));
  }
}
