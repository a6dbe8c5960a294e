package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RepricedTest {
  private static final int CRASH = 5;
  private static final Run RUN = run();
  private static final LocalDate CRASH_DAY = RUN.days().get(CRASH).date();

  /** Sums of doubles in another order. */
  private static final double ROUNDING = 1e-9;

  @Test
  void every_fill_gives_up_its_share_of_the_spread_that_it_met() {
    Repriced repriced = Repriced.of(RUN, new Repriced.Fills(.5, 1)).orElseThrow();
    Repriced.Arm arm = repriced.arms().getFirst();
    double profit = profit();

    // At half a spread the fills gave up 100 and 60 dollars, so that the whole one is 320.
    assertThat(repriced.levels()).containsExactly(0.0, .5, .75, 1.0);
    assertThat(arm.profits())
        .usingComparatorForType(
            (a, b) -> Math.abs(a - b) < ROUNDING ? 0 : Double.compare(a, b), Double.class)
        .containsExactly(profit + 160, profit, profit - 80, profit - 160);
    assertThat(arm.breakEven().orElseThrow()).isEqualTo((profit + 160) / 320, within(ROUNDING));
  }

  @Test
  void modelled_spreads_of_a_crash_are_four_times_as_wide_and_quoted_ones_are_not() {
    Repriced repriced = Repriced.of(RUN, new Repriced.Fills(.5, 1)).orElseThrow();
    Repriced.CrashDay day = repriced.days().getFirst();
    Repriced.Outcome arm = day.arms().getFirst();

    // 60 dollars on the day, 20 of them at quotes: 20 + 4 · 40 = 180.
    assertThat(repriced.days()).hasSize(1);
    assertThat(day.date()).isEqualTo(CRASH_DAY);
    assertThat(day.vix() - day.vixBefore()).isEqualTo(10, within(ROUNDING));
    assertThat(arm.slippage()).isEqualTo(60);
    assertThat(arm.crashSlippage()).isEqualTo(180);
    assertThat(repriced.arms().getFirst().crash()).isEqualTo(profit() - 120, within(ROUNDING));
    assertThat(repriced.arms().getFirst().crashTouch())
        .isEqualTo(profit() + 160 - 2 * (100 + 180), within(ROUNDING));
  }

  @Test
  void a_run_whose_spreads_were_those_of_crashes_is_not_widened_twice() {
    Repriced repriced = Repriced.of(RUN, new Repriced.Fills(.5, 4)).orElseThrow();

    assertThat(repriced.arms().getFirst().crash()).isEqualTo(profit(), within(ROUNDING));
  }

  @Test
  void fills_at_mid_say_nothing_of_the_spread() {
    assertThat(Repriced.of(RUN, new Repriced.Fills(0, 1))).isEmpty();
  }

  private static double profit() {
    ArmRun arm = RUN.arms().getFirst();
    return arm.rows().getLast().equity().minus(arm.capital()).dollars();
  }

  /** VIX rises by ten points on one session and by less on all others. */
  private static Run run() {
    Run made = SampleRun.of(20, 100);
    var days = new ArrayList<DayRow>();
    for (DayRow day : made.days()) {
      double vix = days.size() >= CRASH ? 25 : 15;
      days.add(
          new DayRow(
              day.date(),
              OptionalDouble.of(vix),
              day.spx(),
              day.engine(),
              day.migrated(),
              day.consensus(),
              day.provenance(),
              day.imputed(),
              day.hindsight()));
    }
    ArmRun arm = made.arms().getFirst();
    var costs =
        List.of(
            new FillCost(days.get(2).date(), Money.ofDollars(100), Money.ZERO),
            new FillCost(days.get(CRASH).date(), Money.ofDollars(60), Money.ofDollars(20)));
    var withFills =
        new ArmRun(
            arm.name(),
            arm.capital(),
            arm.rows(),
            arm.condors(),
            arm.open(),
            arm.hedgeTrades(),
            arm.happenings(),
            arm.spreads(),
            arm.worst(),
            arm.margins(),
            costs);
    return new Run(made.from(), made.to(), days, List.of(withFills));
  }
}
