package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.event.Book;
import alvh.event.ClosedCondor;
import alvh.instrument.IronCondor;
import alvh.market.History;
import alvh.order.Order.Purpose;
import alvh.report.ArmRun;
import alvh.report.EquityRow;
import alvh.report.Run;
import alvh.strategy.CondorExit;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.unit.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A whole run over three years made by hand; the last two are traded. */
class BacktestTest {
  /** The made market has no macro releases, funds or ratios: twelve voters would be no quorum. */
  private static final Settings SETTINGS =
      new SettingsFile().read(Path.of("..", "config", "voters-1-6.yaml"));

  private static final LocalDate FROM = LocalDate.of(2017, 1, 3);
  private static final Money CAPITAL = Money.ofDollars(1_000_000);

  private final Recorder recorder = new Recorder();

  @Test
  void sessions_before_the_first_decision_only_teach() {
    History history = MadeHistory.whole();
    Run run = run(history);
    assertThat(run.from()).isEqualTo(FROM);
    assertThat(run.to()).isEqualTo(MadeHistory.LAST);
    List<LocalDate> acting = history.sessions(FROM, MadeHistory.LAST);
    assertThat(recorder.decisions).extracting(d -> d.outlook().seen().date()).isEqualTo(acting);
    assertThat(recorder.progress)
        .isEqualTo(history.sessions(MadeHistory.FIRST, MadeHistory.LAST).size());
    for (ArmRun arm : run.arms()) {
      assertThat(arm.rows()).extracting(EquityRow::date).isEqualTo(acting);
      assertThat(arm.rows().getFirst().equity()).isEqualTo(CAPITAL);
    }
    // What was taught: a year of VIX, so that the first decision already has a surface.
    assertThat(recorder.decisions.getFirst().outlook().surface()).isPresent();
  }

  @Test
  void nothing_is_filled_on_the_day_on_which_it_was_decided() {
    Run run = run(MadeHistory.whole());
    for (ArmRun arm : run.arms()) {
      assertThat(arm.condors()).isNotEmpty();
      assertThat(arm.condors())
          .allMatch(closed -> closed.position().opened().isAfter(closed.position().decided()))
          .allMatch(closed -> closed.closed().isAfter(closed.position().opened()));
      assertThat(arm.hedgeTrades())
          .allMatch(
              trade ->
                  trade.orderId().startsWith("H")
                      && trade.date().isAfter(decided(trade.orderId())));
    }
    assertThat(run.arm("ALVH").hedgeTrades()).isNotEmpty();
    assertThat(run.arm("ARM1").hedgeTrades()).isNotEmpty();
  }

  @Test
  void all_arms_sell_the_same_condors() {
    Run run = run(MadeHistory.whole());
    assertThat(run.arm("ALVH").condors()).isEqualTo(run.arm("ARM0").condors());
    for (String arm : List.of("ARM1", "ARM2", "ARM3", "ARM4")) {
      assertThat(run.arm(arm).condors()).isEqualTo(run.arm("ARM0").condors());
    }
  }

  @Test
  void the_arm_with_a_stop_only_sells_the_same_condors_and_closes_them_by_stop_or_settlement() {
    Run run = run(MadeHistory.whole());
    ArmRun stopOnly = run.arm("ARM5");

    assertThat(sold(stopOnly)).containsAll(sold(run.arm("ARM0")));
    assertThat(stopOnly.condors())
        .isNotEmpty()
        .extracting(ClosedCondor::exit)
        .isSubsetOf(CondorExit.Rule.STOP, CondorExit.Rule.EXPIRY);
  }

  private static List<IronCondor> sold(ArmRun arm) {
    return Stream.concat(
            arm.condors().stream().map(closed -> closed.position().condor()),
            arm.open().stream().map(OpenCondor::condor))
        .toList();
  }

  @Test
  void dearer_fills_change_what_trades_bring_and_nothing_else_of_the_first_condor() {
    var dear = new Assembly(new SettingsFile().read(Path.of("..", "config", "touch.yaml")));
    Run touched =
        new Backtest(MadeHistory.whole(), FROM, MadeHistory.LAST)
            .run(dear.outlooks(), dear.arms(), new Recorder());
    Money half = run(MadeHistory.whole()).arm("ARM0").condors().getFirst().slippage();
    Money touch = touched.arm("ARM0").condors().getFirst().slippage();
    assertThat(half.cents()).isPositive();
    // Each leg is rounded to the cent a contract: at most eight cents a condor apart.
    assertThat(Math.abs(touch.cents() - 2 * half.cents())).isLessThanOrEqualTo(80);
  }

  @Test
  void a_day_without_vix_leaves_engine_condors_and_hedge_as_they_are() {
    Run plain = run(MadeHistory.whole());
    LocalDate blind = busyDay(plain);
    var seen = new Recorder();
    run(MadeHistory.withoutVixOn(Set.of(blind)), seen);
    int at = MadeHistory.whole().sessions(FROM, blind).size() - 1;
    Decision before = seen.decisions.get(at - 1);
    Decision decision = seen.decisions.get(at);
    assertThat(decision.outlook().surface()).isEmpty();
    assertThat(decision.hedge().engine().status()).isEqualTo(before.hedge().engine().status());
    assertThat(decision.hedge().minis()).isEqualTo(decision.before().heldMinis()).isNotEmpty();
    assertThat(decision.orders()).isEmpty();
    assertThat(seen.decisions.get(at + 1).before().heldMinis())
        .isEqualTo(decision.before().heldMinis());
  }

  @Test
  void what_goes_wrong_while_a_day_is_looked_at_comes_out_with_its_reason() {
    var assembly = new Assembly(SETTINGS);
    var backtest =
        new Backtest(
            List.of(),
            List.of(FROM),
            date -> {
              throw new IllegalArgumentException("no snapshot of " + date);
            });
    assertThatIllegalStateException()
        .isThrownBy(() -> backtest.run(assembly.outlooks(), assembly.arms(), recorder))
        .withMessageContaining("no snapshot of 2017-01-03")
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  /** A day with a hedge held and no roll, on which nothing is asked and nothing fills. */
  private LocalDate busyDay(Run plain) {
    return recorder.decisions.stream()
        .filter(d -> d.outlook().seen().date().isAfter(FROM.plusMonths(2)))
        .filter(d -> !d.before().heldMinis().isEmpty())
        .filter(d -> d.before().engine().state().isEngaged())
        .filter(d -> d.orders().stream().noneMatch(o -> o.purpose() != Purpose.HEDGE))
        .map(d -> d.outlook().seen().date())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no busy day from " + plain.from()));
  }

  private static LocalDate decided(String order) {
    return LocalDate.parse(order.substring(1, 11));
  }

  private Run run(History history) {
    return run(history, recorder);
  }

  private static Run run(History history, Recorder recorder) {
    var assembly = new Assembly(SETTINGS);
    return new Backtest(history, FROM, MadeHistory.LAST)
        .run(assembly.outlooks(), assembly.arms(), recorder);
  }

  private static final class Recorder implements Backtest.Listener {
    private final List<Decision> decisions = new ArrayList<>();
    private int progress;

    @Override
    public void decided(Decision decision, Book book) {
      assertThat(book.standing().engine()).isEqualTo(decision.hedge().engine().status());
      decisions.add(decision);
    }

    @Override
    public void progressed(int done, int of) {
      assertThat(done).isEqualTo(++progress);
      assertThat(done).isLessThanOrEqualTo(of);
    }
  }
}
