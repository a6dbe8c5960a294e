package alvh.report.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How much more often an event follows an alarm, counted by hand and by law. */
class EventStudyTest {
  private static final double ROUNDING = 1e-12;

  private static boolean[] days(String marks) {
    var days = new boolean[marks.length()];
    for (int i = 0; i < days.length; i++) {
      days[i] = marks.charAt(i) == 'x';
    }
    return days;
  }

  @Test
  void ten_days_worked_by_hand() {
    // Alarms on days 1, 4 and 8, events on 1, 4 and 6: two of three alarms hit, base 3 in 10.
    // The shifts by 0 and 2 have two hits (1→3, 4→6, 8→0 has one): by hand 0 alone has two,
    // and by 7: 1→8, 4→1, 8→5 one; by 3: 1→4, 4→7, 8→1 two.
    EventStudy study = EventStudy.of(days(".x..x...x."), days(".x..x.x..."));

    assertThat(study.alarms()).isEqualTo(3);
    assertThat(study.events()).isEqualTo(3);
    assertThat(study.hits()).isEqualTo(2);
    assertThat(study.rate()).isCloseTo(2 / 3.0, within(ROUNDING));
    assertThat(study.lift()).isCloseTo(2 / 3.0 / .3, within(ROUNDING));
    assertThat(study.p()).isCloseTo(shiftsByHand(), within(ROUNDING));
  }

  /** Differences event less alarm, mod 10: 0 3 5, 7 0 2, 3 6 8; 0 and 3 come twice. */
  private static double shiftsByHand() {
    return 2 / 10.0;
  }

  @Test
  void an_alarm_on_every_day_has_a_lift_of_one_and_is_no_better_than_any_shift() {
    EventStudy study = EventStudy.of(days("xxxxx"), days("x..x."));

    assertThat(study.lift()).isCloseTo(1, within(ROUNDING));
    assertThat(study.p()).isEqualTo(1);
  }

  @Test
  void without_alarms_there_is_no_rate() {
    assertThat(EventStudy.of(days("...."), days("x..x")).rate()).isNaN();
  }

  @Test
  void columns_of_different_length_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> EventStudy.of(days("x"), days("x.")));
  }

  @Property(tries = 200)
  void shifting_both_alike_changes_nothing(
      @ForAll @Size(min = 4, max = 40) List<Boolean> alarms,
      @ForAll @Size(min = 40, max = 40) List<Boolean> events) {
    boolean[] alarm = column(alarms, alarms.size(), 0);
    boolean[] event = column(events, alarms.size(), 0);

    assertThat(EventStudy.of(column(alarms, alarms.size(), 1), column(events, alarms.size(), 1)))
        .isEqualTo(EventStudy.of(alarm, event));
  }

  private static boolean[] column(List<Boolean> marks, int size, int shift) {
    var column = new boolean[size];
    for (int i = 0; i < size; i++) {
      column[(i + shift) % size] = marks.get(i);
    }
    return column;
  }

  @Test
  void the_area_is_the_share_of_pairs_in_the_right_order() {
    assertThat(SpotAndFutures.area(List.of(3.0, 1.0), List.of(2.0, 1.0, 0.0)))
        .isCloseTo((3 + 1.5) / 6, within(ROUNDING));
  }
}
