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
  private static final Run RUN = run(1);
  private static final Repriced.Fills HALF = new Repriced.Fills(.5);
  private static final LocalDate CRASH_DAY = RUN.days().get(CRASH).date();

  /** Sums of doubles in another order. */
  private static final double ROUNDING = 1e-9;

  @Test
  void every_fill_gives_up_its_share_of_the_spread_that_it_met() {
    Repriced repriced = Repriced.of(RUN, HALF);
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
    Repriced repriced = Repriced.of(RUN, HALF);
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
    Repriced repriced = Repriced.of(RUN, new Repriced.Fills(OptionalDouble.of(.5), 10, 4));
    Repriced.Arm arm = repriced.arms().getFirst();

    assertThat(arm.crash()).isEqualTo(profit(), within(ROUNDING));
    assertThat(arm.crashTouch()).isEqualTo(profit() - 160, within(ROUNDING));
    // Of the day's 60 dollars, 40 met modelled spreads: 10 where they had not been widened.
    assertThat(arm.profits().get(1)).isEqualTo(profit() + 30, within(ROUNDING));
    assertThat(arm.profits().getLast()).isEqualTo(profit() + 160 - 260, within(ROUNDING));
  }

  @Test
  void a_crash_is_what_the_configuration_calls_one() {
    Repriced repriced = Repriced.of(RUN, new Repriced.Fills(OptionalDouble.of(.5), 10.5, 1));

    assertThat(repriced.days()).isEmpty();
    assertThat(repriced.arms().getFirst().crash()).isEqualTo(profit(), within(ROUNDING));
    assertThat(repriced.arms().getFirst().crashTouch())
        .isEqualTo(repriced.arms().getFirst().profits().getLast(), within(ROUNDING));
  }

  @Test
  void fills_at_mid_are_priced_by_the_spread_that_they_met() {
    Repriced repriced = Repriced.of(run(0), new Repriced.Fills(0));
    Repriced.Arm arm = repriced.arms().getFirst();

    assertThat(repriced.levels()).containsExactly(0.0, .5, .75, 1.0);
    assertThat(arm.profits())
        .containsExactly(profit(), profit() - 160, profit() - 240, profit() - 320);
    assertThat(arm.crash()).isEqualTo(profit());
    assertThat(arm.crashTouch()).isEqualTo(profit() - 200 - 360, within(ROUNDING));
  }

  @Test
  void shares_by_number_of_legs_are_priced_by_the_spread_that_they_met() {
    // A tenth of the slippage at half: the fills gave up a twentieth on average.
    Repriced repriced = Repriced.of(run(.1), new Repriced.Fills(OptionalDouble.empty(), 10, 1));
    Repriced.Arm arm = repriced.arms().getFirst();

    assertThat(repriced.levels()).containsExactly(0.0, .5, .75, 1.0);
    assertThat(arm.profits().getFirst()).isEqualTo(profit() + 16, within(ROUNDING));
    assertThat(arm.profits().getLast()).isEqualTo(profit() + 16 - 320, within(ROUNDING));
    // 4 of the day's 6 dollars met modelled spreads.
    assertThat(arm.crash()).isEqualTo(profit() - 12, within(ROUNDING));
  }

  private static double profit() {
    ArmRun arm = RUN.arms().getFirst();
    return arm.rows().getLast().equity().minus(arm.capital()).dollars();
  }

  /**
   * VIX rises by ten points on one session and by less on all others.
   *
   * @param given part of the slippage of fills at half
   */
  private static Run run(double given) {
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
            cost(days.get(2).date(), given, 100, 0), cost(days.get(CRASH).date(), given, 60, 20));
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

  /** Of fills that give up so many dollars at half. */
  private static FillCost cost(LocalDate date, double given, double half, double quotedHalf) {
    return new FillCost(
        date,
        Money.ofDollars(given * half),
        Money.ofDollars(given * quotedHalf),
        Money.ofDollars(2 * half),
        Money.ofDollars(2 * quotedHalf));
  }
}
