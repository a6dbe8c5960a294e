package alvh.report.anchor;

import alvh.market.Measure;
import alvh.math.Samples;
import alvh.report.statistic.Annual;
import alvh.report.statistic.Moments;
import java.util.Arrays;

/**
 * The VIX of each day beside the volatility that was realised over the 21 sessions after it.
 *
 * <p>Realised volatility is the root of 252 times the mean squared log return; both in VIX points.
 * A day without 21 sessions after it is left out.
 */
record VolatilityPremium(double[] vix, double[] realised) {
  private static final int MONTH = 21;
  private static final double POINTS = 100;

  static VolatilityPremium of(Sample sample, Measure price) {
    Panel panel = sample.panel(price, Measure.VIX);
    double[] returns = panel.logChange(price, 1);
    double[] realised = new double[Math.max(0, returns.length - MONTH + 1)];
    Arrays.setAll(realised, day -> realised(returns, day));
    return new VolatilityPremium(
        Arrays.copyOf(panel.level(Measure.VIX), realised.length), realised);
  }

  private static double realised(double[] returns, int from) {
    double squares = Arrays.stream(returns, from, from + MONTH).map(r -> r * r).sum();
    return POINTS * Math.sqrt(squares * Annual.SESSIONS / MONTH);
  }

  double meanVix() {
    return Moments.mean(vix);
  }

  double meanRealised() {
    return Moments.mean(realised);
  }

  /** The part of the days on which the VIX stood above what came. */
  double shareAbove() {
    double[] premium = new double[vix.length];
    Arrays.setAll(premium, day -> vix[day] - realised[day]);
    return Samples.share(premium, x -> x > 0);
  }
}
