package alvh.strategy;

import static alvh.strategy.HedgeDays.TODAY;
import static alvh.strategy.HedgeDays.holding;
import static alvh.strategy.HedgeDays.losing;
import static alvh.strategy.HedgeDays.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.layer.EngineState;
import alvh.layer.LadderRules;
import alvh.sizing.ProjectedLossSizing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** ARM2: half of the projected loss in equal VIX beta over the fourth to the seventh future. */
class ConstantMidTest {
  private static final ConstantMid ARM2 =
      new ConstantMid(.5, .1, new ProjectedLossSizing(6), new LadderRules());

  private static final LocalDate F4 = LocalDate.of(2018, 5, 16);
  private static final LocalDate F5 = LocalDate.of(2018, 6, 20);
  private static final LocalDate F6 = LocalDate.of(2018, 7, 18);
  private static final LocalDate F7 = LocalDate.of(2018, 8, 22);
  private static final double LOSS = 600_000;

  private static MadeDay flat() {
    return MadeDay.calm(TODAY).futures(14.0, 14.0, 14.0, 14.0, 14.0, 14.0, 14.0);
  }

  private static SortedMap<LocalDate, Long> wanted(
      MadeDay today, SortedMap<LocalDate, Long> held, double loss) {
    return ARM2.plan(today.outlook(), holding(EngineState.CALM, held), losing(loss)).minis();
  }

  @Test
  void it_stands_in_months_four_to_seven_with_equal_vix_beta_in_each() {
    SortedMap<LocalDate, Long> minis = wanted(flat(), nothing(), LOSS);

    assertThat(minis.keySet()).containsExactlyElementsOf(List.of(F4, F5, F6, F7));
    // On a flat curve betas fall with the days to expiry to the power of .57: F3 has 79, F7 205.
    double inverse = (double) minis.get(F7) / minis.get(F4);
    double lots = 2.0 / minis.get(F4);
    assertThat(inverse).isEqualTo(Math.pow(205.0 / 107, .57), within(lots));
  }

  @Test
  void the_whole_beta_is_half_of_the_loss_over_six_points() {
    double third = MadeDay.calm(TODAY).outlook().curveBeta()[2];
    double beta = 0;
    for (var place : wanted(flat(), nothing(), LOSS).entrySet()) {
      double days = TODAY.until(place.getKey(), ChronoUnit.DAYS);
      beta += place.getValue() * 100 * third * Math.pow(79 / days, .57);
    }

    double target = .5 * LOSS / 6;
    double lots = 4 * 0.5 * 100 * third;
    assertThat(beta).isEqualTo(target, within(lots));
  }

  @Test
  void within_a_tenth_it_is_kept_and_beyond_it_is_sized_afresh() {
    SortedMap<LocalDate, Long> held = wanted(flat(), nothing(), LOSS);

    assertThat(wanted(flat(), held, 1.08 * LOSS)).isEqualTo(held);
    assertThat(wanted(flat(), held, 1.2 * LOSS)).isNotEqualTo(held);
  }

  @Test
  void a_future_that_has_become_the_third_is_sold() {
    var held = new TreeMap<>(wanted(flat(), nothing(), LOSS));
    held.put(LocalDate.of(2018, 4, 18), 3L);

    assertThat(wanted(flat(), held, LOSS).keySet()).containsExactly(F4, F5, F6, F7);
  }

  @Test
  void without_condors_it_is_closed_and_without_the_fourth_future_it_is_kept() {
    SortedMap<LocalDate, Long> held = wanted(flat(), nothing(), LOSS);

    assertThat(wanted(flat(), held, 0)).isEmpty();
    assertThat(wanted(flat().futures(14.0, 14.0, 14.0), held, LOSS)).isEqualTo(held);
  }
}
