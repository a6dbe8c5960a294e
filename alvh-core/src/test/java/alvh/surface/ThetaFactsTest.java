package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Right;
import alvh.pricing.Greeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The facts of method 1.5 (a) on the smile of the method's script: S = 5000, 45 days, 16 and 5
 * delta, strikes off the grid, theta by the closed form with every strike's volatility held.
 */
class ThetaFactsTest {
  private static final double PRINTED_RATIO = .0006;
  private static final double PRINTED_YIELD = .0005;
  private static final double PRINTED_HUNDREDTH = .0055;
  private static final double PRINTED_VEGA = .006;
  private static final double YEARS = 45 / 365.0;
  private static final double SPOT = 5000;

  /** Theta a calendar day of shorts and wings, value and vega a volatility point, in points. */
  private record Position(double shorts, double wings, double value, double vega) {
    double net() {
      return shorts + wings;
    }

    double ratio() {
      return -wings / shorts;
    }
  }

  private static double[] strikes(double vix) {
    VolSurface.Slice slice = ConstantShapeSurface.of(SPOT, vix).slice(YEARS);
    return new double[] {
      StrikeGrid.exactStrike(slice, SPOT, Right.PUT, .05),
      StrikeGrid.exactStrike(slice, SPOT, Right.PUT, .16),
      StrikeGrid.exactStrike(slice, SPOT, Right.CALL, .16),
      StrikeGrid.exactStrike(slice, SPOT, Right.CALL, .05)
    };
  }

  private static Position position(double[] strikes, double spot, double vix) {
    ConstantShapeSurface surface = ConstantShapeSurface.of(spot, vix);
    VolSurface.Slice slice = surface.slice(YEARS);
    var greeks = new Greeks[strikes.length];
    for (int i = 0; i < strikes.length; i++) {
      double volatility = OptionPricer.volatility(slice, strikes[i]);
      greeks[i] =
          Greeks.of(
              spot, strikes[i], YEARS, volatility, surface.rate(), surface.yield(), i < 2 ? -1 : 1);
    }
    return new Position(
        -(greeks[1].theta() + greeks[2].theta()) / 365,
        (greeks[0].theta() + greeks[3].theta()) / 365,
        greeks[1].price() + greeks[2].price() - greeks[0].price() - greeks[3].price(),
        (greeks[0].vega() + greeks[3].vega() - greeks[1].vega() - greeks[2].vega()) / 100);
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 12, 14, 16, 18, 20, 25, 30, 40})
  void a_fresh_condor_has_one_ratio_and_one_decay_at_every_level_of_vix(double vix) {
    Position fresh = position(strikes(vix), SPOT, vix);
    assertThat(fresh.ratio()).isCloseTo(.507, within(.003));
    assertThat(fresh.net() / fresh.value()).isCloseTo(.022, within(PRINTED_YIELD));
    assertThat(fresh.vega()).isCloseTo(-4.92, within(.02));
  }

  @ParameterizedTest
  @CsvSource({"14, .51", "16, .57", "20, .67", "30, .82"})
  void more_vix_alone_raises_the_ratio_and_leaves_the_decay_above_zero(double vix, double ratio) {
    Position held = position(strikes(14), SPOT, vix);
    assertThat(held.ratio()).isCloseTo(ratio, within(PRINTED_HUNDREDTH));
    assertThat(held.net()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"14, .61", "16, .55", "20, .35", "25, -.04", "30, -.48"})
  void inversion_comes_when_the_index_falls_to_the_short_put(double vix, double net) {
    Position held = position(strikes(14), SPOT * (1 - .0055 * (vix - 14)), vix);
    assertThat(held.net()).isCloseTo(net, within(PRINTED_HUNDREDTH));
  }

  @Test
  void the_short_put_is_near_where_it_inverts() {
    double[] strikes = strikes(14);
    double spot = SPOT * (1 - .0055 * 11);
    assertThat(spot).isBetween(strikes[0], strikes[1] * 1.01);
  }
}
