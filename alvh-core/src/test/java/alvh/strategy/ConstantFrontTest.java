package alvh.strategy;

import static alvh.strategy.HedgeDays.F1;
import static alvh.strategy.HedgeDays.F2;
import static alvh.strategy.HedgeDays.TODAY;
import static alvh.strategy.HedgeDays.holding;
import static alvh.strategy.HedgeDays.losing;
import static alvh.strategy.HedgeDays.minis;
import static alvh.strategy.HedgeDays.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import alvh.layer.EngineState;
import alvh.layer.LadderRules;
import alvh.sizing.ProjectedLossSizing;
import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ARM1: n = .50·L* / (b1·6·1000) full contracts, ten minis each. */
class ConstantFrontTest {
  private static final ConstantFront ARM1 =
      new ConstantFront(.5, .1, new ProjectedLossSizing(6), new LadderRules());

  /** With b1 = .57, $13,680 of projected loss are worth exactly twenty minis. */
  private static final double TWENTY_MINIS = 20 * .57 * 100 * 6 / .5;

  @ParameterizedTest
  @CsvSource({"20, 20", "20.5, 20", "20.6, 21", "3.4, 3"})
  void half_of_the_projected_loss_is_offset_in_the_front_future(double exact, long expected) {
    assertThat(wanted(MadeDay.calm(TODAY), nothing(), exact)).isEqualTo(minis(F1, expected));
  }

  @ParameterizedTest
  @CsvSource({"18, 18", "22, 22", "17, 20", "23, 20"})
  void it_is_resized_only_when_off_by_more_than_a_tenth(long held, long expected) {
    assertThat(wanted(MadeDay.calm(TODAY), minis(F1, held), 20)).isEqualTo(minis(F1, expected));
  }

  @Test
  void without_condors_it_is_closed() {
    assertThat(wanted(MadeDay.calm(TODAY), minis(F1, 20), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2018-02-08, 2018-02-14", "2018-02-09, 2018-03-21"})
  void it_rolls_when_fewer_than_six_days_are_left(LocalDate today, LocalDate expiry) {
    assertThat(wanted(MadeDay.calm(today), minis(F1, 20), 20)).isEqualTo(minis(expiry, 20));
  }

  @Test
  void the_size_is_fresh_when_it_rolls() {
    LocalDate rollDay = LocalDate.of(2018, 2, 9);
    assertThat(wanted(MadeDay.calm(rollDay), minis(F1, 19), 20)).isEqualTo(minis(F2, 20));
  }

  @Test
  void without_a_curve_or_a_surface_it_is_kept() {
    MadeDay today = MadeDay.calm(TODAY);
    assertThat(wanted(today.withoutCurve(), minis(F1, 20), 40)).isEqualTo(minis(F1, 20));
    assertThat(wanted(today.withoutVix(), minis(F1, 20), 0)).isEqualTo(minis(F1, 20));
  }

  private static SortedMap<LocalDate, Long> wanted(
      MadeDay today, SortedMap<LocalDate, Long> held, double exactMinis) {
    return ARM1.plan(
            today.outlook(),
            holding(EngineState.CALM, held),
            losing(exactMinis * TWENTY_MINIS / 20))
        .minis();
  }
}
