package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.surface.ConstantShapeSurface;
import alvh.surface.OptionPricer;
import alvh.surface.StrikeGrid;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectedLossTest {
  private static final double CENT = 0.01;
  private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);
  private static final double YEARS = 45 / 365.0;

  /** The mean path of the method's script, −.55 % a point. */
  private static final SpotVolBeta MEAN_PATH = new SpotVolBeta(-0.55, 0.49, true);

  /** Prices are printed with one decimal; the shock's exponent with two (.85 for (30/45)^.40). */
  private static final double PRINTED_POINTS = 0.06;

  private static ProjectedLoss mean(SmileMove smile) {
    return new ProjectedLoss(List.of(5.0, 6.0, 7.0), 50, 5, 0.40, smile);
  }

  private static double[] points(ProjectedLoss rule, double vix) {
    VolSurface surface = ConstantShapeSurface.of(5000, vix);
    return rule.of(surface, condor(surface), MEAN_PATH).scenarios().stream()
        .mapToDouble(scenario -> scenario.loss() / 100)
        .toArray();
  }

  private static Option option(Right right, double strike) {
    return new Option(OptionRoot.SPXW, EXPIRY, right, Math.round(strike * 1000) / 1000.0);
  }

  /** Short 16Δ, long 5Δ on both sides, 45 days. */
  private static Holdings condor(VolSurface surface) {
    VolSurface.Slice slice = surface.slice(YEARS);
    double spot = surface.spot();
    return Holdings.of(option(Right.PUT, exact(slice, spot, Right.PUT, 0.05)), 1)
        .plus(option(Right.PUT, exact(slice, spot, Right.PUT, 0.16)), -1)
        .plus(option(Right.CALL, exact(slice, spot, Right.CALL, 0.16)), -1)
        .plus(option(Right.CALL, exact(slice, spot, Right.CALL, 0.05)), 1);
  }

  private static double exact(VolSurface.Slice slice, double spot, Right right, double delta) {
    return StrikeGrid.exactStrike(slice, spot, right, delta);
  }

  /** Method 1.6, numbers: the condor above on the mean path, loss in points for δ = 5, 6, 7. */
  @ParameterizedTest
  @CsvSource({"14, 15.0, 19.7, 24.9", "18, 13.3, 17.4, 21.8", "25, 11.5, 14.9, 18.6"})
  void with_a_widened_smile_the_losses_are_those_printed_by_the_method(
      double vix, double five, double six, double seven) {
    assertThat(points(mean(SmileMove.WIDENED), vix))
        .containsExactly(new double[] {five, six, seven}, within(PRINTED_POINTS));
  }

  /**
   * The method's formula scales the smile at fixed moneyness, which lifts the long wings more:
   * 12.1, 15.0, 17.8 points at VIX 14 where its own script, whose smile widens, has 15.0, 19.7,
   * 24.9.
   */
  @Test
  void with_the_formula_of_the_method_the_losses_are_smaller() {
    assertThat(points(mean(SmileMove.SCALED), 14))
        .containsExactly(new double[] {12.13, 14.99, 17.84}, within(0.01));
    assertThat(points(mean(SmileMove.SCALED), 25))
        .containsExactly(new double[] {10.53, 13.25, 16.05}, within(0.01));
  }

  @Test
  void the_loss_is_the_mean_over_the_grid_and_the_index_falls_more_than_on_the_mean_path() {
    VolSurface surface = ConstantShapeSurface.of(5000, 14);
    ProjectedLoss.Projection projection =
        new ProjectedLoss().of(surface, condor(surface), MEAN_PATH);
    double mean =
        projection.scenarios().stream()
            .mapToDouble(ProjectedLoss.Scenario::loss)
            .average()
            .orElseThrow();
    assertThat(projection.loss()).isCloseTo(mean, within(CENT));
    double worse = -0.55 * 6 - 0.67 * 0.49 * Math.sqrt(5);
    assertThat(projection.scenarios().get(1).spotPercent()).isCloseTo(worse, within(1e-12));
  }

  /** A single short put revalued by hand: same moneyness rule, other code. */
  @Test
  void one_option_is_revalued_at_the_moneyness_to_the_shocked_forward() {
    VolSurface surface = ConstantShapeSurface.of(5000, 20);
    Option put = option(Right.PUT, 4600);
    VolSurface shocked = new JointShock(6, -3, 0.4, SmileMove.SCALED).on(surface);
    VolSurface.Slice before = surface.slice(YEARS);
    double k = Math.log(4600 / (0.97 * before.forward()));
    double atm30 = surface.slice(30 / 365.0).volatility(0);
    double rise = 6 * atm30 / 20 * Math.pow(30 / 45.0, 0.4);
    double expected = before.volatility(k) * (1 + rise / before.volatility(0));
    assertThat(OptionPricer.volatility(shocked.slice(YEARS), 4600))
        .isCloseTo(expected, within(1e-14));
    assertThat(shocked.spot()).isCloseTo(4850, within(1e-9));
    assertThat(shocked.vix()).isEqualTo(26);
    double loss = OptionPricer.price(shocked, put) - OptionPricer.price(surface, put);
    ProjectedLoss.Projection projection =
        new ProjectedLoss(List.of(6.0), 50, 1, 0.4, SmileMove.SCALED)
            .of(surface, Holdings.of(put, -2), new SpotVolBeta(-0.5, 1, true));
    assertThat(projection.loss()).isCloseTo(200 * loss, within(CENT));
  }

  /** Method 1.6: tenors below five days are shocked as five days are. */
  @Test
  void the_shock_of_the_shortest_tenors_is_bounded() {
    var shock = new JointShock(6, -3, 0.4, SmileMove.SCALED);
    assertThat(shock.atTheMoney(0.16, 20, 1 / 365.0))
        .isEqualTo(shock.atTheMoney(0.16, 20, 5 / 365.0));
    assertThat(shock.atTheMoney(0.16, 20, 30 / 365.0)).isCloseTo(0.048, within(1e-15));
  }

  @Test
  void a_book_that_gains_has_a_projected_loss_of_zero() {
    VolSurface surface = ConstantShapeSurface.of(5000, 20);
    ProjectedLoss.Projection projection =
        new ProjectedLoss().of(surface, Holdings.of(option(Right.PUT, 4600), 1), MEAN_PATH);
    assertThat(projection.loss()).isZero();
    assertThat(projection.scenarios()).allSatisfy(s -> assertThat(s.loss()).isNegative());
  }

  @Test
  void futures_and_settled_options_are_passed_over() {
    VolSurface surface = ConstantShapeSurface.of(5000, 20);
    Holdings other =
        Holdings.of(new Future(FutureRoot.VX, LocalDate.of(2024, 1, 17)), 3)
            .plus(new Option(OptionRoot.SPXW, surface.date(), Right.PUT, 5100), -1)
            .plus(new Option(OptionRoot.VIX, LocalDate.of(2024, 1, 17), Right.CALL, 20), 5);
    assertThat(new ProjectedLoss().of(surface, other, MEAN_PATH).loss()).isZero();
  }

  @Test
  void a_quantile_without_a_factor_is_refused() {
    assertThatThrownBy(() -> new ProjectedLoss(List.of(5.0), 33, 5, 0.4, SmileMove.SCALED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("33");
  }
}
