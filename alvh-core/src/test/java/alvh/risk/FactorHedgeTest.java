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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Condors and futures as claims on forward variance. */
class FactorHedgeTest {
  private static final VolSurface SURFACE = ConstantShapeSurface.of(5_000, 16);
  private static final LocalDate EXPIRY = LocalDate.of(2024, 2, 16);
  private static final FuturesCurve FRONT =
      new FuturesCurve(
          SURFACE.date(),
          SURFACE.asOf(),
          List.of(
              new FuturesSettlement(SURFACE.date().plusDays(20), 16),
              new FuturesSettlement(SURFACE.date().plusDays(48), 17),
              new FuturesSettlement(SURFACE.date().plusDays(76), 17.5)));
  private static final Holdings CONDORS =
      IronCondor.of(OptionRoot.SPXW, EXPIRY, 4_400, 4_600, 5_200, 5_300).holdings(10);

  @Test
  void the_buckets_of_an_option_add_up_to_its_exposure_to_total_variance() {
    var put = new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 4_900);
    VolSurface.Slice slice = OptionPricer.slice(SURFACE, put);
    double sigma = OptionPricer.volatility(slice, 4_900);
    // Total variance up by 1e-6 over the whole life, by a difference quotient in w.
    double bump = 1e-6;
    double up = price(slice, Math.sqrt((sigma * sigma * slice.years() + bump) / slice.years()));
    double byVariance = (up - price(slice, sigma)) / bump;
    List<Double> buckets = FactorHedge.of(SURFACE, Holdings.of(put, 1), FRONT).buckets();
    double all = buckets.stream().mapToDouble(x -> x).sum();
    assertThat(all).isCloseTo(100 * byVariance * .01 * slice.years(), within(1e-3 * all));
    // Its life of some 45 days ends before the third future's.
    assertThat(buckets.get(2)).isLessThan(buckets.get(1));
  }

  private static double price(VolSurface.Slice slice, double sigma) {
    return Black76.price(slice.forward(), 4_900, slice.years(), sigma, slice.discount(), -1);
  }

  @Test
  void short_condors_lose_by_variance_vega_and_gamma_and_twice_of_them_twice_as_much() {
    FactorHedge one = FactorHedge.of(SURFACE, CONDORS, FRONT);
    FactorHedge two = FactorHedge.of(SURFACE, CONDORS.times(2), FRONT);
    assertThat(one.buckets().getFirst()).isNegative();
    assertThat(one.vega30()).isNegative();
    assertThat(FactorHedge.gamma(SURFACE, CONDORS, 1)).isNegative();
    assertThat(two.vega30()).isCloseTo(2 * one.vega30(), within(1e-6));
    assertThat(two.contracts().get(0)).isCloseTo(2 * one.contracts().get(0), within(1e-6));
  }

  @Test
  void two_futures_leave_neither_factor_and_the_book_is_long_the_sum_of_them() {
    List<Double> contracts = FactorHedge.of(SURFACE, CONDORS, FRONT).contracts();
    assertThat(contracts).hasSize(2);
    // Short variance before F1's window too: more of the nearer future than of both.
    assertThat(contracts.get(0)).isPositive();
  }

  @Test
  void vega_30_of_an_option_of_thirty_days_at_the_money_is_its_vega() {
    LocalDate month = SURFACE.date().plusDays(30);
    double forward = SURFACE.slice(30 / 365.0).forward();
    var call = new Option(OptionRoot.SPXW, month, Right.CALL, 5 * Math.round(forward / 5));
    double vega = OptionPricer.greeks(SURFACE, call).vega() / 100;
    double atm = 100 * SURFACE.slice(30 / 365.0).volatility(0);
    assertThat(FactorHedge.vega30(SURFACE, Holdings.of(call, 1)))
        .isCloseTo(100 * vega * atm / SURFACE.vix(), within(.01 * 100 * vega));
  }

  @Test
  void nothing_held_answers_to_nothing() {
    FactorHedge nothing = FactorHedge.of(SURFACE, Holdings.NONE, FRONT);
    assertThat(nothing.buckets()).allMatch(x -> x == 0);
    assertThat(nothing.vega30()).isZero();
  }
}
