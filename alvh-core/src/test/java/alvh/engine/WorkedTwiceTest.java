package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.Card;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What needs the whole past on the days that are worked by hand, computed a second time from the
 * publishers' files ({@link RawInputs}, {@link RawVoters}, {@link RawProjection}).
 */
class WorkedTwiceTest {
  /** Both sides add the same numbers in another order. */
  private static final double ROUNDING = 1e-9;

  /** Averages of the test begin elsewhere and have forgotten it. */
  private static final double FADED = 1e-6;

  static final Set<LocalDate> DAYS = RealRun.WORKED;

  /** The quantile that rates and the dollar leave, as bench/voters.py prints it. */
  private static final Map<String, Double> LEVELS =
      Map.of(
          "2007-08-10", .931002,
          "2008-10-01", .891510,
          "2011-08-08", .887782,
          "2017-11-03", .898014,
          "2018-02-01", .903243,
          "2018-02-02", .902692,
          "2018-02-05", .903630,
          "2020-03-16", .800000,
          "2024-08-05", .928835);

  /** The level is printed with six decimals, and neighbouring slopes lie close together. */
  private static final double SIX_DECIMALS = 1e-3;

  private final RawInputs raw = RawInputs.get();
  private final RawVoters voters = new RawVoters(raw);

  @ParameterizedTest
  @FieldSource("DAYS")
  void loss_betas_threshold_and_ladder_come_out_a_second_time(LocalDate date) {
    WorkedDay day = WorkedDay.of(date);
    Card.Sizing sizing = day.card().sizing();
    var projection = new RawProjection(raw, day.decision());
    assertThat(sizing.projectedLoss()).isCloseTo(projection.loss(), within(FADED));
    assertThat(sizing.targetVixBeta())
        .isCloseTo(sizing.offset() * projection.loss() / 6, within(FADED));
    var betas = new double[3];
    for (int k = 1; k <= betas.length; k++) {
      betas[k - 1] = raw.curveBeta(date, k);
      assertThat(sizing.curveBeta().get(k - 1)).isCloseTo(betas[k - 1], within(ROUNDING));
    }
    boolean migrated = day.decision().hedge().migrated();
    double second = RawProjection.second(raw, date, betas);
    double futures = sizing.targetVixBeta() * (day.takesDeepLayers() ? .8 : 1);
    var wanted = RawProjection.minis(futures, projection.loss() / 6, betas, second, migrated);
    var minis = day.decision().hedge().goal().minisByExpiry();
    for (int k = 1; k <= betas.length; k++) {
      LocalDate expiry = raw.curve(date).get(k - 1).getKey();
      assertThat(minis.getOrDefault(expiry, 0L)).isEqualTo(wanted[k - 1]);
    }
    Card.Voter curve = day.voter("v6");
    assertThat(curve.threshold())
        .isCloseTo(raw.threshold(date, LEVELS.get(date.toString())), within(SIX_DECIMALS));
  }

  @ParameterizedTest
  @FieldSource("DAYS")
  void the_voters_values_come_out_a_second_time(LocalDate date) {
    WorkedDay day = WorkedDay.of(date);
    Card.Voter pierce = day.voter("v1");
    assertThat(pierce.value()).isEqualTo(raw.vix(date));
    assertThat(pierce.threshold()).isCloseTo(voters.meanVix(date), within(ROUNDING));
    assertThat(pierce.vote()).isEqualTo(voters.last(date, 5).stream().anyMatch(voters::pierced));
    assertThat(day.voter("v2").value()).isCloseTo(voters.histogram(date), within(FADED));
    assertThat(day.voter("v3").value()).isCloseTo(voters.netAdvances(date, 19), within(FADED));
    assertThat(day.voter("v5").value()).isCloseTo(voters.monthRise(date), within(FADED));
    assertThat(day.voter("v5").vote())
        .isEqualTo(voters.last(date, 5).stream().anyMatch(d -> voters.monthRise(d) >= 5));
    // None of these days shows the other half of the rule, a divergence.
    boolean contracts = voters.netAdvances(date, 19) < Math.min(0, voters.netAdvances(date, 39));
    assertThat(day.voter("v3").vote()).isEqualTo(contracts);
    if (date.getYear() > 2012) {
      assertThat(day.voter("v4").value()).isCloseTo(voters.rollStrength(date), within(FADED));
    }
  }
}
