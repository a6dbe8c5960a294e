package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.pricing.Black76;
import alvh.risk.SpotVolBeta;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThetaInversionTest {
  private static final double ROUNDING = 1e-9;
  private static final LocalDate TODAY = LocalDate.of(2018, 2, 5);
  private static final SpotVolBeta BETA = new SpotVolBeta(-.5, .5, false);
  private static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), 2570, 2660, 2955, 3060);

  private static OpenCondor held(ThetaWatch watch) {
    LocalDate opened = LocalDate.of(2018, 1, 26);
    return new OpenCondor("C", CONDOR, 3, opened, opened, 12, false).watched(watch);
  }

  private static ThetaReading reading(double spot, double volatility, ThetaWatch watch) {
    var surface = new FlatSurface(TODAY, spot, 14, volatility);
    return new ThetaInversion(surface, BETA).of(held(watch));
  }

  @Test
  void the_first_close_is_the_entry_and_thetas_are_a_days_change_of_the_price() {
    ThetaReading first = reading(2800, .12, ThetaWatch.NONE);
    double shorts = decay(2660, -1) + decay(2955, 1);
    double wings = decay(2570, -1) + decay(3060, 1);
    assertThat(first.shorts()).isCloseTo(shorts, within(ROUNDING));
    assertThat(first.wings()).isCloseTo(-wings, within(ROUNDING));
    assertThat(first.ratio()).isCloseTo(wings / shorts, within(ROUNDING));
    assertThat(first.yield()).isCloseTo((shorts - wings) / 12, within(ROUNDING));
    assertThat(first.after()).isEqualTo(new ThetaWatch(true, first.ratio(), first.yield(), 0));
    assertThat(first.today()).isFalse();
  }

  /** 39 calendar days to the close of 16 March, less an hour for summer time. */
  private static double decay(double strike, int sign) {
    double years = (39 * 24 - 1) / 8760.0;
    return Black76.price(2800, strike, years, .12, 1, sign)
        - Black76.price(2800, strike, years - 1 / 365.0, .12, 1, sign);
  }

  @Test
  void beyond_the_short_put_more_is_paid_than_earned_and_two_closes_make_it_an_inversion() {
    ThetaReading first = reading(2580, .12, new ThetaWatch(true, .4, .02, 0));
    assertThat(first.strict()).isTrue();
    assertThat(first.inverted()).isFalse();
    ThetaReading second = reading(2580, .12, first.after());
    assertThat(second.inverted()).isTrue();
    assertThat(second.after().ratio()).isEqualTo(.4);
    ThetaReading calm = reading(2800, .12, second.after());
    assertThat(calm.after().closes()).isZero();
  }

  @Test
  void a_higher_ratio_and_a_lower_decay_count_only_together() {
    ThetaReading now = reading(2690, .12, ThetaWatch.NONE);
    double ratio = now.ratio();
    double yield = now.yield();
    assertThat(now.net()).isPositive();
    ThetaReading both = reading(2690, .12, new ThetaWatch(true, ratio / 1.3, yield / .4, 0));
    assertThat(both.strict()).isFalse();
    assertThat(both.today()).isTrue();
    assertThat(reading(2690, .12, new ThetaWatch(true, ratio / 1.2, yield / .4, 0)).today())
        .isFalse();
    assertThat(reading(2690, .12, new ThetaWatch(true, ratio / 1.3, yield / .6, 0)).today())
        .isFalse();
  }
}
