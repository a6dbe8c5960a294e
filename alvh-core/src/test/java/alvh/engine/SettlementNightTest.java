package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.event.Book;
import alvh.event.Event;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.journal.RunLog;
import alvh.ledger.CashInterest;
import alvh.market.Measure;
import alvh.order.Fees;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.order.SpreadFraction;
import alvh.report.ArmPath;
import alvh.report.DayRow;
import alvh.report.PriceSources;
import alvh.report.Run;
import alvh.report.attribution.DayAttribution;
import alvh.report.attribution.HedgeLayer;
import alvh.report.attribution.Part;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.MadeDay;
import alvh.strategy.Outlook;
import alvh.strategy.Strategy;
import alvh.surface.OptionPricer;
import alvh.time.YearFraction;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The last night of an option of the hedge ends at its settlement value. */
class SettlementNightTest {
  private static final Money CAPITAL = Money.ofDollars(1_000_000);
  private static final LocalDate VIX_EXPIRY = LocalDate.of(2018, 2, 14);
  private static final LocalDate SPX_EXPIRY = LocalDate.of(2018, 2, 16);
  private static final long HELD = 10;

  private static final CondorRules NO_CONDORS =
      new CondorRules(900, 901, 900, .16, .05, .03, 5, 6, .5, 2, 21, .05);

  /** A contract's mark is rounded to the cent. */
  private static final double CENTS = .01 * HELD;

  @Test
  void a_vix_call_gains_what_the_opening_value_pays_beyond_its_last_mid() {
    var call = new Option(OptionRoot.VIX, VIX_EXPIRY, Right.CALL, 18);
    Outlook eve = day(VIX_EXPIRY.minusDays(1)).outlook();
    DayAttribution night = night(call, eve, day(VIX_EXPIRY).seen(Measure.VRO, 31).outlook());
    double mid = eve.quotes().mid(call).orElseThrow();
    double time = -HELD * eve.quotes().vixOptions().orElseThrow().decay(call).orElseThrow();
    assertThat(night.part(Part.HEDGE_TIME).dollars()).isCloseTo(time, within(CENTS));
    isOfTheOptions(night, HELD * 100 * (31 - 18 - mid));
  }

  @Test
  void a_call_that_settles_worthless_loses_its_last_mid_as_an_option() {
    var call = new Option(OptionRoot.VIX, VIX_EXPIRY, Right.CALL, 18);
    Outlook eve = day(VIX_EXPIRY.minusDays(1)).outlook();
    DayAttribution night = night(call, eve, day(VIX_EXPIRY).seen(Measure.VRO, 15).outlook());
    isOfTheOptions(night, -HELD * 100 * eve.quotes().mid(call).orElseThrow());
  }

  @Test
  void a_put_of_the_morning_takes_no_part_in_what_the_index_does_after_it() {
    var put = new Option(OptionRoot.SPX, SPX_EXPIRY, Right.PUT, 2810);
    Outlook eve = day(SPX_EXPIRY.minusDays(1)).outlook();
    Outlook last = day(SPX_EXPIRY).seen(Measure.SET, 2760).spot(2600).outlook();
    DayAttribution night = night(put, eve, last);
    double years = YearFraction.between(eve.seen().clock(), put.settlesAt());
    double theta = OptionPricer.greeks(eve.surface().orElseThrow(), put).theta();
    assertThat(night.part(Part.HEDGE_TIME).dollars())
        .isCloseTo(HELD * 100 * theta * years, within(CENTS));
    isOfTheOptions(night, HELD * 100 * (50 - eve.quotes().mid(put).orElseThrow()));
  }

  @Test
  void what_a_call_brings_at_its_settlement_stands_on_no_published_settlement_of_futures() {
    var call = new Option(OptionRoot.VIX, VIX_EXPIRY, Right.CALL, 18);
    Outlook eve = day(VIX_EXPIRY.minusDays(1)).outlook();
    Outlook last = day(VIX_EXPIRY).seen(Measure.VRO, 31).outlook();
    var lived = new Lived();
    lived.night(call, eve, last);
    PriceSources sources = lived.sources();
    double gain = HELD * 100 * (13 - eve.quotes().mid(call).orElseThrow());
    assertThat(sources.options()).isCloseTo(gain, within(CENTS));
    // Of the rest of the hedge's account only its costs.
    assertThat(sources.hedge()).isNegative().isGreaterThan(-HELD * 100);
  }

  private static void isOfTheOptions(DayAttribution night, double gain) {
    assertThat(night.layer(HedgeLayer.DEEP).dollars()).isCloseTo(gain, within(CENTS));
    assertThat(night.layer(HedgeLayer.REST).dollars()).isCloseTo(0, within(CENTS));
    assertThat(night.part(Part.HEDGE_REST).dollars()).isCloseTo(0, within(CENTS));
    assertThat(night.sum(Part.HEDGE_TIME, Part.HEDGE_CALLS).dollars())
        .isCloseTo(gain, within(CENTS));
  }

  private static DayAttribution night(Option held, Outlook eve, Outlook last) {
    return new Lived().night(held, eve, last);
  }

  private static MadeDay day(LocalDate date) {
    return MadeDay.calm(date).futures(20.0, 20.0, 20.0, 20.0).seen(Measure.VVIX, 100);
  }

  /** An arm that holds the hedge's options over one night. */
  private static final class Lived {
    private final SpreadFraction fills = new SpreadFraction(.5, new Fees());
    private final Arm arm =
        new Arm(
            new Strategy(new CondorDesk(NO_CONDORS, CAPITAL), new WishedHedge()),
            fills,
            new CashInterest(),
            CAPITAL);
    private final RunSession session = new RunSession(List.of(arm), new Unheard(), RunLog.NONE);
    private List<DayRow> days = List.of();

    DayAttribution night(Option held, Outlook eve, Outlook last) {
      LocalDate date = eve.seen().date();
      DayRow first = session.live(eve);
      var order =
          new Order(
              "P",
              date,
              Order.Purpose.TAIL,
              "P",
              "D4",
              "A test.",
              List.of(new OrderLeg(held, HELD)));
      arm.book().apply(new Event.Filled(fills.fill(order, date, eve.quotes()).orElseThrow()));
      days = Stream.of(first, session.live(last)).toList();
      assertThat(arm.book().positions()).isEmpty();
      return session.attribution().getFirst().getLast();
    }

    PriceSources sources() {
      var run =
          new Run(
              days.getFirst().date(),
              days.getLast().date(),
              days,
              List.of(arm.result()),
              session.attribution());
      return PriceSources.of(run, ArmPath.of(arm.result()));
    }
  }

  private static final class Unheard implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {}

    @Override
    public void progressed(int done, int of) {}
  }
}
