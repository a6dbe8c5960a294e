package alvh.model.moment;

import alvh.math.LeastSquares;
import alvh.math.Runs;
import alvh.math.Samples;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The figures of a sample that need more than one session. Source: method 0 and 2.7. */
final class Sessions {
  private static final int MONTH = 21;
  private static final double A_YEAR = 252;

  /** Years in which the method counts episodes of inversion. */
  private static final double SPAN = 14.7;

  private static final double DEEP = 3;
  private static final double LEVEL = 16;
  private static final double FALL = -.02;
  private static final double NERVOUS = 18;
  private static final double LEAST_RISE = 5;
  private static final double MOST_RISE = 7;

  private Sessions() {}

  static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  static double volatility(MarketSample s) {
    return 100 * Math.sqrt(A_YEAR) * deviation(s.known(i -> s.spotReturn()[i]));
  }

  static double logVolatility(double[] index) {
    double[] changes =
        IntStream.range(1, index.length)
            .mapToDouble(i -> Math.log(index[i] / index[i - 1]))
            .filter(Double::isFinite)
            .toArray();
    return Math.sqrt(A_YEAR) * deviation(changes);
  }

  static double correlationWithVix(MarketSample s) {
    int[] both =
        IntStream.range(1, s.sessions())
            .filter(i -> Double.isFinite(s.vixChange(i) + s.spotReturn()[i]))
            .toArray();
    return Samples.correlation(
        Arrays.stream(both).mapToDouble(i -> s.spotReturn()[i]).toArray(),
        Arrays.stream(both).mapToDouble(s::vixChange).toArray());
  }

  static double autocorrelation(MarketSample s) {
    int n = s.sessions();
    return Samples.correlation(
        Arrays.copyOfRange(s.vix(), 0, n - 1), Arrays.copyOfRange(s.vix(), 1, n));
  }

  /** Annual variance of the 21 sessions after one, points squared; NaN where they are not known. */
  private static double realisedAfter(MarketSample s, int session) {
    if (session + MONTH >= s.sessions()) {
      return Double.NaN;
    }
    double squares = 0;
    for (int i = session + 1; i <= session + MONTH; i++) {
      squares += s.spotReturn()[i] * s.spotReturn()[i];
    }
    return squares * A_YEAR / MONTH * 100 * 100;
  }

  static double premium(MarketSample s) {
    return s.mean(i -> s.vix()[i] - Math.sqrt(realisedAfter(s, i)));
  }

  static double premiumPaid(MarketSample s) {
    return s.share(i -> s.vix()[i] * s.vix()[i] - realisedAfter(s, i), gap -> gap > 0);
  }

  static double episodes(MarketSample s) {
    double[] gaps = s.known(s::inversion);
    return Runs.beginnings(gaps, gap -> gap > DEEP) * SPAN * A_YEAR / gaps.length;
  }

  static double crossings(MarketSample s) {
    return Runs.beginnings(s.vix(), v -> v > LEVEL) / s.years();
  }

  /** Mean return over some sessions in which VIX rose by 5 to 7 points, percent. */
  static double spotGivenRise(MarketSample s, int span) {
    return 100
        * s.mean(
            i -> {
              if (i < span) {
                return Double.NaN;
              }
              double rise = s.vix()[i] - s.vix()[i - span];
              boolean counts = rise >= LEAST_RISE && rise <= MOST_RISE;
              return counts ? Math.expm1(returns(s, i - span, i)) : Double.NaN;
            });
  }

  private static double returns(MarketSample s, int from, int to) {
    return Arrays.stream(s.spotReturn(), from + 1, to + 1).sum();
  }

  /** How much likelier a fall by 2 % follows a close with F1 above F2 than any close. */
  static double inversionLift(MarketSample s) {
    int[] known =
        IntStream.range(0, s.sessions() - 1)
            .filter(i -> Double.isFinite(s.inversion(i) + s.spotReturn()[i + 1]))
            .toArray();
    double falls = share(s, known);
    int[] inverted = Arrays.stream(known).filter(i -> s.inversion(i) > 0).toArray();
    return share(s, inverted) / falls;
  }

  private static double share(MarketSample s, int[] sessions) {
    long falls =
        Arrays.stream(sessions).filter(i -> Math.expm1(s.spotReturn()[i + 1]) <= FALL).count();
    return (double) falls / sessions.length;
  }

  /** Points of VIX per percent of return, on losing and on gaining sessions, one constant. */
  static double[] arms(MarketSample s) {
    LeastSquares fit = LeastSquares.expanding(3);
    for (int i = 1; i < s.sessions(); i++) {
      double percent = 100 * s.spotReturn()[i];
      if (s.vix()[i - 1] > NERVOUS && Double.isFinite(percent)) {
        fit.add(s.vixChange(i), 1, Math.min(percent, 0), Math.max(percent, 0));
      }
    }
    return fit.coefficients()
        .map(c -> new double[] {c[1], c[2]})
        .orElse(new double[] {Double.NaN, Double.NaN});
  }

  /** Slope of the front contract's change on that of VIX, points on points. */
  static double futureBeta(MarketSample s) {
    LeastSquares fit = LeastSquares.expanding(2);
    for (int i = 1; i < s.sessions(); i++) {
      double change = s.futures()[0][i] * -Math.expm1(-s.futureReturn()[0][i]);
      if (Double.isFinite(change + s.vixChange(i))) {
        fit.add(change, 1, s.vixChange(i));
      }
    }
    return fit.coefficients().map(c -> c[1]).orElse(Double.NaN);
  }
}
