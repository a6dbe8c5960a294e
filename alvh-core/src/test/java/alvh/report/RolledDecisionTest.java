package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineStatus;
import alvh.report.day.Payoff;
import alvh.report.day.Payoffs;
import alvh.report.stress.DecisionBook;
import alvh.risk.stress.StressBook;
import alvh.strategy.BookRisk;
import alvh.strategy.CondorEntry;
import alvh.strategy.CondorExit;
import alvh.strategy.CondorMoves;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decision that rolls a condor (A9) beside the entry of the day: both are in every account. */
class RolledDecisionTest {
  private static final double CENT = .01;
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 16);
  private static final LocalDate APRIL = LocalDate.of(2018, 4, 20);
  private static final OpenCondor HELD =
      new OpenCondor(
          "C1",
          IronCondor.of(OptionRoot.SPXW, MARCH, 2_600, 2_700, 2_900, 2_975),
          3,
          LocalDate.of(2018, 1, 22),
          LocalDate.of(2018, 1, 23),
          6.5,
          false);
  private static final CondorEntry ENTRY = sold("C2018-01-29", 2, 7);
  private static final CondorEntry ROLLED = sold("C2018-01-29-1", 3, 8);

  private static CondorEntry sold(String id, long quantity, double credit) {
    IronCondor condor = IronCondor.of(OptionRoot.SPXW, APRIL, 2_500, 2_600, 2_950, 3_050);
    return new CondorEntry(id, MadeDecision.DAY, condor, quantity, credit, 0, 100 - credit);
  }

  private static Decision decision() {
    Decision plain = MadeDecision.of(EngineStatus.START, List.of(HELD), List.of(), List.of());
    var moves =
        new CondorMoves(
            List.of(new CondorExit(HELD, CondorExit.Rule.ROLL, 7, "Rolled.")),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(ENTRY),
            "An entry is due.",
            List.of(ROLLED));
    return new Decision(
        plain.arm(),
        plain.outlook(),
        plain.before(),
        moves,
        plain.loss(),
        plain.hedge(),
        plain.press(),
        plain.forwards(),
        plain.orders());
  }

  @Test
  void the_book_that_is_stressed_has_the_condors_that_the_sizing_looked_at() {
    Holdings stressed = Holdings.NONE;
    for (StressBook.Leg leg : new DecisionBook(decision()).book().legs()) {
      assertThat(leg.layer()).isEqualTo(DecisionBook.CONDORS);
      stressed = stressed.plus(leg.instrument(), leg.quantity());
    }
    assertThat(stressed).isEqualTo(BookRisk.after(decision().before(), decision().condors()));
  }

  @Test
  void the_payoff_counts_the_credit_of_both() {
    Decision decision = decision();
    Payoff payoff =
        Payoffs.of(decision, new DecisionBook(decision).market().orElseThrow()).getFirst();
    int between = 0;
    while (payoff.index()[between] < 2_700) {
      between++;
    }
    assertThat(payoff.atExpiry().dollars()[between]).isCloseTo(100 * (2 * 7 + 3 * 8), within(CENT));
  }

  @Test
  void the_greatest_loss_and_the_card_name_both() {
    assertThat(new SizingLine(decision()).sizing().maxLossNotional())
        .isCloseTo(100 * (2 * 93 + 3 * 92), within(CENT));
    assertThat(new CondorLines(decision()).condors().entries())
        .extracting(Card.Entry::id)
        .containsExactly(ENTRY.id(), ROLLED.id());
  }
}
