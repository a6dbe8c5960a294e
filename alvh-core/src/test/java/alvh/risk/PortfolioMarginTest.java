package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.pricing.Black76;
import alvh.surface.ConstantShapeSurface;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Margin by the risk of the whole, by hand and by its bounds. */
class PortfolioMarginTest {
  private static final double CENT = .01;
  private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);
  private static final VolSurface SURFACE = ConstantShapeSurface.of(5_000, 16);
  private static final PortfolioMargin RULES = new PortfolioMargin();

  @Test
  void a_short_put_needs_what_it_loses_when_the_index_falls_by_eight_percent() {
    var put = new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 4_700);
    VolSurface.Slice slice = OptionPricer.slice(SURFACE, put);
    double after =
        Black76.price(
            .92 * slice.forward(),
            4_700,
            slice.years(),
            OptionPricer.volatility(slice, 4_700),
            slice.discount(),
            -1);
    double loss = 100 * (after - OptionPricer.price(SURFACE, put));
    assertThat(of(Holdings.of(put, -1)).tims()).isCloseTo(loss, within(CENT));
  }

  @Test
  void a_condor_needs_no_more_than_its_wider_wing_and_no_less_than_37_50_a_short_option() {
    var random = new Random(5);
    for (int i = 0; i < 100; i++) {
      double put = 4_300 + 25 * random.nextInt(20);
      double call = 5_100 + 25 * random.nextInt(12);
      var condor =
          IronCondor.of(
              OptionRoot.SPXW,
              EXPIRY,
              put - 25 - 25 * random.nextInt(10),
              put,
              call,
              call + 25 + 25 * random.nextInt(10));
      PortfolioMargin.Requirement need = of(condor.holdings(2));
      assertThat(need.total()).isBetween(4 * 37.5, 200 * condor.maxWidth() + CENT);
      assertThat(need.house()).isNotNegative();
    }
  }

  @Test
  void the_house_stress_is_the_joint_shock_of_the_projection() {
    Holdings book = IronCondor.of(OptionRoot.SPXW, EXPIRY, 4_400, 4_600, 5_200, 5_300).holdings(1);
    var projection = new ProjectedLoss(List.of(20.0), 50, 5, .40, SmileMove.SCALED);
    double loss = projection.of(SURFACE, book, new SpotVolBeta(-.55, .5, true)).loss();
    assertThat(of(book).house()).isCloseTo(loss, within(CENT));
  }

  @Test
  void an_empty_book_and_long_options_need_nothing() {
    assertThat(of(Holdings.NONE).total()).isZero();
    var wing = new Option(OptionRoot.SPXW, LocalDate.of(2024, 6, 21), Right.PUT, 5_000);
    PortfolioMargin.Requirement need = of(Holdings.of(wing, 1));
    // A long option can lose what it is worth: the greatest loss over the ten moves.
    assertThat(need.tims()).isLessThanOrEqualTo(100 * OptionPricer.price(SURFACE, wing));
  }

  @Test
  void a_short_vix_call_needs_what_it_loses_when_its_future_doubles() {
    LocalDate expiry = LocalDate.of(2024, 2, 14);
    var curve =
        new FuturesCurve(
            SURFACE.date(), SURFACE.asOf(), List.of(new FuturesSettlement(expiry, 16)));
    var pricer = new VvixPricer(curve, 90, SURFACE);
    var call = new Option(OptionRoot.VIX, expiry, Right.CALL, 20);
    double loss = 100 * (pricer.moved(call, 2).orElseThrow() - pricer.price(call).orElseThrow());
    Optional<VvixPricer> known = Optional.of(pricer);
    assertThat(RULES.of(Holdings.of(call, -1), SURFACE, known).vixOptions())
        .isCloseTo(loss, within(CENT));
    // What is long cannot offset in the house's stress but does not add to it.
    double held = RULES.of(Holdings.of(call, 1), SURFACE, known).vixOptions();
    assertThat(held).isBetween(0.0, 100 * pricer.price(call).orElseThrow());
    assertThat(pricer.decay(call).orElseThrow()).isPositive();
  }

  private static PortfolioMargin.Requirement of(Holdings book) {
    return RULES.of(book, SURFACE, Optional.empty());
  }
}
