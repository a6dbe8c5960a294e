package alvh.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.signal.Signal.Role;
import alvh.vote.Consensus.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PollTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 3, 5);
  private static final Reading ON = new Reading.Measured(2, 1, true, "It is on.");
  private static final Reading OFF = new Reading.Measured(0, 1, false, "It is off.");
  private static final Reading ABSTAINS = new Reading.Abstained("It is missing.");

  private LocalDate date = MONDAY;

  @Test
  void a_share_is_the_weight_of_votes_over_the_weight_of_available_voters() {
    Consensus day = once(state(1, ON), state(2, OFF), state(3, ON), state(4, ABSTAINS));

    assertThat(day.share()).isEqualTo(2 / 3.0, within(1e-15));
    assertThat(day.availableWeight()).isEqualTo(3);
    assertThat(day.totalWeight()).isEqualTo(4);
    assertThat(day.votes()).isEqualTo(2);
    assertThat(day.decision()).isEqualTo(Decision.CONFIRMED);
  }

  @Test
  void below_the_quorum_there_is_no_decision() {
    Consensus three =
        once(state(1, ON), state(2, ON), state(3, ON), state(4, ABSTAINS), state(5, ABSTAINS));
    assertThat(three.decision()).isEqualTo(Decision.FULL);

    Consensus two = once(state(1, ON), state(2, ON), state(3, ABSTAINS), state(4, ABSTAINS));
    assertThat(two.decision()).isEqualTo(Decision.NO_DECISION);
    assertThat(two.reaches(Decision.QUIET)).isFalse();
    assertThat(once(state(1, ABSTAINS)).share()).isZero();
    assertThat(once().decision()).isEqualTo(Decision.NO_DECISION);
  }

  @Test
  void each_level_is_reached_exactly_at_its_share() {
    assertThat(ofTen(3).decision()).isEqualTo(Decision.QUIET);
    assertThat(ofTen(4).decision()).isEqualTo(Decision.ALERT);
    assertThat(ofTen(5).decision()).isEqualTo(Decision.ALERT);
    assertThat(ofTen(6).decision()).isEqualTo(Decision.CONFIRMED);
    assertThat(ofTen(7).decision()).isEqualTo(Decision.FULL);
  }

  @Test
  void rounding_of_the_weights_does_not_hide_a_level() {
    var weights = new TreeMap<String, Double>();
    for (int i = 1; i <= 10; i++) {
      weights.put("v" + i, .1);
    }
    var opinions = new ArrayList<Opinion>();
    for (int i = 1; i <= 10; i++) {
      opinions.add(state(i, i <= 7 ? ON : OFF));
    }
    var poll = new Vote(.6, .7, .55, .4, 5, weights).poll();
    assertThat(poll.observe(MONDAY, opinions).decision()).isEqualTo(Decision.FULL);
  }

  @Test
  void a_voter_of_weight_zero_is_disabled_and_readings_have_no_ballot() {
    var weights = new TreeMap<String, Double>();
    weights.put("v1", 0.0);
    weights.put("v2", 3.0);
    var poll = new Vote(.6, .7, .55, .4, 5, weights).poll();
    Consensus day =
        poll.observe(
            MONDAY,
            List.of(
                state(1, ON), state(2, OFF), state(3, ON), opinion("I1", Role.INFORMATION, ON)));

    assertThat(day.ballots()).extracting(Ballot::id).containsExactly("v2", "v3");
    assertThat(day.share()).isEqualTo(.25);
  }

  @Test
  void a_state_votes_only_while_it_holds() {
    var poll = new Vote().poll();
    assertThat(next(poll, state(3, ON)).votes()).isEqualTo(1);
    assertThat(next(poll, state(3, OFF)).votes()).isZero();
  }

  @Test
  void an_event_votes_for_five_sessions_its_own_included() {
    var poll = new Vote().poll();
    assertThat(next(poll, event(ON)).votes()).isEqualTo(1);
    for (int session = 2; session <= 5; session++) {
      Consensus day = next(poll, event(OFF));
      assertThat(day.votes()).as("session %s", session).isEqualTo(1);
      assertThat(day.ballots().getFirst().reason())
          .isEqualTo("The event of 2018-03-05 holds in session " + session + " of 5. It is off.");
    }
    assertThat(next(poll, event(OFF)).votes()).isZero();
  }

  @Test
  void an_event_that_happens_again_is_held_anew() {
    var poll = new Vote().withHold(3).poll();
    next(poll, event(ON));
    next(poll, event(OFF));
    next(poll, event(ON));
    next(poll, event(OFF));
    assertThat(next(poll, event(OFF)).votes()).isEqualTo(1);
    assertThat(next(poll, event(OFF)).votes()).isZero();
  }

  @Test
  void a_held_event_that_abstains_keeps_its_vote_and_counts_as_available() {
    var poll = new Vote().withHold(2).poll();
    next(poll, event(ON));
    Consensus held = next(poll, event(ABSTAINS));
    assertThat(held.votes()).isEqualTo(1);
    assertThat(held.availableWeight()).isEqualTo(1);
    Consensus after = next(poll, event(ABSTAINS));
    assertThat(after.votes()).isZero();
    assertThat(after.availableWeight()).isZero();
  }

  @Test
  void without_a_hold_an_event_keeps_the_validity_of_its_own_rule() {
    var poll = new Vote().withHold(1).poll();
    next(poll, valid(3, ON));
    next(poll, valid(3, OFF));
    assertThat(next(poll, valid(3, OFF)).votes()).isEqualTo(1);
    assertThat(next(poll, valid(3, OFF)).votes()).isZero();
  }

  @Test
  void deployment_grows_from_the_release_level_to_the_full_one() {
    var vote = new Vote();
    assertThat(vote.deployment(.4)).isZero();
    assertThat(vote.deployment(.2)).isZero();
    assertThat(vote.deployment(.55)).isEqualTo(.5, within(1e-12));
    assertThat(vote.deployment(.9)).isEqualTo(1);
  }

  @Test
  void a_fuzzy_state_votes_by_its_distance_from_the_threshold_and_an_event_whole() {
    var widths = new TreeMap<String, Double>();
    widths.put("v3", .5);
    widths.put("v1", .5);
    var vote = new Vote(.6, .7, .55, .4, 5, Vote.Mode.FUZZY, widths, new TreeMap<>());
    // v3 stands two widths above its threshold: 1/(1+e^−2) = .8808; v4 has no width.
    Consensus day = vote.poll().observe(MONDAY, List.of(state(3, ON), state(4, OFF), event(ON)));
    double graded = 1 / (1 + Math.exp(-2));
    assertThat(day.ballots()).extracting(Ballot::amount).containsExactly(graded, 0.0, 1.0);
    assertThat(day.share()).isEqualTo((graded + 1) / 3, within(1e-15));
    assertThat(day.votes()).isEqualTo(2);
    Consensus off = vote.poll().observe(MONDAY, List.of(state(3, OFF), state(4, ABSTAINS)));
    assertThat(off.ballots().getFirst().amount()).isEqualTo(1 / (1 + Math.exp(2)), within(1e-15));
    assertThat(off.availableWeight()).isEqualTo(1);
  }

  @Test
  void rules_that_contradict_themselves_are_refused() {
    assertThatThrownBy(() -> new Vote(.6, .5, .55, .4, 5, new TreeMap<>()))
        .hasMessageContaining("levels must rise");
    assertThatThrownBy(() -> new Vote().withHold(0)).hasMessageContaining("hold");
    assertThatThrownBy(() -> new Vote(1.1, .7, .55, .4, 5, new TreeMap<>()))
        .hasMessageContaining("quorum");
  }

  private static Consensus ofTen(int votes) {
    var opinions = new ArrayList<Opinion>();
    for (int i = 1; i <= 10; i++) {
      opinions.add(state(i, i <= votes ? ON : OFF));
    }
    return new Vote().poll().observe(MONDAY, opinions);
  }

  private static Consensus once(Opinion... opinions) {
    return new Vote().poll().observe(MONDAY, List.of(opinions));
  }

  private Consensus next(Poll poll, Opinion opinion) {
    Consensus day = poll.observe(date, List.of(opinion));
    date = date.plusDays(1);
    return day;
  }

  private static Opinion state(int number, Reading reading) {
    return opinion("v" + number, Role.STATE, reading);
  }

  private static Opinion event(Reading reading) {
    return valid(1, reading);
  }

  private static Opinion valid(int sessions, Reading reading) {
    return new Opinion(new Voter("v1", Role.EVENT, sessions), reading);
  }

  private static Opinion opinion(String id, Role role, Reading reading) {
    return new Opinion(new Voter(id, role, 1), reading);
  }

  /** A signal that is only a name. */
  private record Voter(String id, Role role, int validity) implements Signal {
    @Override
    public String title() {
      return "Voter " + id;
    }

    @Override
    public String unit() {
      return "points";
    }

    @Override
    public Observer observer() {
      return today -> ABSTAINS;
    }
  }
}
