package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.ChainQuotes;
import alvh.pricing.Black76;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The fair VIX future: the identity E[VIX²] = F² + Var, its bounds and its signal. */
class VxFairValueTest {
  private static final double DAY = VixCalculation.MINUTES_PER_DAY;
  private static final double RATE = 0.03;

  /** VIX in 28 days, lognormal around the future. */
  private static final double FUTURE = 18;

  private static final double NU = 0.9;
  private static final double YEARS = 28 / 365.0;

  /** E[VIX²] of that distribution. */
  private static final double SQUARE = FUTURE * FUTURE * Math.exp(NU * NU * YEARS);

  /** Volatility of the S&P 500 to the future's settlement. */
  private static final double NEAR = 0.16;

  /** Strikes lie a fiftieth of a deviation apart: relative error of a strip. */
  private static final double DISCRETE = 2e-3;

  private static StripVariance vix(double halfSpread) {
    double discount = Math.exp(-RATE * YEARS);
    double step = NU * Math.sqrt(YEARS) / 50;
    List<StrikeQuotes> quotes = new ArrayList<>();
    for (int i = -400; i <= 400; i++) {
      double strike = 17.9 * Math.exp(i * step);
      double call = Black76.price(FUTURE, strike, YEARS, NU, discount, 1);
      double put = Black76.price(FUTURE, strike, YEARS, NU, discount, -1);
      quotes.add(
          new StrikeQuotes(
              strike,
              call * (1 - halfSpread),
              call * (1 + halfSpread),
              put * (1 - halfSpread),
              put * (1 + halfSpread)));
    }
    return (StripVariance) StripVariance.of(new QuoteStrip(28 * DAY, RATE, quotes));
  }

  /** Two expiries of the S&P 500 whose variance between them is E[VIX²]. */
  private static List<ExpiryVariance> consistent() {
    double near = NEAR * NEAR * 28 / 365;
    double next = near + SQUARE / 10_000 * 30 / 365;
    return List.of(expiry(28, NEAR), expiry(58, Math.sqrt(next * 365 / 58)));
  }

  private static ExpiryVariance expiry(int days, double volatility) {
    QuoteStrip strip = FlatStrip.of(days, volatility, 100);
    ChainQuotes.Side none =
        new ChainQuotes.Side(new double[0], new double[0], new int[0], new int[0]);
    var quotes = new ChainQuotes("SPX", LocalDate.EPOCH, Instant.EPOCH, new double[0], none, none);
    return ExpiryVariance.of(new ChainStrip(quotes, strip, List.of()));
  }

  private static ForwardVariance forward() {
    return ForwardVariance.of(consistent(), 28 * DAY).orElseThrow();
  }

  @Test
  void the_options_on_vix_give_the_future_and_the_variance_of_their_distribution() {
    VixVariance variance = VixVariance.of(vix(0));
    assertThat(variance.forward()).isCloseTo(FUTURE, within(1e-9));
    assertThat(variance.variance().mid())
        .isCloseTo(SQUARE - FUTURE * FUTURE, within(SQUARE * DISCRETE));
  }

  @Test
  void forward_variance_equals_squared_future_plus_variance() {
    assertThat(forward().points().mid()).isCloseTo(SQUARE, within(SQUARE * DISCRETE));
    assertThat(VixVariance.of(vix(0)).expectedSquare())
        .isCloseTo(forward().points().mid(), within(SQUARE * DISCRETE));
  }

  @Test
  void both_ways_lead_to_the_future_when_vix_is_lognormal() {
    double fair = VxFairValue.modelFree(forward(), VixVariance.of(vix(0))).orElseThrow().fair();
    assertThat(fair).isCloseTo(FUTURE, within(FUTURE * DISCRETE));
    assertThat(VxFairValue.lognormal(forward(), NU, YEARS).fair())
        .isCloseTo(FUTURE, within(FUTURE * DISCRETE));
  }

  @Test
  void between_two_expiries_total_variance_is_linear_in_minutes() {
    List<ExpiryVariance> three = List.of(expiry(20, 0.2), expiry(40, 0.2), expiry(80, 0.3));
    double inside = 0.09 * 80 - 0.04 * 40;
    double expected = 10_000 * (0.04 * 40 + inside * (62.0 - 40) / 40 - 0.04 * 32) / 30;
    assertThat(ForwardVariance.of(three, 32 * DAY).orElseThrow().points().mid())
        .isCloseTo(expected, within(expected * DISCRETE));
    assertThat(ForwardVariance.of(three, 10 * DAY)).isEmpty();
    assertThat(ForwardVariance.of(three, 60 * DAY)).isEmpty();
    assertThat(ForwardVariance.of(List.of(expiry(20, 0.4), expiry(60, 0.1)), 25 * DAY)).isEmpty();
  }

  @Test
  void spreads_make_bounds_and_only_beyond_them_is_a_future_cheap_or_dear() {
    VixVariance wide = VixVariance.of(vix(0.05));
    VxFairValue fair = VxFairValue.modelFree(forward(), wide).orElseThrow();
    assertThat(wide.variance().bid()).isLessThan(wide.variance().mid());
    assertThat(fair.low()).isLessThan(fair.fair());
    assertThat(fair.high()).isGreaterThan(fair.fair());
    assertThat(fair.cheapBeyondSpreads(fair.low() - 0.01)).isTrue();
    assertThat(fair.cheapBeyondSpreads(fair.low())).isFalse();
    assertThat(fair.dearBeyondSpreads(fair.high() + 0.01)).isTrue();
    assertThat(fair.dearBeyondSpreads(fair.high())).isFalse();
  }

  @Test
  void a_mispricing_is_acted_on_when_it_is_rare_and_larger_than_its_costs() {
    var fair = new VxFairValue(20, 19.5, 20.5);
    assertThat(fair.mispricing(22)).isCloseTo(Math.log(1.1), within(1e-15));
    assertThat(fair.actionable(21.3, 2, 0.4)).isTrue();
    assertThat(fair.actionable(21.3, 1.99, 0.4)).isFalse();
    assertThat(fair.actionable(21.1, 3, 0.1)).isFalse();
    assertThat(fair.actionable(21.3, 3, 0.5)).isFalse();
    assertThat(fair.actionable(18.5, -2.5, 0.1)).isTrue();
  }

  @Test
  void a_variance_of_vix_above_the_forward_variance_leaves_no_fair_value() {
    var tiny = new ForwardVariance(new StripBounds(1, 2, 3));
    assertThat(VxFairValue.modelFree(tiny, VixVariance.of(vix(0)))).isEmpty();
  }
}
