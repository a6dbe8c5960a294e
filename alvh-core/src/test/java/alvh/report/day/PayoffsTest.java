package alvh.report.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineStatus;
import alvh.order.OptionValue;
import alvh.report.MadeDecision;
import alvh.report.page.PayoffSection;
import alvh.report.stress.DecisionBook;
import alvh.risk.stress.StressMarket;
import alvh.strategy.BreakEven;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The payoff of condors sold on a made day, against the condor's own arithmetic. */
class PayoffsTest {
  private static final double CENT = .01;
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);
  private static final LocalDate LATER = LocalDate.of(2018, 4, 20);
  private static final double CREDIT = 6.5;

  private static OpenCondor condor(String id, LocalDate expiry, long quantity) {
    return new OpenCondor(
        id,
        IronCondor.of(OptionRoot.SPXW, expiry, 2_600, 2_700, 2_900, 2_975),
        quantity,
        LocalDate.of(2018, 1, 22),
        LocalDate.of(2018, 1, 23),
        CREDIT,
        false);
  }

  private static Decision decision(OpenCondor... condors) {
    return MadeDecision.of(EngineStatus.START, List.of(condors), List.of(), List.of());
  }

  private static List<Payoff> payoffs(OpenCondor... condors) {
    Decision decision = decision(condors);
    return Payoffs.of(decision, market(decision));
  }

  private static StressMarket market(Decision decision) {
    return new DecisionBook(decision).market().orElseThrow();
  }

  @Test
  void at_expiry_it_is_the_credit_less_what_the_seller_must_pay() {
    OpenCondor held = condor("C", EXPIRY, 3);
    Payoff payoff = payoffs(held).getFirst();
    double[] dollars = payoff.atExpiry().dollars();
    for (int i = 0; i < dollars.length; i++) {
      double points = CREDIT - held.condor().liability(payoff.index()[i]);
      assertThat(dollars[i]).isCloseTo(300 * points, within(CENT));
    }
    BreakEven even = BreakEven.of(held.condor(), CREDIT);
    assertThat(payoff.breakEvens()).hasSize(2);
    assertThat(payoff.breakEvens().get(0)).isCloseTo(even.lower(), within(CENT));
    assertThat(payoff.breakEvens().get(1)).isCloseTo(even.upper(), within(CENT));
    assertThat(payoff.strikes()).containsExactly(2_600.0, 2_700.0, 2_900.0, 2_975.0);
    assertThat(payoff.daysLeft()).isEqualTo(46);
  }

  @Test
  void today_it_is_the_credit_less_what_buying_back_costs() {
    OpenCondor held = condor("C", EXPIRY, 1);
    Decision decision = decision(held);
    Payoff payoff = Payoffs.of(decision, market(decision)).getFirst();
    var surface = decision.outlook().surface().orElseThrow();
    double value = 0;
    for (var leg : held.holdings().quantities().entrySet()) {
      value += leg.getValue() * OptionValue.of((alvh.instrument.Option) leg.getKey(), surface);
    }
    double[] today = payoff.lines().getFirst().dollars();
    int i = 0;
    while (payoff.index()[i + 1] <= surface.spot()) {
      i++;
    }
    double share =
        (surface.spot() - payoff.index()[i]) / (payoff.index()[i + 1] - payoff.index()[i]);
    double between = today[i] + share * (today[i + 1] - today[i]);
    // Straight between two levels 0.2 % apart: within two dollars of the curve.
    assertThat(between).isCloseTo(100 * (CREDIT + value), within(2.0));
    assertThat(payoff.lines()).extracting(Payoff.Line::sessions).containsExactly(0, 11, 22, -1);
  }

  @Test
  void each_expiry_has_its_own_and_condors_of_one_add_up() {
    List<Payoff> payoffs =
        payoffs(condor("A", EXPIRY, 1), condor("B", EXPIRY, 2), condor("C", LATER, 1));
    assertThat(payoffs).extracting(Payoff::expiry).containsExactly("2018-03-16", "2018-04-20");
    double[] both = payoffs.getFirst().atExpiry().dollars();
    double[] three = payoffs(condor("A", EXPIRY, 3)).getFirst().atExpiry().dollars();
    assertThat(both).containsExactly(three, within(CENT));
    assertThat(payoffs()).isEmpty();
  }

  @Test
  void without_a_hedge_the_whole_book_is_its_condors_and_gains_nothing_where_nothing_moves() {
    Decision decision = decision(condor("C", EXPIRY, 1));
    BookToday book = BookToday.of(decision, market(decision), 0);
    assertThat(book.hedge()).containsOnly(0);
    int still = book.level(0);
    assertThat(book.index()[still]).isCloseTo(2_800, within(CENT));
    assertThat(book.net(still)).isCloseTo(0, within(CENT));
    assertThat(book.net(book.level(-10))).isNegative();
    assertThat(BookToday.of(decision, market(decision), 10).net(still)).isPositive();
  }

  @Test
  void the_section_draws_every_expiry_and_needs_no_script() {
    String html = PayoffSection.of(payoffs(condor("A", EXPIRY, 1), condor("C", LATER, 1)));
    assertThat(html.split("<figure>", -1)).hasSize(3);
    assertThat(html)
        .contains("breaks even at 2,694 and 2,907", "class=\"expiry\"", "class=\"one\"")
        .doesNotContain("NaN", "Infinity", "<script");
    assertThat(PayoffSection.of(List.of())).contains("no condor is held");
  }
}
