package alvh.strategy.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.pricing.Black76;
import alvh.strategy.FlatSurface;
import alvh.strategy.TailShare;
import alvh.surface.VvixPricer;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The index of VIX calls by its published rules. */
class TailIndexTest {
  private static final LocalDate START = LocalDate.of(2012, 5, 31);
  private static final LocalDate JUNE = LocalDate.of(2012, 6, 20);
  private static final LocalDate JULY = LocalDate.of(2012, 7, 18);

  /** Sums of prices that are doubles. */
  private static final double ROUNDING = 1e-9;

  private static TailDay day(LocalDate date, double totalReturn, double vix, double future) {
    var curve =
        new FuturesCurve(
            date, ExchangeCalendar.NYSE.close(date), List.of(new FuturesSettlement(JULY, future)));
    var rates = new FlatSurface(date, 1300, vix, .20);
    return new TailDay(
        date,
        totalReturn,
        OptionalDouble.of(vix),
        Optional.of(new VvixPricer(curve, 95, rates)),
        vix);
  }

  private static TailReplication run(double future, double settlement) {
    NavigableMap<LocalDate, TailDay> days = new TreeMap<>();
    days.put(START, day(START, 1000, 20, future));
    days.put(JUNE, day(JUNE, 1000, 20, future));
    days.put(
        JULY, new TailDay(JULY, 900, OptionalDouble.of(settlement), Optional.empty(), settlement));
    return TailReplication.of(new TailIndex(), days);
  }

  @Test
  void nothing_is_spent_up_to_15_one_percent_up_to_30_half_up_to_50_and_nothing_beyond() {
    var share = new TailShare();

    assertThat(List.of(share.at(15), share.at(15.01), share.at(30))).containsExactly(0.0, .01, .01);
    assertThat(List.of(share.at(30.01), share.at(50), share.at(50.01)))
        .containsExactly(.005, .005, 0.0);
  }

  @Test
  void the_call_bought_is_the_one_next_to_delta_30() {
    Option call = run(20, 18).rolls().getFirst().call().orElseThrow();
    double years = 28 / 365.0;

    double at = Black76.forwardDelta(20, call.strike(), years, .95, 1);
    double oneUp = Black76.forwardDelta(20, call.strike() + 1, years, .95, 1);
    double oneDown = Black76.forwardDelta(20, call.strike() - 1, years, .95, 1);

    assertThat(Math.abs(at - .30))
        .isLessThan(Math.abs(oneUp - .30))
        .isLessThan(Math.abs(oneDown - .30));
  }

  @Test
  void calls_that_expire_worthless_cost_their_share_and_the_rest_moves_with_the_index() {
    assertThat(run(20, 18).levels().lastEntry().getValue())
        .isEqualTo(100 * .99 * .9, within(ROUNDING));
  }

  @Test
  void calls_in_the_money_pay_the_settlement_less_the_strike_on_each() {
    TailReplication run = run(20, 60);
    TailRoll roll = run.rolls().getFirst();

    double contracts = .01 * 100 / roll.price();
    double gain = contracts * (60 - roll.call().orElseThrow().strike());
    assertThat(run.levels().lastEntry().getValue())
        .isEqualTo(100 * .99 * .9 + gain, within(ROUNDING));
  }

  @Test
  void in_calm_the_index_is_the_market() {
    TailReplication run = run(14, 60);

    assertThat(run.rolls().getFirst().call()).isEmpty();
    assertThat(run.levels()).isEqualTo(run.uninsured());
  }
}
