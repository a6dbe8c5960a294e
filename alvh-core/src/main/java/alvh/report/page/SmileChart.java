package alvh.report.page;

import alvh.pricing.ImpliedVolatility;
import alvh.surface.FittedQuote;
import alvh.surface.SmileSlice;
import java.util.List;
import java.util.Optional;

/** The chart of one expiry: bid to ask as bars, the fitted smile and its backbone as lines. */
final class SmileChart {
  private static final int POINTS = 81;
  private static final double WIDE = 380;
  private static final double HIGH = 260;

  private SmileChart() {}

  /**
   * The chart; there must be two quotes that count.
   *
   * @param listed all quotes of the expiry
   * @param backbone drawn dashed
   */
  static String of(List<FittedQuote> listed, SmileSlice slice, Optional<SmileSlice> backbone) {
    List<FittedQuote> quotes = listed.stream().filter(FittedQuote::counts).toList();
    double[] k = steps(quotes.getFirst().logMoneyness(), quotes.getLast().logMoneyness());
    double[] strikes = new double[POINTS];
    double[] fit = new double[POINTS];
    double[] dashed = new double[POINTS];
    double top = 0;
    double bottom = Double.POSITIVE_INFINITY;
    for (int i = 0; i < POINTS; i++) {
      strikes[i] = slice.forward() * Math.exp(k[i]);
      fit[i] = 100 * slice.volatility(k[i]);
      dashed[i] = 100 * backbone.orElse(slice).volatility(k[i]);
      top = Math.max(top, Math.max(fit[i], dashed[i]));
      bottom = Math.min(bottom, Math.min(fit[i], dashed[i]));
    }
    double margin = 0.08 * (top - bottom) + 0.1;
    var across = new Scale(strikes[0], strikes[POINTS - 1]);
    var chart = new SvgChart("smile", WIDE, HIGH, across, new Scale(bottom - margin, top + margin));
    chart.axes("strike", "vol points");
    for (FittedQuote quote : quotes) {
      double bid = implied(slice, quote, quote.bid());
      chart.bar("quote", quote.strike(), bid, implied(slice, quote, quote.ask()));
    }
    if (backbone.isPresent()) {
      chart.line("backbone", strikes, dashed);
    }
    return chart.line("fit", strikes, fit).svg();
  }

  /** Vol points behind a bid or an ask; the middle's where it has none of its own. */
  private static double implied(SmileSlice slice, FittedQuote quote, double price) {
    ImpliedVolatility answer =
        ImpliedVolatility.of(
            slice.forward(), quote.strike(), slice.years(), slice.discount(), price, quote.sign());
    return 100
        * (answer instanceof ImpliedVolatility.Volatility found
            ? found.value()
            : quote.volatility());
  }

  /** Even steps from one place to another. */
  static double[] steps(double low, double high) {
    double[] steps = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      steps[i] = low + (high - low) * i / (POINTS - 1);
    }
    return steps;
  }
}
