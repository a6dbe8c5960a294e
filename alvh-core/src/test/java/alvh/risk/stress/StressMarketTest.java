package alvh.risk.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.FuturesCurve;
import alvh.risk.FuturesMargin;
import alvh.risk.JointShock;
import alvh.risk.PortfolioMargin;
import alvh.risk.RegTMargin;
import alvh.risk.SmileMove;
import alvh.risk.stress.StressMarket.Point;
import alvh.signal.TermStructure;
import alvh.surface.ConstantShapeSurface;
import alvh.surface.OptionPricer;
import alvh.surface.StickyRule;
import alvh.surface.SurfaceGreeks;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The points of a grid, against the joint shock, against formulas and by laws. */
class StressMarketTest {
  private static final double ROUNDING = 1e-8;

  /** A difference over a percent against a derivative: a thousandth of the underlying's effect. */
  private static final double CURVATURE = .03;

  private static final VolSurface SMILE = ConstantShapeSurface.of(5_000, 16);
  private static final StressMarket MARKET = StressExample.market(SMILE);
  private static final StressBook BOOK = StressExample.book();
  private static final StressMarket.Point STILL = new Point(0, 0, 0, 0);
  private static final Option PUT =
      new Option(OptionRoot.SPXW, StressExample.EXPIRY, Right.PUT, 4_700);

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 1.5})
  void where_nothing_moves_nothing_is_gained(double ssr) {
    StressState still = MARKET.at(STILL, new StickyRule(ssr));
    for (double gain : BOOK.gains(MARKET.now(), still)) {
      assertThat(gain).isCloseTo(0, within(ROUNDING));
    }
    assertThat(still.surface().vix()).isCloseTo(16, within(ROUNDING));
  }

  @Test
  void under_sticky_moneyness_a_point_is_the_joint_shock_of_the_sizing() {
    StressState point = MARKET.at(new Point(-3.4, 6, 0, 0), StickyRule.MONEYNESS);
    VolSurface shocked = new JointShock(6, -3.4, .40, SmileMove.SCALED).on(SMILE);
    for (Option leg : StressExample.CONDOR.legs()) {
      assertThat(point.price(leg).orElseThrow())
          .isCloseTo(OptionPricer.price(shocked, leg), within(ROUNDING));
    }
  }

  @Test
  void futures_move_by_their_betas_and_a_slope_tilts_the_front_against_the_rest() {
    FuturesCurve up = curve(new Point(0, 10, 0, 0));
    assertThat(up.price(1)).isCloseTo(20.5 + 5.7, within(ROUNDING));
    assertThat(up.price(2)).isCloseTo(21 + 3.9, within(ROUNDING));
    assertThat(up.price(3)).isCloseTo(21.4 + 3, within(ROUNDING));
    FuturesCurve tilted = curve(new Point(0, 0, 4, 0));
    double before = StressExample.curve().price(1) - StressExample.curve().price(2);
    assertThat(tilted.price(1) - tilted.price(2)).isCloseTo(before + 4, within(ROUNDING));
    assertThat(TermStructure.slope(tilted)).isPositive();
    assertThat(curve(new Point(0, -60, 0, 0)).price(1)).isPositive();
  }

  private static FuturesCurve curve(Point point) {
    return MARKET.at(point, StickyRule.MONEYNESS).curve().orElseThrow();
  }

  /** Ten sessions on, 2024-01-17: F2 has 28 days left and stands where that lies today. */
  @Test
  void with_time_futures_roll_down_the_curve_and_settle_at_vix() {
    StressState later = MARKET.at(new Point(0, 5, 0, 10), StickyRule.MONEYNESS);
    double rolled = 20.5 + (28 - 15) / 28.0 * .5;
    assertThat(later.curve().orElseThrow().of(StressExample.F2).orElseThrow().price())
        .isCloseTo(rolled + .39 * 5, within(ROUNDING));
    assertThat(later.price(BOOK.legs().get(4).instrument())).contains(21.0);
    assertThat(later.price(PUT)).isPresent();
  }

  @Test
  void options_settle_at_the_index_of_the_point() {
    StressState after = MARKET.at(new Point(-10, 0, 0, 40), StickyRule.MONEYNESS);
    assertThat(after.price(PUT).orElseThrow()).isCloseTo(200, within(ROUNDING));
    double lost = BOOK.gains(MARKET.now(), after)[3] + BOOK.values(MARKET.now())[3];
    assertThat(lost).isCloseTo(-2 * 100 * 200, within(ROUNDING));
  }

  @Test
  void the_rules_differ_by_what_vix_does_with_the_index() {
    double moneyness = vix(StickyRule.MONEYNESS);
    double strike = vix(StickyRule.STRIKE);
    assertThat(moneyness).isEqualTo(16);
    assertThat(strike).isGreaterThan(moneyness);
    assertThat(vix(StickyRule.OBSERVED)).isGreaterThan(strike);
    // Under sticky strike every strike keeps its volatility.
    VolSurface moved = MARKET.at(new Point(-5, 0, 0, 0), StickyRule.STRIKE).surface();
    assertThat(volatility(moved)).isCloseTo(volatility(SMILE), within(ROUNDING));
  }

  private static double vix(StickyRule rule) {
    return MARKET.at(new Point(-5, 0, 0, 0), rule).surface().vix();
  }

  private static double volatility(VolSurface surface) {
    return OptionPricer.volatility(OptionPricer.slice(surface, PUT), PUT.strike());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 1.5})
  void delta_and_theta_are_those_of_the_surface(double ssr) {
    var rule = new StickyRule(ssr);
    var one = new StressBook(List.of(new StressBook.Leg("condors", "C", PUT, 1)));
    StressGreeks greeks = StressGreeks.of(MARKET, one, STILL, rule);
    SurfaceGreeks surface = SurfaceGreeks.of(SMILE, PUT, rule);
    double delta = 100 * surface.delta() * 50;
    assertThat(greeks.delta()[0]).isCloseTo(delta, within(CURVATURE * 100 * 50));
    assertThat(greeks.theta()[0]).isCloseTo(100 * surface.thetaADay(), within(ROUNDING));
    assertThat(greeks.gamma()[0]).isPositive();
    assertThat(greeks.vega()[0]).isPositive();
  }

  @Test
  void vix_calls_are_priced_on_the_shocked_future_at_the_shocked_volatility() {
    StressState up = MARKET.at(new Point(0, 6, 0, 0), StickyRule.MONEYNESS);
    var pricer = new VvixPricer(StressExample.curve(), 90, SMILE);
    assertThat(up.price(StressExample.CALL).orElseThrow())
        .isCloseTo(pricer.shocked(StressExample.CALL, 6, .39).orElseThrow(), within(ROUNDING));
    StressState down = MARKET.at(new Point(0, -12, 0, 0), StickyRule.MONEYNESS);
    assertThat(down.price(StressExample.CALL).orElseThrow())
        .isBetween(0.0, pricer.price(StressExample.CALL).orElseThrow());
  }

  @Test
  void a_contract_that_nothing_prices_is_left_out() {
    var noVvix =
        new StressMarket(
            SMILE, MARKET.curve(), java.util.OptionalDouble.empty(), .40, SmileMove.SCALED);
    var book = new StressBook(List.of(StressExample.calls(3), BOOK.legs().getFirst()));
    assertThat(book.pricedIn(noVvix.now()).legs()).containsExactly(BOOK.legs().getFirst());
    assertThat(book.pricedIn(MARKET.now()).legs()).hasSize(2);
  }

  @Test
  void a_grid_holds_every_combination_in_order_and_its_layers_add_up() {
    var grid =
        new StressGrid(
            List.of(-5.0, 0.0),
            List.of(0.0, 10.0),
            List.of(0.0),
            List.of(0, 5),
            StickyRule.MONEYNESS);
    List<StressGrid.Cell> cells = grid.of(MARKET, BOOK);
    assertThat(cells).hasSize(8);
    assertThat(cells.get(1).point()).isEqualTo(STILL);
    assertThat(cells.get(1).net()).isCloseTo(0, within(ROUNDING));
    StressState worst = MARKET.at(cells.get(4).point(), StickyRule.MONEYNESS);
    assertThat(cells.get(4).net())
        .isCloseTo(Arrays.stream(BOOK.gains(MARKET.now(), worst)).sum(), within(ROUNDING));
  }

  @Test
  void margin_asks_for_the_wider_wing_for_futures_where_they_stand_and_for_nothing_settled() {
    var rules =
        new StressMargin.Rules(
            new RegTMargin(RegTMargin.Unequal.MAX), new PortfolioMargin(), new FuturesMargin());
    StressMargin now = StressMargin.of(BOOK, MARKET.now(), rules);
    StressMargin up =
        StressMargin.of(BOOK, MARKET.at(new Point(-5, 20, 0, 0), StickyRule.MONEYNESS), rules);
    assertThat(now.regT()).isCloseTo(2 * 100 * 100, within(ROUNDING));
    assertThat(up.regT()).isEqualTo(now.regT());
    double f1 = FuturesMargin.maintenance(1, 20.5 + 11.4);
    double f2 = FuturesMargin.maintenance(2, 21 + 7.8);
    assertThat(up.futures()).isCloseTo(1.5 * (.3 * f1 + .2 * f2), within(ROUNDING));
    StressMargin settled =
        StressMargin.of(BOOK, MARKET.at(new Point(0, 0, 0, 45), StickyRule.MONEYNESS), rules);
    assertThat(settled.byStrategy()).isZero();
    assertThat(settled.byRisk()).isZero();
  }
}
