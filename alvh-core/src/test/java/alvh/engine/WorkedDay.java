package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.layer.Ladder;
import alvh.layer.Rung;
import alvh.layer.StepLimit;
import alvh.report.Card;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.ArrayList;

/** One session of the run with the method's defaults, held against what was worked by hand. */
record WorkedDay(Card card, Decision decision) {
  /** Both sides add the same numbers in another order. */
  private static final double ROUNDING = 1e-9;

  static WorkedDay of(LocalDate date) {
    RealRun run = RealRun.plain();
    return new WorkedDay(run.cards().get(date), run.decisions().get(date));
  }

  static WorkedDay of(String date) {
    return of(LocalDate.parse(date));
  }

  Card.Voter voter(String id) {
    return card.voters().stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
  }

  /** Whether calls may be bought on the day or are held from before. */
  boolean takesDeepLayers() {
    var triggers = decision.outlook().triggers();
    boolean bought = triggers.curve().on() || triggers.vixStrength().on();
    return bought || !decision.before().calls().isEmpty();
  }

  void assertSeen(double vix, double... futures) {
    var outlook = decision.outlook();
    assertThat(outlook.triggers().vix()).hasValue(vix);
    for (int k = 1; k <= futures.length; k++) {
      assertThat(outlook.front().orElseThrow().price(k))
          .isCloseTo(futures[k - 1], within(ROUNDING));
    }
  }

  void assertSlope(double slope, boolean beyondThreshold) {
    assertThat(voter("v6").value()).isCloseTo(slope, within(ROUNDING));
    assertThat(voter("v6").vote()).isEqualTo(beyondThreshold);
  }

  void assertEngine(String before, String state, double offset) {
    assertThat(card.engine().before()).isEqualTo(before);
    assertThat(card.engine().state()).isEqualTo(state);
    assertThat(card.engine().offset()).isEqualTo(offset);
  }

  void assertVotes(int available, String... voting) {
    var yes = new ArrayList<String>();
    card.voters().stream().filter(v -> Boolean.TRUE.equals(v.vote())).forEach(v -> yes.add(v.id()));
    assertThat(yes).containsExactly(voting);
    assertThat(card.vote().share()).isCloseTo((double) voting.length / available, within(ROUNDING));
  }

  /** The ladder that the day asks for; how far it goes in one session is {@link StepLimit}'s. */
  void assertLadder(long... contracts) {
    Ladder goal = decision.hedge().goal();
    assertThat(card.ladder())
        .extracting(Card.Rung::slot)
        .startsWith("SH1", "SH2", "SH3", "SH4", "IM1", "IM2", "IM3", "IM4", "DP1", "DP2");
    assertThat(goal.rungs().stream().mapToLong(Rung::minis).toArray()).isEqualTo(contracts);
  }

  void assertHeld(long... contracts) {
    assertThat(card.ladder().stream().mapToLong(Card.Rung::contracts).toArray())
        .isEqualTo(contracts);
  }
}
