package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineStatus;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CondorDeskTest {
  private static final int LONG_AGO = 1_000_000;
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);

  /** The third Friday of March lies 50 days ahead. */
  private static final LocalDate FIFTY_DAYS = LocalDate.of(2018, 1, 25);

  private static final CondorDesk DESK =
      new CondorDesk(new CondorRules(), Money.ofDollars(1_000_000));

  @ParameterizedTest
  @CsvSource({
    "2018-01-25, 2018-03-16", // 50 days
    "2018-01-30, 2018-03-16", // 45 days
    "2018-03-19, 2018-05-18", // 60 days
    "2019-03-04, 2019-04-18", // 45 days to the Thursday before Good Friday, the third Friday
  })
  void the_third_friday_within_the_window_is_sold(LocalDate today, LocalDate expiry) {
    CondorMoves moves = DESK.moves(MadeDay.calm(today).outlook(), standing(LONG_AGO));
    assertThat(moves.entry().orElseThrow().condor().expiry()).isEqualTo(expiry);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-31", // 44 days to March, 79 to April
    "2018-03-16", // 63 days to May
    "2019-03-05", // 45 days to Good Friday itself, but 44 to its expiry
  })
  void without_a_third_friday_in_the_window_the_entry_waits(LocalDate today) {
    CondorMoves moves = DESK.moves(MadeDay.calm(today).outlook(), standing(LONG_AGO));
    assertThat(moves.entry()).isEmpty();
    assertThat(moves.entryNote()).contains("no third Friday lies 45 to 60 days ahead");
  }

  @Test
  void an_entry_is_due_five_sessions_after_the_last() {
    Outlook today = MadeDay.calm(FIFTY_DAYS).outlook();
    assertThat(DESK.moves(today, standing(4)).entry()).isEmpty();
    assertThat(DESK.moves(today, standing(4)).entryNote()).contains("4 of 5 sessions");
    assertThat(DESK.moves(today, standing(5)).entry()).isPresent();
  }

  @Test
  void six_condors_are_the_most_and_those_being_closed_do_not_count() {
    Outlook today = MadeDay.calm(FIFTY_DAYS).outlook();
    List<OpenCondor> six = quiet(6);
    assertThat(DESK.moves(today, standing(5, six)).entry()).isEmpty();
    assertThat(DESK.moves(today, standing(5, six)).entryNote()).contains("6 condors are open");
    assertThat(DESK.moves(today, standing(5, six.subList(0, 5))).entry()).isPresent();
    six.set(2, six.get(2).beingClosed());
    assertThat(DESK.moves(today, standing(5, six)).entry()).isPresent();
    List<OpenCondor> oneAtTarget = quiet(6);
    oneAtTarget.set(0, held("T", 2 * value(today)));
    CondorMoves moves = DESK.moves(today, standing(5, oneAtTarget));
    assertThat(moves.exits()).hasSize(1);
    assertThat(moves.entry()).isPresent();
  }

  @Test
  void the_quantity_risks_five_percent_of_the_capital_and_is_at_least_one() {
    Outlook today = MadeDay.calm(FIFTY_DAYS).outlook();
    CondorEntry entry = DESK.moves(today, standing(LONG_AGO)).entry().orElseThrow();
    IronCondor condor = entry.condor();
    double credit = CondorDesk.value(condor, today.surface().orElseThrow());
    assertThat(entry.credit()).isEqualTo(credit);
    assertThat(entry.maxLoss()).isEqualTo(condor.maxWidth() - credit);
    assertThat(entry.quantity()).isEqualTo((long) (50_000 / (entry.maxLoss() * 100)));
    assertThat(entry.quantity()).isGreaterThan(1);
    var small = new CondorDesk(new CondorRules(), Money.ofDollars(10_000));
    assertThat(small.moves(today, standing(LONG_AGO)).entry().orElseThrow().quantity()).isOne();
  }

  @Test
  void the_stop_comes_at_twice_the_credit_and_the_target_at_half() {
    Outlook today = MadeDay.calm(FIFTY_DAYS).outlook();
    double value = value(today);
    assertThat(rules(today, held("C", value / 2))).containsExactly(CondorExit.Rule.STOP);
    assertThat(rules(today, held("C", Math.nextUp(value / 2)))).isEmpty();
    assertThat(rules(today, held("C", Math.nextDown(value * 2)))).isEmpty();
    assertThat(rules(today, held("C", value * 2))).containsExactly(CondorExit.Rule.TARGET);
  }

  @ParameterizedTest
  @CsvSource({"2018-02-22, false", "2018-02-23, true", "2018-02-26, true"})
  void the_time_exit_comes_at_the_first_session_with_twenty_one_days_left(
      LocalDate today, boolean out) {
    Outlook outlook = MadeDay.calm(today).outlook();
    OpenCondor even = held("C", value(outlook));
    if (out) {
      assertThat(rules(outlook, even)).containsExactly(CondorExit.Rule.TIME);
    } else {
      assertThat(rules(outlook, even)).isEmpty();
    }
  }

  @Test
  void what_a_move_of_strikes_cost_shifts_neither_stop_nor_target_and_a_roll_sets_both_anew() {
    Outlook today = MadeDay.calm(FIFTY_DAYS).outlook();
    double value = value(today);
    OpenCondor sold = held("C", .8 * value);
    var dear = new CondorHistory.Step(FIFTY_DAYS, "A7", .4 * value, 0, 0, 0);
    var paid = new CondorHistory.Step(FIFTY_DAYS, "A7", -1.5 * value, 0, 0, 0);
    // What is left of the credit would be a stop, and what came in a target.
    OpenCondor moved = sold.adjusted(sold.condor(), dear);
    assertThat(moved.credit()).isLessThan(value / 2);
    assertThat(moved.exitCredit()).isEqualTo(.8 * value);
    assertThat(rules(today, moved)).isEmpty();
    assertThat(rules(today, sold.adjusted(sold.condor(), paid))).isEmpty();
    assertThat(rules(today, moved.rolledFor(value * 2))).containsExactly(CondorExit.Rule.TARGET);
    assertThat(rules(today, moved.rolledFor(value / 2))).containsExactly(CondorExit.Rule.STOP);
    assertThat(moved.rolledFor(value).credit()).isEqualTo(moved.credit());
  }

  @Test
  void stop_and_target_come_before_time() {
    Outlook late = MadeDay.calm(LocalDate.of(2018, 2, 23)).outlook();
    assertThat(rules(late, held("C", value(late) / 3))).containsExactly(CondorExit.Rule.STOP);
    assertThat(rules(late, held("C", value(late) * 3))).containsExactly(CondorExit.Rule.TARGET);
  }

  @Test
  void without_a_time_exit_a_condor_is_held_to_settlement() {
    var patient =
        new CondorDesk(
            new CondorRules(45, 60, 50, .16, .05, .03, 5, 6, .5, 2, 0, .05),
            Money.ofDollars(1_000_000));
    Outlook last = MadeDay.calm(LocalDate.of(2018, 3, 15)).spot(2850).outlook();
    OpenCondor even = held("C", value(last));
    assertThat(patient.moves(last, standing(1, List.of(even))).exits()).isEmpty();
  }

  @Test
  void a_stop_on_the_loss_waits_for_three_times_the_credit() {
    CondorRules r = new CondorRules();
    var onLoss =
        new CondorDesk(
            new CondorRules(
                r.minDte(),
                r.maxDte(),
                r.targetDte(),
                r.shortDelta(),
                r.wingDelta(),
                r.maxNetDelta(),
                r.entryEvery(),
                r.maxOpen(),
                r.target(),
                r.stop(),
                CondorRules.StopBasis.LOSS,
                r.timeExit(),
                r.riskPerEntry()),
            Money.ofDollars(1_000_000));
    Outlook today = MadeDay.calm(FIFTY_DAYS).outlook();
    double credit = value(today);
    for (double times : List.of(1.9, 2.1, 2.9, 3.1)) {
      Standing standing = standing(1, List.of(held("C", credit / times)));
      assertThat(DESK.moves(today, standing).exits()).hasSize(times > 2 ? 1 : 0);
      assertThat(onLoss.moves(today, standing).exits()).hasSize(times > 3 ? 1 : 0);
    }
  }

  @Test
  void a_condor_that_is_being_closed_is_not_closed_again() {
    Outlook today = MadeDay.calm(FIFTY_DAYS).outlook();
    OpenCondor stopped = held("C", value(today) / 3).beingClosed();
    assertThat(DESK.moves(today, standing(1, List.of(stopped))).exits()).isEmpty();
  }

  @Test
  void without_a_surface_nothing_is_done() {
    Outlook blind = MadeDay.calm(FIFTY_DAYS).withoutVix().outlook();
    CondorMoves moves = DESK.moves(blind, standing(LONG_AGO, quiet(2)));
    assertThat(moves.exits()).isEmpty();
    assertThat(moves.entry()).isEmpty();
    assertThat(moves.entryNote()).contains("VIX is missing");
  }

  private static List<CondorExit.Rule> rules(Outlook today, OpenCondor condor) {
    return DESK.moves(today, standing(1, List.of(condor))).exits().stream()
        .map(CondorExit::rule)
        .toList();
  }

  /** Condors whose value is their credit on the fiftieth day, so that no exit comes. */
  private static List<OpenCondor> quiet(int count) {
    double credit = value(MadeDay.calm(FIFTY_DAYS).outlook());
    var condors = new ArrayList<OpenCondor>();
    for (int i = 0; i < count; i++) {
      condors.add(held("C" + i, credit));
    }
    return condors;
  }

  private static OpenCondor held(String id, double credit) {
    LocalDate opened = LocalDate.of(2018, 1, 16);
    return new OpenCondor(id, condor(), 3, opened, opened, credit, false);
  }

  private static double value(Outlook today) {
    return CondorDesk.value(condor(), today.surface().orElseThrow());
  }

  private static IronCondor condor() {
    return IronCondor.of(OptionRoot.SPXW, EXPIRY, 2570, 2660, 2955, 3060);
  }

  private static Standing standing(int sessionsSinceEntry) {
    return standing(sessionsSinceEntry, List.of());
  }

  private static Standing standing(int sessionsSinceEntry, List<OpenCondor> condors) {
    return new Standing(condors, new TreeMap<>(), EngineStatus.START, false, sessionsSinceEntry);
  }
}
