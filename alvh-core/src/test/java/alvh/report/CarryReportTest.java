package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.report.attribution.DayAttribution;
import alvh.report.attribution.HedgeLayer;
import alvh.report.attribution.Part;
import alvh.unit.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a hedge costs to carry is what it loses while nothing moves, and not its whole result. */
class CarryReportTest {
  private static final double A_CENT = .01;
  private static final double SESSIONS_A_YEAR = 252;

  private static List<CarryReport.Third> thirds = List.of();
  private static List<CarryReport.Third> whateverVixDid = List.of();

  @BeforeAll
  static void weigh() {
    Run run = SampleRun.of(600, 100);
    thirds = CarryReport.of(run, days(run, 0));
    whateverVixDid = CarryReport.of(run, days(run, 50_000));
  }

  /** Every night the futures roll down by 30 dollars and the options lose 12. */
  private static List<DayAttribution> days(Run run, double moveOfVix) {
    var parts = new EnumMap<Part, Money>(Part.class);
    parts.put(Part.HEDGE_ROLL, Money.ofDollars(-30));
    parts.put(Part.HEDGE_TIME, Money.ofDollars(-12));
    parts.put(Part.HEDGE_VIX, Money.ofDollars(moveOfVix));
    var days = new ArrayList<DayAttribution>();
    run.days()
        .forEach(
            day ->
                days.add(new DayAttribution(day.date(), parts, new EnumMap<>(HedgeLayer.class))));
    return days;
  }

  @Test
  void roll_and_time_are_given_by_the_year() {
    for (CarryReport.Third third : thirds) {
      assertThat(third.roll()).isCloseTo(-30 * SESSIONS_A_YEAR, within(A_CENT));
      assertThat(third.time()).isCloseTo(-12 * SESSIONS_A_YEAR, within(A_CENT));
    }
  }

  @Test
  void the_cost_of_carry_is_their_loss_over_the_credit() {
    List<CarryReport.Third> sold = thirds.stream().filter(third -> third.credit() > 0).toList();
    assertThat(sold).isNotEmpty();
    for (CarryReport.Third third : sold) {
      assertThat(third.carryOfCredit().orElseThrow())
          .isCloseTo(42 * SESSIONS_A_YEAR / third.credit(), within(1e-9));
    }
  }

  @Test
  void what_the_hedge_earned_when_vix_moved_is_no_carry() {
    assertThat(whateverVixDid).isEqualTo(thirds);
  }
}
