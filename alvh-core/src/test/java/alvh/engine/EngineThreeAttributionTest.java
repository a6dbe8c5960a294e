package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
import alvh.report.attribution.DayAttribution;
import alvh.report.attribution.HedgeLayer;
import alvh.report.attribution.Part;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.MadeDay;
import alvh.strategy.Outlook;
import alvh.strategy.Strategy;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What engine 3 holds is explained once, by its own account. */
class EngineThreeAttributionTest {
  private static final LocalDate THURSDAY = LocalDate.of(2018, 1, 25);
  private static final Money CAPITAL = Money.ofDollars(1_000_000);
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 21);

  @Test
  void its_call_spreads_are_no_options_of_the_hedge() {
    var desk = new CondorDesk(new CondorRules(), CAPITAL);
    var fills = new SpreadFraction(.5, new Fees());
    var arm = new Arm(new Strategy(desk, new WishedHedge()), fills, new CashInterest(), CAPITAL);
    var session = new RunSession(List.of(arm), new Unheard(), RunLog.NONE);
    Outlook first = day(THURSDAY, 14).outlook();
    session.live(first);
    arm.book().apply(new Event.Filled(fills.fill(sale(), THURSDAY, first.quotes()).orElseThrow()));

    session.live(day(LocalDate.of(2018, 1, 26), 20).futures(20.0, 20.0, 20.0, 20.0).outlook());

    DayAttribution night = session.attribution().getFirst().getLast();
    assertThat(night.part(Part.ENGINE3).cents()).isNegative();
    assertThat(night.part(Part.HEDGE_CALLS)).isEqualTo(Money.ZERO);
    assertThat(night.part(Part.HEDGE_REST)).isEqualTo(Money.ZERO);
    assertThat(night.layer(HedgeLayer.DEEP)).isEqualTo(Money.ZERO);
  }

  private static final class Unheard implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {}

    @Override
    public void progressed(int done, int of) {}
  }

  private static MadeDay day(LocalDate date, double vix) {
    return MadeDay.calm(date).vix(vix).seen(Measure.VVIX, 120);
  }

  private static Order sale() {
    return new Order(
        "P",
        THURSDAY,
        Order.Purpose.OPEN_SPREAD,
        "P",
        "E9",
        "A test.",
        List.of(new OrderLeg(call(20), -5), new OrderLeg(call(25), 5)));
  }

  private static Option call(double strike) {
    return new Option(OptionRoot.VIX, MARCH, Right.CALL, strike);
  }
}
