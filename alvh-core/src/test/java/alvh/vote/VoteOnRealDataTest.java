package alvh.vote;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.market.History;
import alvh.signal.ContangoDivergence;
import alvh.signal.InvertedCurve;
import alvh.signal.NarrowBreadth;
import alvh.signal.Panel;
import alvh.signal.PierceWithLag;
import alvh.signal.RealHistory;
import alvh.signal.RisingRolls;
import alvh.signal.RollIndexStrength;
import alvh.signal.RollIndexStrength.Source;
import alvh.signal.Signal;
import alvh.vote.Consensus.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The vote of v1 to v6 from 2007 to 2026 against the figures that method 1.4 prints. */
class VoteOnRealDataTest {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 2);
  private static final LocalDate FROM = LocalDate.of(2007, 1, 3);
  private static final LocalDate TO = LocalDate.of(2026, 7, 8);

  /** Method 1.12 grants counts 2 percent. */
  private static final Percentage COUNTS = Percentage.withPercentage(2);

  /**
   * The printed figures come out when v4 measures the futures price at 30 days, v1 is valid for its
   * own three days from a pierce whose lag was judged on that day, and a voter without input counts
   * as "no".
   */
  @Test
  void the_six_dates_and_the_counts_of_the_method_come_out() {
    List<Consensus> run = run(new Vote().withHold(1), Source.PRICE);

    assertThat(run).hasSize(4908);
    assertThat(
            run.stream()
                .filter(day -> sixths(day, 5))
                .map(Consensus::date)
                .map(LocalDate::toString))
        .containsExactly(
            "2007-06-07", "2017-08-10", "2019-05-08", "2020-01-27", "2025-10-16", "2026-03-06");
    assertThat(run.stream().filter(day -> sixths(day, 4)).count()).isCloseTo(121, COUNTS);
    assertThat(run.stream().filter(day -> sixths(day, 3)).count()).isCloseTo(428, COUNTS);
  }

  /**
   * An abstention leaves the denominator, so two of five or three of five reach a level more often.
   */
  @Test
  void with_abstentions_the_same_six_days_reach_the_full_level() {
    VoteHonesty honesty = VoteHonesty.of(run(new Vote().withHold(1), Source.PRICE));

    assertThat(honesty.levels())
        .containsExactly(
            new VoteHonesty.Level(Decision.ALERT, 438, 191),
            new VoteHonesty.Level(Decision.CONFIRMED, 126, 68),
            new VoteHonesty.Level(Decision.FULL, 6, 6));
  }

  /** Counted a second time by bench/votes.py, which shares no code. */
  @Test
  void the_rules_as_worded_measure_the_return_index_and_reach_full_on_two_days_without_a_hold() {
    VoteHonesty honesty = VoteHonesty.of(run(new Vote().withHold(1), Source.ROLL_INDEX));

    assertThat(honesty.levels())
        .containsExactly(
            new VoteHonesty.Level(Decision.ALERT, 415, 182),
            new VoteHonesty.Level(Decision.CONFIRMED, 120, 56),
            new VoteHonesty.Level(Decision.FULL, 2, 2));
    assertThat(honesty.voters())
        .extracting(VoteHonesty.Voter::on)
        .containsExactly(177, 180, 1465, 106, 1107, 580);
    assertThat(honesty.voters())
        .extracting(VoteHonesty.Voter::abstained)
        .containsExactly(0, 0, 30, 0, 0, 58);
    assertThat(honesty.verdict()).contains("so rare that nothing can be concluded");
  }

  @Test
  void with_the_default_hold_of_five_sessions_full_is_reached_on_eleven_days() {
    VoteHonesty honesty = VoteHonesty.of(run(new Vote(), Source.ROLL_INDEX));

    assertThat(honesty.levels())
        .containsExactly(
            new VoteHonesty.Level(Decision.ALERT, 732, 206),
            new VoteHonesty.Level(Decision.CONFIRMED, 201, 71),
            new VoteHonesty.Level(Decision.FULL, 11, 7));
    assertThat(honesty.highestShare()).isEqualTo(1);
    assertThat(honesty.highestOn()).isEqualTo(LocalDate.of(2018, 10, 10));
    assertThat(honesty.noDecisionDays()).isZero();
  }

  private static boolean sixths(Consensus day, int votes) {
    return day.votes() >= votes;
  }

  private static List<Consensus> run(Vote vote, Source strengthOf) {
    History history = RealHistory.get();
    List<Signal> voters =
        List.of(
            new PierceWithLag(),
            new ContangoDivergence(),
            new NarrowBreadth(),
            new RollIndexStrength(14, 70, .95, 252, strengthOf),
            new RisingRolls(),
            new InvertedCurve());
    var panel = new Panel(voters);
    var poll = vote.poll();
    var run = new ArrayList<Consensus>();
    for (LocalDate date : history.sessions(FIRST, TO)) {
      Consensus day = poll.observe(date, panel.observe(history.at(date)));
      if (!date.isBefore(FROM)) {
        run.add(day);
      }
    }
    return run;
  }
}
