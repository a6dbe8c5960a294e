package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Right;
import alvh.pricing.Black76;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The condor of method 1.6: S = 5000, 45 days, 16Δ shorts, 5Δ wings, strikes off the grid. Values
 * by the method's script with one decimal (credit) and no decimal (strikes, width).
 */
class SizingFiguresTest {
  private static final double HALF_A_POINT = 0.5;
  private static final double PRINTED_CREDIT = 0.06;
  private static final double YEARS = 45 / 365.0;

  private record Condor(double longPut, double shortPut, double shortCall, double longCall) {
    static Condor at(VolSurface.Slice slice, double spot) {
      return new Condor(
          StrikeGrid.exactStrike(slice, spot, Right.PUT, 0.05),
          StrikeGrid.exactStrike(slice, spot, Right.PUT, 0.16),
          StrikeGrid.exactStrike(slice, spot, Right.CALL, 0.16),
          StrikeGrid.exactStrike(slice, spot, Right.CALL, 0.05));
    }

    double credit(VolSurface.Slice slice) {
      return price(slice, shortPut, -1)
          + price(slice, shortCall, 1)
          - price(slice, longPut, -1)
          - price(slice, longCall, 1);
    }

    double maxLoss(VolSurface.Slice slice) {
      return Math.max(shortPut - longPut, longCall - shortCall) - credit(slice);
    }

    private static double price(VolSurface.Slice slice, double strike, int cp) {
      double volatility = OptionPricer.volatility(slice, strike);
      return Black76.price(
          slice.forward(), strike, slice.years(), volatility, slice.discount(), cp);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "14, 4431, 4739, 5185, 5292, 27.5, 280.5",
    "18, 4283, 4665, 5234, 5374, 35.4, 347.2",
    "25, 4043, 4544, 5322, 5520, 49.3, 451.8"
  })
  void strikes_credit_and_maximum_loss_are_those_of_the_method_on_its_own_smile(
      double vix, double lp, double sp, double sc, double lc, double credit, double maxLoss) {
    VolSurface surface = ConstantShapeSurface.of(5000, vix);
    VolSurface.Slice slice = surface.slice(YEARS);
    Condor condor = Condor.at(slice, surface.spot());
    assertThat(condor.longPut()).isCloseTo(lp, within(HALF_A_POINT));
    assertThat(condor.shortPut()).isCloseTo(sp, within(HALF_A_POINT));
    assertThat(condor.shortCall()).isCloseTo(sc, within(HALF_A_POINT));
    assertThat(condor.longCall()).isCloseTo(lc, within(HALF_A_POINT));
    assertThat(condor.credit(slice)).isCloseTo(credit, within(PRINTED_CREDIT));
    assertThat(condor.maxLoss(slice)).isCloseTo(maxLoss, within(PRINTED_CREDIT));
  }

  /**
   * With the prior's shape at VIX 14 (ρ = −.59, C = 1.03 at 45 days) and a flat family the smile is
   * a little less bent: figures of the same size, not the same figures.
   */
  @Test
  void the_reconstructed_surface_gives_figures_of_the_same_size() {
    ShapePrior shape = ShapePrior.of(45, 14);
    double theta = SsviVariance.theta(0.14 * 0.14 * YEARS, shape.rho(), shape.c());
    double forward = 5000 * Math.exp(0.032 * YEARS);
    var slice =
        new SsviSlice(YEARS, forward, Math.exp(-0.045 * YEARS), theta, shape.rho(), shape.c());
    Condor condor = Condor.at(slice, 5000);
    assertThat(condor.credit(slice)).isBetween(27.5 * 0.9, 27.5 * 1.15);
    assertThat(condor.maxLoss(slice)).isBetween(280 * 0.85, 280 * 1.15);
  }
}
