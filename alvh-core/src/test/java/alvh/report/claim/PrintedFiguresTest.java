package alvh.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of method 1.4 and 1.5 that need no data, beside their print. */
class PrintedFiguresTest {
  /** Places to which the library was printed, percent. */
  private static final double PRINTED = 1e-6;

  /** By scipy 1.11: binom.sf(8, 12, .2), and quad over norm.pdf times binom.sf. */
  @ParameterizedTest
  @CsvSource({"0, 6.219776e-5", ".3, .02009021775", ".5, .05275313987"})
  void the_chance_of_agreement_is_that_of_another_library(double correlation, double chance) {
    assertThat(VoteArithmetic.chance(correlation)).isCloseTo(chance, withinPercentage(PRINTED));
  }

  @Test
  void two_of_the_three_printed_chances_come_out_and_the_third_says_why_not() {
    assertThat(VoteArithmetic.figures().rows().subList(0, 2)).allMatch(ClaimRow::isMet);
    assertThat(VoteArithmetic.figures().rows().getLast().explanation()).contains("5.28");
  }

  @Test
  void theta_does_not_invert_at_a_level_of_vix() {
    assertThat(ThetaClaim.figures().rows()).hasSize(17).allMatch(ClaimRow::isMet);
  }
}
