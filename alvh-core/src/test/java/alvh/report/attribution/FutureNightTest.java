package alvh.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.event.Owned;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.layer.Rung;
import alvh.layer.Slot;
import alvh.market.Measure;
import alvh.order.FillRules.Clock;
import alvh.strategy.MadeDay;
import alvh.strategy.Outlook;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A night's result of a VIX future, by cause and layer. */
class FutureNightTest {
  private static final LocalDate THURSDAY = LocalDate.of(2018, 1, 25);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 1, 26);
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 21);
  private static final Future F1 = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));
  private static final Future F2 = new Future(FutureRoot.VX, MARCH);

  /** The first session on which the January future has fewer than six days left. */
  private static final LocalDate ROLL = LocalDate.of(2018, 1, 12);

  @Test
  void the_move_of_vix_is_that_of_its_published_closes_and_not_of_the_surfaces() {
    var attributor = new Attributor();
    night(attributor, withSurfaceAt(MadeDay.calm(THURSDAY), 11), holding(F1));
    DayAttribution night =
        night(attributor, withSurfaceAt(MadeDay.calm(FRIDAY).vix(16), 11.5), holding(F1));
    // Two points at b of .57, $1000 a point.
    assertThat(night.part(Part.HEDGE_VIX)).isEqualTo(Money.ofDollars(1140));
  }

  @Test
  void on_the_night_before_a_roll_the_second_future_counts_for_the_layer_that_bought_it() {
    // February's future was bought as F2 and is the nearest with days enough from the 12th on.
    assertThat(rollNight(holding(F1, rung(Slot.IM1, F1, 10))).layer(HedgeLayer.INTERMEDIATE))
        .isEqualTo(Money.ofDollars(1000));
    assertThat(rollNight(holding(F1)).layer(HedgeLayer.INTERMEDIATE))
        .isEqualTo(Money.ofDollars(1000));
    assertThat(rollNight(holding(F1, rung(Slot.IM1, F1, 10))).layer(HedgeLayer.SHORT))
        .isEqualTo(Money.ZERO);
  }

  @Test
  void a_future_that_two_layers_hold_counts_for_each_by_its_contracts() {
    DayAttribution night =
        rollNight(holding(F1, rung(Slot.SH1, F1, 2), rung(Slot.SH2, F1, 1), rung(Slot.IM1, F1, 1)));
    assertThat(night.layer(HedgeLayer.SHORT)).isEqualTo(Money.ofDollars(750));
    assertThat(night.layer(HedgeLayer.INTERMEDIATE)).isEqualTo(Money.ofDollars(250));
  }

  @Test
  void a_future_that_no_slot_holds_counts_by_its_rank_when_it_was_ordered() {
    var attributor = new Attributor();
    night(attributor, MadeDay.calm(THURSDAY).outlook(), holding(F2));
    DayAttribution night =
        night(
            attributor,
            MadeDay.calm(FRIDAY).futures(15.0, 17.0, 17.5, 18.0).outlook(),
            holding(F2));
    assertThat(night.layer(HedgeLayer.INTERMEDIATE)).isEqualTo(Money.ofDollars(1000));
  }

  @Test
  void filled_on_the_close_of_its_decision_it_counts_by_its_rank_on_that_session() {
    Outlook eve = MadeDay.calm(LocalDate.of(2018, 1, 11)).outlook();
    // February's future is the nearest with days enough from the 12th on, and was bought there.
    Outlook roll = MadeDay.calm(ROLL).outlook();
    Outlook after =
        MadeDay.calm(LocalDate.of(2018, 1, 16)).futures(16.0, 17.0, 17.5, 18.0).outlook();
    var attributor = new Attributor(Clock.SAME_CLOSE);
    night(attributor, eve, Owned.NONE);
    night(attributor, roll, Owned.NONE);
    DayAttribution night = night(attributor, after, holding(F1));
    assertThat(night.layer(HedgeLayer.SHORT)).isEqualTo(Money.ofDollars(1000));
    assertThat(night.layer(HedgeLayer.INTERMEDIATE)).isEqualTo(Money.ZERO);
  }

  @Test
  void what_an_option_loses_while_nothing_moves_is_time_and_the_rest_is_not() {
    var call = new Option(OptionRoot.VIX, LocalDate.of(2018, 2, 14), Right.CALL, 18);
    var hedge = new TreeMap<Instrument, Long>(Map.of(call, 10L));
    var held = new Owned(new TreeMap<>(), hedge, new TreeMap<>(), List.of());
    var attributor = new Attributor();
    Outlook first = MadeDay.calm(THURSDAY).seen(Measure.VVIX, 90).outlook();
    night(attributor, first, held);
    Outlook still = MadeDay.calm(FRIDAY).seen(Measure.VVIX, 90).outlook();
    DayAttribution calm = night(attributor, still, held);
    double lost = 10 * first.quotes().vixOptions().orElseThrow().decay(call).orElseThrow();
    assertThat(calm.part(Part.HEDGE_TIME)).isEqualTo(Money.ofDollars(-lost));
    assertThat(Math.abs(calm.part(Part.HEDGE_CALLS).dollars())).isLessThan(lost / 20);
    DayAttribution moved =
        night(
            attributor,
            MadeDay.calm(LocalDate.of(2018, 1, 29))
                .futures(18.0, 18.0, 18.0, 18.0)
                .vix(17)
                .seen(Measure.VVIX, 90)
                .outlook(),
            held);
    assertThat(moved.part(Part.HEDGE_CALLS).cents()).isPositive();
    // Three calendar days from Friday to Monday.
    double weekend = 30 * still.quotes().vixOptions().orElseThrow().decay(call).orElseThrow();
    assertThat(moved.part(Part.HEDGE_TIME)).isEqualTo(Money.ofDollars(-weekend));
  }

  @Test
  void an_option_still_held_after_its_settlement_has_no_time_left_to_lose() {
    var put = new Option(OptionRoot.SPX, LocalDate.of(2018, 1, 19), Right.PUT, 2850);
    var hedge = new TreeMap<Instrument, Long>(Map.of(put, 10L));
    var held = new Owned(new TreeMap<>(), hedge, new TreeMap<>(), List.of());
    var attributor = new Attributor();
    night(attributor, MadeDay.calm(THURSDAY).outlook(), held);
    DayAttribution night = night(attributor, MadeDay.calm(FRIDAY).outlook(), held);
    assertThat(night.part(Part.HEDGE_TIME)).isEqualTo(Money.ZERO);
  }

  /** One point of February's future over the night from the session of the roll. */
  private static DayAttribution rollNight(Owned held) {
    var attributor = new Attributor();
    night(attributor, MadeDay.calm(LocalDate.of(2018, 1, 11)).outlook(), Owned.NONE);
    night(attributor, MadeDay.calm(ROLL).outlook(), Owned.NONE);
    Outlook after =
        MadeDay.calm(LocalDate.of(2018, 1, 16)).futures(16.0, 17.0, 17.5, 18.0).outlook();
    return night(attributor, after, held);
  }

  private static DayAttribution night(Attributor attributor, Outlook today, Owned held) {
    var totals =
        new AccountTotals(
            today.seen().date(), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    return attributor.observe(today, List.of(held), List.of(totals)).getFirst();
  }

  private static Owned holding(Future future, Rung... ladder) {
    var hedge = new TreeMap<Instrument, Long>(Map.of(future, 1L));
    return new Owned(new TreeMap<>(), hedge, new TreeMap<>(), List.of(ladder));
  }

  private static Rung rung(Slot slot, Future future, long minis) {
    return new Rung(slot, Optional.of(future.expiry()), minis, 0);
  }

  /** A chain's surface knows VIX at the chain's hour. */
  private static Outlook withSurfaceAt(MadeDay day, double vix) {
    Outlook o = day.outlook();
    return new Outlook(
        o.seen(),
        Optional.of(day.vix(vix).surface().orElseThrow()),
        o.quotes(),
        o.opinions(),
        o.consensus(),
        o.triggers(),
        o.front(),
        o.curveBeta(),
        o.spotVolBeta(),
        o.projection(),
        o.hindsight());
  }
}
