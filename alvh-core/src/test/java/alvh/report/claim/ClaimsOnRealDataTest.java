package alvh.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The claims on real data: against bench/lift.py and against what the method prints. */
class ClaimsOnRealDataTest {
  /** What bench/lift.py prints has two decimals of a percent and four of p. */
  private static final double PRINTED_RATE = .005;

  private static final double PRINTED_P = .00005;

  private static double value(Claim claim, String name) {
    return claim.rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pierce, F2 lags (A7)          |  87 |  1.15 | .9801",
        "pierce alone                  | 279 |  2.87 | .9696",
        "contango MACD in a range (A5) | 453 |  3.97 | .8458",
        "VIX crosses 16 up             | 109 |  4.59 | .6079",
        "VIX crosses 20 up             | 103 |  8.74 | .0780",
        "curve inverted                | 660 | 14.85 | .0046",
        "first inverted session        | 111 |  6.31 | .3036",
        "RSI14 of VIX above 70         |  79 | 13.92 | .0073",
      })
  void the_lift_table_is_that_of_the_second_computation(
      String alarm, int alarms, double rate, double p) {
    Claim table = LiftTable.of(RealStore.history());

    assertThat(value(table, alarm + ": alarms")).isEqualTo(alarms);
    assertThat(value(table, alarm + ": rate")).isCloseTo(rate, within(PRINTED_RATE));
    assertThat(value(table, alarm + ": p")).isCloseTo(p, within(PRINTED_P));
  }

  @Test
  void the_slots_migrate_on_the_eleven_days_that_the_method_names() {
    Claim claim = Migrations.of(RealStore.history());

    assertThat(claim.rows()).allMatch(ClaimRow::isMet);
    assertThat(value(claim, "migrations")).isEqualTo(11);
  }

  @Test
  void a_stay_counts_from_the_fill_after_its_signal_to_the_fill_after_its_end() {
    Claim claim = Migrations.of(RealStore.history());

    assertThat(value(claim, "mean of migrating less staying"))
        .isCloseTo(1.78, within(PRINTED_RATE));
    assertThat(claim.verdict()).contains("better in 7 of 11 stays");
  }

  @Test
  void condor_losses_and_betas_are_those_of_the_method() {
    assertThat(CondorLosses.figures().rows()).allMatch(ClaimRow::isMet);
    List<ClaimRow> betas = BetaTable.of(RealStore.history()).rows();
    assertThat(betas).hasSizeGreaterThan(15);
    assertThat(betas).allMatch(row -> row.isMet() || row.explanation().contains("drifts"));
  }

  @Test
  void no_expansion_foretells_gaps_beyond_chance_and_the_level_of_vix() {
    Claim claim = GapStudy.of(RealStore.history());

    assertThat(value(claim, "gaps")).isEqualTo(23);
    assertThat(claim.verdict()).contains("the claim fails");
  }

  @Test
  void stress_and_headline_do_not_tell_how_vix_comes_back() {
    Claim claim = SpikeClasses.of(RealStore.history());

    assertThat(value(claim, "share of shifts that differ as much")).isGreaterThan(.05);
    assertThat(claim.verdict()).contains("within chance");
  }

  @Test
  void every_difference_has_a_reason() {
    for (Claim claim : Claims.of(RealStore.history())) {
      assertThat(claim.rows()).as(claim.title()).isNotEmpty();
      assertThat(claim.rows())
          .filteredOn(row -> !row.isMet())
          .noneMatch(row -> row.explanation().startsWith("Nothing is known"));
    }
  }
}
