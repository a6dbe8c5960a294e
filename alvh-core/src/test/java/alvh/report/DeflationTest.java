package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.statistic.SharpeEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DeflationTest {
  private static final double ROUNDING = 1e-9;
  private static final Optional<SharpeEvidence> SHARPE =
      Optional.of(new SharpeEvidence(.05, 2_000, 0, 3));

  @Test
  void copies_of_one_configuration_count_once() {
    List<Double> months = months(1);
    var deflation =
        Deflation.of(
            SHARPE,
            trial("a", .05, months),
            List.of(trial("b", .05, months), trial("c", .05, months)));

    assertThat(deflation.trials()).isEqualTo(3);
    assertThat(deflation.effective()).isEqualTo(1, within(ROUNDING));
    assertThat(deflation.best()).isZero();
  }

  @Test
  void configurations_that_move_apart_count_each() {
    // Correlations of 240 independent months scatter by a fifteenth; ten of them leave nearly ten.
    var before = new ArrayList<Trial>();
    for (int i = 1; i < 10; i++) {
      before.add(trial("t" + i, .01 * i, months(i)));
    }
    var deflation = Deflation.of(SHARPE, trial("now", .05, months(10)), before);

    assertThat(deflation.effective()).isBetween(9.0, 10.0);
    assertThat(deflation.probability().orElseThrow())
        .isLessThan(SHARPE.orElseThrow().probabilityAbove(0));
  }

  @Test
  void a_configuration_that_was_run_again_takes_its_own_place() {
    List<Trial> before =
        List.of(trial("a", .9, months(1)), trial("b", .02, months(2)), trial("a", .03, months(3)));
    var deflation = Deflation.of(SHARPE, trial("b", .05, months(4)), before);

    assertThat(deflation.trials()).isEqualTo(2);
    assertThat(deflation.variance()).isEqualTo(.02 * .02 / 2, within(ROUNDING));
  }

  @Test
  void a_run_over_another_span_is_another_matter() {
    var other = new Trial("a", "", "2010-01-04", "2012-12-31", 1, months(1));
    assertThat(Deflation.of(SHARPE, trial("b", .05, months(2)), List.of(other)).trials())
        .isEqualTo(1);
  }

  private static Trial trial(String configuration, double sharpe, List<Double> months) {
    return new Trial(configuration, "", "2007-01-03", "2026-07-08", sharpe, months);
  }

  private static List<Double> months(long seed) {
    var random = new SplittableRandom(seed);
    return random.doubles(240).map(u -> u - .5).boxed().toList();
  }
}
