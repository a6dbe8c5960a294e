package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.surface.ConstantShapeSurface;
import alvh.surface.MovedSurface;
import alvh.surface.OptionPricer;
import alvh.surface.StickyRule;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Net Greeks of a condor against prices on the surface moved as the rule says. */
class NetGreeksTest {
  private static final VolSurface SURFACE = ConstantShapeSurface.of(5000, 18);
  private static final LocalDate EXPIRY = SURFACE.date().plusDays(45);
  private static final double MOVE = 1e-4;

  /** Second-order terms of a move of a hundredth of a percent, ten condors. */
  private static final double DELTA_ERROR = .05;

  /** A difference over twice half a percent of the index, percent. */
  private static final double GAMMA_ERROR = 1;

  private static final double ROUNDING = 1e-9;

  /** Ten short condors 4300/4600 P 5300/5450 C. */
  private static final Holdings CONDORS =
      Holdings.NONE
          .plus(option(Right.PUT, 4300), 10)
          .plus(option(Right.PUT, 4600), -10)
          .plus(option(Right.CALL, 5300), -10)
          .plus(option(Right.CALL, 5450), 10);

  private static Option option(Right right, double strike) {
    return new Option(OptionRoot.SPXW, EXPIRY, right, strike);
  }

  private static double dollars(VolSurface surface) {
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : CONDORS.quantities().entrySet()) {
      Option option = (Option) held.getKey();
      sum += held.getValue() * option.multiplier() * OptionPricer.price(surface, option);
    }
    return sum;
  }

  private static double slope(StickyRule rule) {
    var up = new MovedSurface(SURFACE, MOVE, rule);
    var down = new MovedSurface(SURFACE, -MOVE, rule);
    return (dollars(up) - dollars(down)) / (up.spot() - down.spot());
  }

  @Test
  void the_delta_with_skew_is_what_the_book_gains_when_index_and_smile_move() {
    NetGreeks net = NetGreeks.of(SURFACE, CONDORS, StickyRule.OBSERVED);
    assertThat(net.skewDelta()).isCloseTo(slope(StickyRule.OBSERVED), within(DELTA_ERROR));
    assertThat(net.delta()).isCloseTo(slope(StickyRule.STRIKE), within(DELTA_ERROR));
  }

  @Test
  void a_book_short_vega_is_longer_the_index_with_skew_than_without() {
    NetGreeks net = NetGreeks.of(SURFACE, CONDORS, StickyRule.OBSERVED);
    assertThat(net.vega()).isNegative();
    assertThat(net.skewDelta()).isGreaterThan(net.delta());
    NetGreeks sticky = NetGreeks.of(SURFACE, CONDORS, StickyRule.STRIKE);
    assertThat(sticky.skewDelta()).isCloseTo(sticky.delta(), within(ROUNDING));
  }

  @Test
  void gamma_is_the_change_of_delta_over_a_percent_and_agrees_with_what_gamma_costs() {
    NetGreeks net = NetGreeks.of(SURFACE, CONDORS, StickyRule.STRIKE);
    VolSurface up = new MovedSurface(SURFACE, Math.log1p(.0005), StickyRule.STRIKE);
    VolSurface down = new MovedSurface(SURFACE, Math.log1p(-.0005), StickyRule.STRIKE);
    double change =
        NetGreeks.of(up, CONDORS, StickyRule.STRIKE).delta()
            - NetGreeks.of(down, CONDORS, StickyRule.STRIKE).delta();
    assertThat(10 * change).isCloseTo(net.gamma(), withinPercentage(GAMMA_ERROR));
    // Half of gamma times the move squared, the move being fifty points.
    assertThat(FactorHedge.gamma(SURFACE, CONDORS, 1))
        .isCloseTo(net.gamma() * 50 / 2, within(ROUNDING * 1e6));
  }

  @Test
  void nothing_held_answers_to_nothing() {
    assertThat(NetGreeks.of(SURFACE, Holdings.NONE, StickyRule.OBSERVED))
        .isEqualTo(new NetGreeks(0, 0, 0, 0));
  }
}
