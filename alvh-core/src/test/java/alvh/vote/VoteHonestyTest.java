package alvh.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.signal.Reading;
import alvh.signal.Signal.Role;
import alvh.vote.Consensus.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoteHonestyTest {
  private static final LocalDate START = LocalDate.of(2018, 3, 5);

  @Test
  void days_and_episodes_are_counted_at_each_level() {
    VoteHonesty honesty = VoteHonesty.of(run(.2, .4, .6, .8, .1, .75, .5));

    assertThat(honesty.levels())
        .containsExactly(
            new VoteHonesty.Level(Decision.ALERT, 5, 2),
            new VoteHonesty.Level(Decision.CONFIRMED, 3, 2),
            new VoteHonesty.Level(Decision.FULL, 2, 2));
    assertThat(honesty.highestShare()).isEqualTo(.8);
    assertThat(honesty.highestOn()).isEqualTo(START.plusDays(3));
    assertThat(honesty.sessions()).isEqualTo(7);
    assertThat(honesty.noDecisionDays()).isZero();
  }

  @Test
  void a_session_without_a_decision_is_in_no_episode_and_sets_no_maximum() {
    var run = new ArrayList<>(run(.5, .5));
    run.add(1, day(START, 1, Decision.NO_DECISION, ballots(true)));
    VoteHonesty honesty = VoteHonesty.of(run);

    assertThat(honesty.levels().getFirst()).isEqualTo(new VoteHonesty.Level(Decision.ALERT, 2, 2));
    assertThat(honesty.highestShare()).isEqualTo(.5);
    assertThat(honesty.noDecisionDays()).isEqualTo(1);
  }

  @Test
  void each_voters_own_days_votes_and_abstentions_are_counted() {
    var run =
        List.of(
            day(START, .5, Decision.ALERT, ballots(true)),
            day(START.plusDays(1), .5, Decision.ALERT, ballots(false)));

    assertThat(VoteHonesty.of(run).voters())
        .containsExactly(
            new VoteHonesty.Voter("v1", "First", 1, 2, 0),
            new VoteHonesty.Voter("v2", "Second", 0, 0, 2));
  }

  @Test
  void the_verdict_says_when_the_full_level_is_too_rare_to_judge() {
    double[] shares = new double[504];
    shares[10] = .8;
    assertThat(VoteHonesty.of(run(shares)).verdict())
        .isEqualTo("The vote reached full deployment on 1 days in 1 episodes over 2.0 years.");
    assertThat(VoteHonesty.of(run(new double[504])).verdict())
        .startsWith(
            "The vote reached full deployment on 0 days in 0 episodes over 2.0 years: so rare");
  }

  @Test
  void an_empty_run_cannot_be_judged() {
    assertThatThrownBy(() -> VoteHonesty.of(List.of())).hasMessageContaining("no session");
  }

  private static List<Consensus> run(double... shares) {
    var vote = new Vote();
    var run = new ArrayList<Consensus>();
    for (double share : shares) {
      run.add(day(START.plusDays(run.size()), share, vote.decide(share), List.of()));
    }
    return run;
  }

  private static Consensus day(
      LocalDate date, double share, Decision decision, List<Ballot> ballots) {
    return new Consensus(date, ballots, share, 2, 2, .6, decision);
  }

  /** v1 votes, by today's event or a held one; v2 abstains. */
  private static List<Ballot> ballots(boolean today) {
    var first = new Reading.Measured(2, 1, today, "reason");
    var second = new Reading.Abstained("missing");
    return List.of(
        new Ballot("v1", "First", "points", Role.EVENT, first, true, true, 1, "reason"),
        new Ballot("v2", "Second", "points", Role.STATE, second, false, false, 1, "missing"));
  }
}
