package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.EqualCost.Outcome;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EqualCostTest {
  private static final double CAPITAL = 1_000_000;
  private static final int SESSIONS = 2520;
  private static final List<LocalDate> DATES =
      ExchangeCalendar.NYSE
          .sessions(LocalDate.of(2007, 1, 3), LocalDate.of(2020, 1, 3))
          .subList(0, SESSIONS);

  /** Cents are not rounded in these arms; what is left are roundings of doubles. */
  private static final double ROUNDING = 1e-9;

  /** Condors lose on the same bad sessions in all arms. */
  private static final double[] CONDORS = condors(200);

  @Test
  void a_hedge_that_pays_on_bad_days_helps_against_one_of_equal_cost_that_pays_at_random() {
    Comparison comparison =
        compare(arm("ALVH", CONDORS, onBadDays()), arm("ARM1", CONDORS, atRandom()));

    assertThat(comparison.equalCost().outcome()).isEqualTo(Outcome.HELPS);
    assertThat(comparison.equalCost().sentence())
        .contains("helps at equal cost against the constant VX1 hedge")
        .contains("better [");
  }

  @Test
  void the_other_way_round_it_does_not_help() {
    Comparison comparison =
        compare(arm("ALVH", CONDORS, atRandom()), arm("ARM1", CONDORS, onBadDays()));

    assertThat(comparison.equalCost().outcome()).isEqualTo(Outcome.DOES_NOT_HELP);
    assertThat(comparison.equalCost().sentence()).contains("does not help at equal cost");
  }

  @Test
  void twice_the_same_hedge_cannot_be_told_from_it_once_it_is_scaled() {
    double[] once = onBadDays();
    double[] twice = times(once, 2);

    Comparison comparison = compare(arm("ALVH", CONDORS, twice), arm("ARM1", CONDORS, once));

    EqualCost equal = comparison.equalCost();
    assertThat(equal.scale().orElseThrow()).isEqualTo(2, within(ROUNDING));
    assertThat(equal.outcome()).isEqualTo(Outcome.CANNOT_BE_TOLD_APART);
    assertThat(equal.tail().orElseThrow().estimate()).isEqualTo(0, within(ROUNDING));
    assertThat(equal.mean().orElseThrow().high()).isEqualTo(0, within(ROUNDING));
  }

  @Test
  void a_hedge_that_earned_is_not_scaled_to_one_that_cost() {
    Comparison comparison =
        compare(arm("ALVH", CONDORS, times(onBadDays(), -1)), arm("ARM1", CONDORS, onBadDays()));

    assertThat(comparison.equalCost().outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    assertThat(comparison.equalCost().sentence()).contains("earned $").contains("cost $");
    assertThat(comparison.equalCost().tail()).isEmpty();
  }

  @Test
  void the_unhedged_condors_are_reduced_until_they_return_as_little() {
    double[] none = new double[SESSIONS];
    ArmPath naked = arm("ARM0", CONDORS, none);
    double[] hedge = onBadDays();

    EqualCost equal = compare(arm("ALVH", CONDORS, hedge), naked).equalCost();

    double condors = sum(CONDORS);
    assertThat(equal.scale().orElseThrow())
        .isEqualTo((condors + sum(hedge)) / condors, within(ROUNDING));
    assertThat(equal.mean().orElseThrow().estimate()).isEqualTo(0, within(ROUNDING));
    assertThat(equal.sentence()).contains("of the unhedged condors, which have the same mean");
  }

  @Test
  void half_as_many_condors_are_what_they_are_and_nothing_more() {
    Comparison comparison =
        compare(
            arm("ALVH", times(CONDORS, .5), new double[SESSIONS]),
            arm("ARM0", CONDORS, new double[SESSIONS]));

    assertThat(comparison.equalCost().scale().orElseThrow()).isEqualTo(.5, within(ROUNDING));
    assertThat(comparison.equalCost().outcome()).isEqualTo(Outcome.CANNOT_BE_TOLD_APART);
    assertThat(comparison.tail().estimate()).as("as run, fewer condors lose less").isPositive();
  }

  @Test
  void a_hedge_that_eats_more_than_the_condors_earn_does_not_help() {
    double[] ruinous = times(onBadDays(), 50);

    EqualCost equal =
        compare(arm("ALVH", CONDORS, ruinous), arm("ARM0", CONDORS, new double[SESSIONS]))
            .equalCost();

    assertThat(equal.outcome()).isEqualTo(Outcome.DOES_NOT_HELP);
    assertThat(equal.scale()).hasValue(0);
    assertThat(equal.sentence()).contains("cash alone, which earned more");
  }

  @Test
  void condors_that_lose_cannot_be_reduced_to_a_cost() {
    double[] losing = condors(-100);

    EqualCost equal =
        compare(arm("ALVH", losing, onBadDays()), arm("ARM0", losing, new double[SESSIONS]))
            .equalCost();

    assertThat(equal.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    assertThat(equal.sentence()).contains("lost $");
  }

  @Test
  void a_hedge_that_earns_is_held_against_the_condors_as_they_stand() {
    EqualCost equal =
        compare(
                arm("ALVH", CONDORS, times(onBadDays(), -1)),
                arm("ARM0", CONDORS, new double[SESSIONS]))
            .equalCost();

    assertThat(equal.scale()).hasValue(1);
    assertThat(equal.sentence()).contains("stand as they are");
  }

  @Test
  void a_run_of_a_year_is_too_short_to_judge() {
    ArmPath layered = shortened(arm("ALVH", CONDORS, onBadDays()));
    ArmPath constant = shortened(arm("ARM1", CONDORS, atRandom()));

    EqualCost equal = compare(layered, constant).equalCost();

    assertThat(equal.outcome()).isNotIn(Outcome.HELPS, Outcome.DOES_NOT_HELP);
  }

  private static Comparison compare(ArmPath arm, ArmPath other) {
    return new Resampling().compare(arm, other);
  }

  /** Pays 5,000 dollars on every bad session and costs a little on all others. */
  private static double[] onBadDays() {
    var hedge = new double[SESSIONS];
    for (int i = 0; i < SESSIONS; i++) {
      hedge[i] = isBad(i) ? 5_000 : -100;
    }
    return hedge;
  }

  /** Costs the same and pays as often, but not when it is needed. */
  private static double[] atRandom() {
    var hedge = new double[SESSIONS];
    for (int i = 0; i < SESSIONS; i++) {
      hedge[i] = isBad(i + 50) ? 5_000 : -100;
    }
    return hedge;
  }

  private static boolean isBad(int session) {
    return session % 120 == 60;
  }

  private static double[] condors(double gain) {
    var random = new Random(3);
    var condors = new double[SESSIONS];
    for (int i = 0; i < SESSIONS; i++) {
      condors[i] = gain + 300 * random.nextGaussian() - (isBad(i) ? 8_000 : 0);
    }
    return condors;
  }

  private static ArmPath arm(String name, double[] condors, double[] hedge) {
    var equity = new double[SESSIONS];
    var cumulativeCondors = new double[SESSIONS];
    var cumulativeHedge = new double[SESSIONS];
    double c = 0;
    double h = 0;
    for (int i = 0; i < SESSIONS; i++) {
      c += condors[i];
      h += hedge[i];
      cumulativeCondors[i] = c;
      cumulativeHedge[i] = h;
      equity[i] = CAPITAL + c + h;
    }
    double[] none = new double[SESSIONS];
    return new ArmPath(
        name, CAPITAL, DATES, equity, cumulativeCondors, cumulativeHedge, none, none, none);
  }

  private static ArmPath shortened(ArmPath path) {
    int n = 252;
    return new ArmPath(
        path.name(),
        path.capital(),
        path.dates().subList(0, n),
        first(path.equity(), n),
        first(path.condors(), n),
        first(path.hedge(), n),
        new double[n],
        new double[n],
        new double[n]);
  }

  private static double[] first(double[] values, int n) {
    return Arrays.copyOf(values, n);
  }

  private static double[] times(double[] values, double factor) {
    return Arrays.stream(values).map(v -> factor * v).toArray();
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
