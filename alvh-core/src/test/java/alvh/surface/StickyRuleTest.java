package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.pricing.Black76;
import alvh.surface.EventVariance.Event;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deltas and thetas of a surface against prices on the surface moved or aged. */
class StickyRuleTest {
  /** Second-order terms of a move of a hundredth of a percent. */
  private static final double DELTA = 2e-5;

  private static final double MOVE = 1e-4;
  private static final double ROUNDING = 1e-9;

  /** Variance of the event, a number. */
  private static final double E_SQUARED = 0.0002;

  private static final VolSurface SURFACE = ConstantShapeSurface.of(5000, 18);
  private static final Option PUT =
      new Option(OptionRoot.SPXW, SURFACE.date().plus(45, ChronoUnit.DAYS), Right.PUT, 4700);

  /** (P(S e^h) − P(S e^−h)) / (S e^h − S e^−h) on surfaces moved by the rule. */
  private static double byMoving(StickyRule rule) {
    var up = new MovedSurface(SURFACE, MOVE, rule);
    var down = new MovedSurface(SURFACE, -MOVE, rule);
    return (OptionPricer.price(up, PUT) - OptionPricer.price(down, PUT))
        / (up.spot() - down.spot());
  }

  @Test
  void the_delta_of_a_rule_is_that_of_moving_the_surface_by_it() {
    for (StickyRule rule : List.of(StickyRule.MONEYNESS, StickyRule.STRIKE, StickyRule.OBSERVED)) {
      double delta = SurfaceGreeks.of(SURFACE, PUT, rule).delta();
      assertThat(delta).as(rule.toString()).isCloseTo(byMoving(rule), within(DELTA));
    }
  }

  @Test
  void sticky_strikes_give_the_delta_of_black_and_scholes_and_a_skew_makes_puts_longer() {
    SurfaceGreeks strike = SurfaceGreeks.of(SURFACE, PUT, StickyRule.STRIKE);
    assertThat(strike.delta()).isEqualTo(strike.fixed().delta());
    assertThat(strike.skew()).isNegative();
    assertThat(SurfaceGreeks.of(SURFACE, PUT, StickyRule.OBSERVED).delta())
        .isLessThan(strike.delta());
    assertThat(SurfaceGreeks.of(SURFACE, PUT, StickyRule.MONEYNESS).delta())
        .isGreaterThan(strike.delta());
  }

  @Test
  void the_skew_by_difference_is_that_of_the_slice() {
    var slice = new SsviSlice(0.1, 5000, 0.99, 0.0025, -0.62, 1.1);
    for (double k = -0.2; k <= 0.1; k += 0.05) {
      assertThat(SurfaceGreeks.skew(slice, k)).isCloseTo(slice.skew(k), withinPercentage(1e-4));
    }
  }

  @Test
  void theta_is_the_price_of_tomorrow_at_the_same_smile_by_time_left() {
    SurfaceGreeks greeks = SurfaceGreeks.of(SURFACE, PUT, StickyRule.OBSERVED);
    VolSurface.Slice today = OptionPricer.slice(SURFACE, PUT);
    VolSurface.Slice tomorrow = SURFACE.slice(today.years() - 1 / 365.0);
    assertThat(greeks.thetaADay())
        .isCloseTo(
            OptionPricer.price(tomorrow, 4700, Right.PUT)
                - OptionPricer.price(today, 4700, Right.PUT),
            within(ROUNDING));
    assertThat(greeks.thetaADay()).isNegative().isEqualTo(greeks.thetaWithoutEvents());
  }

  /** Both days lose the same variance to the event; a day's weighs more in what is left. */
  @Test
  void without_an_event_that_is_to_come_the_option_ages_on_the_variance_that_is_left() {
    var event = new EventVariance(List.of(new Event(10 / 365.0, E_SQUARED)));
    SurfaceGreeks greeks = SurfaceGreeks.of(SURFACE, PUT, StickyRule.OBSERVED, event);
    VolSurface.Slice today = OptionPricer.slice(SURFACE, PUT);
    VolSurface.Slice tomorrow = SURFACE.slice(today.years() - 1 / 365.0);
    assertThat(greeks.thetaWithoutEvents())
        .isCloseTo(quiet(tomorrow) - quiet(today), within(ROUNDING))
        .isLessThan(greeks.thetaADay());
    assertThat(quiet(today)).isLessThan(OptionPricer.price(today, 4700, Right.PUT));
  }

  /** The put's price where every variance is less by the event's share of that at the money. */
  private static double quiet(VolSurface.Slice slice) {
    double share = E_SQUARED / (Math.pow(slice.volatility(0), 2) * slice.years());
    double volatility = slice.volatility(Math.log(4700 / slice.forward())) * Math.sqrt(1 - share);
    return Black76.price(
        slice.forward(), 4700, slice.years(), volatility, slice.discount(), Right.PUT.sign());
  }
}
