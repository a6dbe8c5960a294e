package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.event.Event;
import alvh.ledger.CashInterest;
import alvh.order.Fees;
import alvh.order.SpreadFraction;
import alvh.report.ArmRun;
import alvh.report.MarginPeaks;
import alvh.strategy.CapitalTests;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.MadeDay;
import alvh.strategy.MarginAccount;
import alvh.strategy.OpenCondor;
import alvh.strategy.Strategy;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a broker asks for an arm's account, close by close, and when it is called. */
class MarginEventsTest {
  private static final LocalDate THURSDAY = LocalDate.of(2018, 1, 25);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 1, 26);
  private static final LocalDate MONDAY = LocalDate.of(2018, 1, 29);
  private static final LocalDate F1 = LocalDate.of(2018, 2, 14);
  private static final Money MILLION = Money.ofDollars(1_000_000);

  private final List<Event> events = new ArrayList<>();
  private final WishedHedge hedge = new WishedHedge();

  @Test
  void a_condor_needs_its_wider_wing_and_a_future_its_share_of_the_front_month() {
    Arm arm = arm(MILLION);
    hedge.wish(F1, 20);
    arm.step(MadeDay.calm(THURSDAY).futures(14.0, 15.0, 16.0).outlook());
    assertThat(assessed()).isEmpty();
    arm.step(MadeDay.calm(FRIDAY).futures(14.5, 15.0, 16.0).outlook());
    OpenCondor condor = arm.book().standing().condors().getFirst();
    Event.MarginAssessed needed = assessed().getFirst();
    double width = condor.condor().maxWidth() * 100 * condor.quantity();
    assertThat(needed.regT()).isEqualTo(Money.ofDollars(width));
    // Two contracts at 14.50: 42 % of their value, above the floor, times 1.5. Method 4.5.
    assertThat(needed.futures()).isEqualTo(Money.ofDollars(2 * 1.5 * .42 * 14_500));
    assertThat(needed.portfolio().dollars()).isBetween(1.0, width);
    assertThat(events).noneMatch(Event.MarginCalled.class::isInstance);
  }

  @Test
  void an_account_that_holds_less_than_is_asked_is_called_and_nothing_is_sold() {
    Money little = Money.ofDollars(15_000);
    Arm arm = arm(little);
    hedge.wish(F1, 20);
    arm.step(MadeDay.calm(THURSDAY).futures(14.0, 15.0, 16.0).outlook());
    arm.step(MadeDay.calm(FRIDAY).futures(14.5, 15.0, 16.0).outlook());
    arm.step(MadeDay.calm(MONDAY).futures(14.5, 15.0, 16.0).outlook());
    Event.MarginCalled called =
        events.stream()
            .filter(Event.MarginCalled.class::isInstance)
            .map(Event.MarginCalled.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(called.date()).isEqualTo(FRIDAY);
    assertThat(called.equity()).isLessThan(called.required());
    ArmRun run = arm.result();
    assertThat(MarginPeaks.of(run.margins()).calls()).isEqualTo(2);
    assertThat(arm.book().positions()).isNotEmpty();
  }

  private List<Event.MarginAssessed> assessed() {
    return events.stream()
        .filter(Event.MarginAssessed.class::isInstance)
        .map(Event.MarginAssessed.class::cast)
        .toList();
  }

  private Arm arm(Money capital) {
    var arm =
        new Arm(
            new Strategy(new CondorDesk(new CondorRules(), MILLION), hedge),
            new SpreadFraction(.5, new Fees()),
            new CashInterest(),
            capital,
            events::add);
    arm.keepMargin(new MarginAccount(new CapitalTests()));
    return arm;
  }
}
