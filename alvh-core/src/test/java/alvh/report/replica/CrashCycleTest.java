package alvh.report.replica;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.strategy.replica.Replication;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The saturated cycle of 2020 belongs to what CNDR's replica is accepted by. */
class CrashCycleTest {
  private static final ReplicaFit NEAR =
      new ReplicaFit(
          YearMonth.of(1990, 2), YearMonth.of(2015, 12), 311, .94, .92, 0, .0070, .86, .98);

  private static ReplicaStudy study(String index, Optional<CrashCycle> crash) {
    return new ReplicaStudy(
        new Replication(index, List.of(), new TreeMap<>()),
        Optional.of(NEAR),
        Acceptance.of("CNDR"),
        List.of(),
        List.of(),
        crash);
  }

  private static Optional<CrashCycle> returning(double result) {
    return Optional.of(new CrashCycle(result));
  }

  @Test
  void a_replica_whose_months_are_near_and_whose_crash_is_not_is_not_accepted() {
    assertThat(study("CNDR", returning(-.0925)).unmet())
        .containsExactly("−9.25 % in the cycle of 2020-02-20, outside −8.88 % ± 0.35");
    assertThat(study("CNDR", returning(-.0851)).unmet()).hasSize(1);
  }

  @Test
  void the_methods_own_figure_lies_within() {
    assertThat(study("CNDR", returning(-.0885)).unmet()).isEmpty();
    assertThat(study("CNDR", returning(-.0922)).unmet()).isEmpty();
  }

  @Test
  void a_history_that_ends_before_it_leaves_it_open() {
    assertThat(study("CNDR", Optional.empty()).missesCrash()).isTrue();
    assertThat(study("CNDR", returning(-.0885)).missesCrash()).isFalse();
    assertThat(study("PUT", Optional.empty()).missesCrash()).isFalse();
  }
}
