package alvh.layer;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.layer.StepLimit.Free;
import alvh.layer.StepLimit.ShortBlock;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepLimitTest {
  private static final StepLimit RULE = new StepLimit();
  private static final StepLimit PATIENT = new StepLimit(.25, ShortBlock.SPIKE, 2, .10, 0);
  private static final Free SHORT_FREE = new Free(true, false);

  @ParameterizedTest
  @CsvSource({
    "1, 0, 20, 20", // the short block goes up at once
    "2, 0, 20, 5", // a quarter of 20
    "3, 15, 20, 20", // the last step is shorter
    "2, 0, 3, 1", // a quarter of three is less than a contract: one
    "1, 20, 10, 15", // down by a quarter of 20, in the short block too
    "2, 4, 0, 3",
    "3, 7, 7, 7"
  })
  void a_step_is_a_quarter_at_most(int rank, long held, long wanted, long next) {
    assertThat(RULE.next(rank, held, wanted, SHORT_FREE)).isEqualTo(next);
  }

  @Test
  void sales_that_are_free_go_all_the_way() {
    assertThat(RULE.next(3, 40, 2, new Free(true, true))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "15, 17, true", // two points
    "15, 16.99, true", // 13 %
    "25, 26.99, false", // 1.99 points, 8 %
    "30, 32, true", // two points, 7 %
    "17, 15, false"
  })
  void a_spike_is_two_points_or_a_tenth(double before, double now, boolean spike) {
    Triggers day = day(before, now);
    assertThat(RULE.isSpike(day)).isEqualTo(spike);
    assertThat(RULE.shortAtOnce(day)).isTrue();
    assertThat(PATIENT.shortAtOnce(day)).isEqualTo(spike);
  }

  @Test
  void without_a_close_before_there_is_no_spike() {
    assertThat(RULE.isSpike(TriggerDay.vix(40).triggers())).isFalse();
  }

  @Test
  void within_the_band_nothing_is_traded_but_a_target_of_nothing_is() {
    var banded = new StepLimit(.25, ShortBlock.ALWAYS, 2, .10, .10);
    assertThat(banded.next(1, 18, 20, SHORT_FREE)).isEqualTo(18);
    assertThat(banded.next(1, 17, 20, SHORT_FREE)).isEqualTo(20);
    assertThat(banded.next(1, 1, 0, SHORT_FREE)).isZero();
  }

  @Property
  void a_step_stays_between_where_it_is_and_where_it_goes_and_arrives(
      @ForAll @IntRange(max = 3_000) int held, @ForAll @IntRange(max = 3_000) int wanted) {
    long at = held;
    for (int session = 0; session < 60; session++) {
      long next = RULE.next(2, at, wanted, SHORT_FREE);
      assertThat(next).isBetween(Math.min(at, wanted), Math.max(at, wanted));
      at = next;
    }
    assertThat(at).isEqualTo(wanted);
  }

  private static Triggers day(double before, double now) {
    return TriggerDay.vix(now).before(before).triggers();
  }
}
