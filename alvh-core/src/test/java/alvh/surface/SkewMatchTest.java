package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.pricing.Black76;
import alvh.surface.SkewCalculation.Corrections;
import alvh.surface.SkewCalculation.Moments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkewMatchTest {
  /** A sum over strikes one point apart against sixteen nodes a side; strips end a strike apart. */
  private static final double SKEW_POINTS = 0.15;

  /** The search stops within a thousandth of C. */
  private static final double SOLVED = 0.05;

  private static final double SPOT = 3000;
  private static final double YEARS = 30 / 365.0;

  @ParameterizedTest
  @CsvSource({"11", "14", "20", "35"})
  void the_integral_is_what_the_sum_over_quoted_strikes_gives(double vix) {
    ShapePrior prior = ShapePrior.of(30, vix);
    double variance = vix * vix / 1e4 * YEARS;
    SsviShape shape = SsviShape.ofVariance(variance, prior.rho(), prior.c());
    double sum = 100 - 10 * bySum(shape);
    assertThat(new SkewMatch(vix, SPOT).skew(1)).isCloseTo(sum, within(SKEW_POINTS));
  }

  /** Cboe's calculation on quotes that stop where the option is worth less than the least bid. */
  private static double bySum(SsviShape shape) {
    List<StrikeQuotes> quotes = new ArrayList<>();
    for (double strike = 300; strike <= 6000; strike += 1) {
      double call = worth(shape, strike, 1);
      double put = worth(shape, strike, -1);
      quotes.add(new StrikeQuotes(strike, bid(call), call, bid(put), put));
    }
    var strip = new QuoteStrip(30 * VixCalculation.MINUTES_PER_DAY, 0, quotes);
    return Moments.of((StripVariance) StripVariance.of(strip), Corrections.EXACT).skewness();
  }

  private static double bid(double worth) {
    return worth < SkewMatch.LEAST_BID ? 0 : worth;
  }

  private static double worth(SsviShape shape, double strike, int cp) {
    double k = Math.log(strike / SPOT);
    double volatility = Math.sqrt(shape.totalVariance(k) / YEARS);
    return Black76.price(SPOT, strike, YEARS, volatility, 1, cp);
  }

  @ParameterizedTest
  @CsvSource({"11, 115", "11, 125", "15, 118", "15, 130", "25, 120", "25, 130", "45, 125"})
  void the_factor_gives_the_smile_the_skew_it_was_asked_for(double vix, double skew) {
    var match = new SkewMatch(vix, SPOT);
    assertThat(match.skew(match.factor(skew))).isCloseTo(skew, within(SOLVED));
  }

  @Test
  void the_factor_stays_within_its_bounds() {
    var match = new SkewMatch(14, SPOT);
    assertThat(match.factor(100)).isEqualTo(SkewMatch.LEAST);
    assertThat(match.factor(180)).isGreaterThan(1.4).isLessThanOrEqualTo(SkewMatch.MOST);
  }

  @Test
  void the_skew_of_the_prior_itself_leaves_the_prior_as_it_is() {
    var match = new SkewMatch(14, SPOT);
    assertThat(match.factor(match.skew(1))).isCloseTo(1, within(1e-12));
  }

  /** Before 2000 the index stood low, so that the strip ended nearer to the money. */
  @Test
  void a_shorter_strip_sees_less_skew() {
    assertThat(new SkewMatch(14, 400).skew(1)).isLessThan(new SkewMatch(14, 3000).skew(1));
  }
}
