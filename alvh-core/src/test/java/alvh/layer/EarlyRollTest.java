package alvh.layer;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.layer.EarlyRoll.Shift;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.signal.Reading;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** When the layers roll before their time, and what then stands in which future. */
class EarlyRollTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 14);
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 21);

  private final EarlyRoll roll = new EarlyRoll();

  @Test
  void fading_stress_rolls_one_tenor_farther_and_gaining_stress_back_and_nearer() {
    assertThat(see(FEBRUARY, -1, false, false)).isEqualTo(new Shift(0, false));
    assertThat(see(FEBRUARY, -1, true, false)).isEqualTo(new Shift(1, true));
    assertThat(see(FEBRUARY, -1, false, false)).isEqualTo(new Shift(1, false));
    assertThat(see(FEBRUARY, -2, true, false)).isEqualTo(new Shift(1, false));
    assertThat(see(FEBRUARY, 1, true, false)).isEqualTo(new Shift(0, true));
    assertThat(see(FEBRUARY, 1, true, false)).isEqualTo(new Shift(-1, true));
    assertThat(see(FEBRUARY, 1, true, false)).isEqualTo(new Shift(-1, false));
  }

  @Test
  void the_mandatory_roll_ends_an_early_one_and_nothing_else_rolls_on_its_day() {
    see(FEBRUARY, -1, false, false);
    see(FEBRUARY, -1, true, false);
    assertThat(see(MARCH, -1, true, false)).isEqualTo(new Shift(0, true));
    assertThat(see(MARCH, -1, false, false)).isEqualTo(new Shift(0, false));
  }

  @Test
  void breadth_acts_on_the_session_on_which_it_begins_to_narrow() {
    see(FEBRUARY, -1, false, false);
    assertThat(see(FEBRUARY, -1, false, true)).isEqualTo(new Shift(1, true));
    assertThat(see(FEBRUARY, 1, false, true)).as("narrow still").isEqualTo(new Shift(1, false));
    roll.observe(Optional.of(curve(FEBRUARY)), stress(1, false), silent());
    assertThat(see(FEBRUARY, 1, false, true)).as("a day unseen").isEqualTo(new Shift(1, false));
    assertThat(see(FEBRUARY, 1, false, false)).isEqualTo(new Shift(1, false));
    assertThat(see(FEBRUARY, 1, false, true)).isEqualTo(new Shift(0, true));
  }

  @Test
  void without_a_curve_or_a_histogram_the_layers_stay() {
    see(FEBRUARY, -1, false, false);
    see(FEBRUARY, -1, true, false);
    assertThat(roll.observe(Optional.empty(), stress(1, true), narrow(true)))
        .isEqualTo(new Shift(1, false));
    assertThat(roll.observe(Optional.of(curve(FEBRUARY)), silent(), narrow(false)))
        .isEqualTo(new Shift(1, false));
  }

  @Test
  void one_tenor_farther_the_short_block_stands_in_the_second_future_and_all_else_in_the_third() {
    var farther = new Placement(false, 1);
    assertThat(farther.unitsAt(1)).isEmpty();
    assertThat(farther.unitsAt(2)).containsExactly(Slot.SH1, Slot.SH2, Slot.SH3, Slot.SH4);
    assertThat(farther.unitsAt(3)).containsExactly(Slot.IM1, Slot.IM2, Slot.IM3, Slot.IM4);
    var nearer = new Placement(true, -1);
    assertThat(nearer.unitsAt(1)).hasSize(6);
    assertThat(nearer.homesAt(1))
        .containsExactly(Slot.SH1, Slot.SH2, Slot.SH3, Slot.IM1, Slot.IM1, Slot.IM2);
    assertThat(nearer.unitsAt(2)).containsExactly(Slot.IM3, Slot.IM4);
    assertThat(nearer.unitsAt(3)).isEmpty();
  }

  @Test
  void an_early_roll_keeps_the_vix_beta_of_each_block() {
    double[] beta = {.57, .39, .30};
    var rules = new LadderRules();
    Ladder ladder =
        rules.ladder(2_000, 1e9, curve(FEBRUARY), beta, TermRecovery.NONE, new Placement(false, 1));
    // Short 1000/39 = 25.64 → 26, over by 14; the rest (1000 − 14)/30 = 32.87 → 33.
    assertThat(ladder.minisByExpiry().values()).containsExactly(26L, 33L);
    assertThat(ladder.minisByExpiry().firstKey()).isEqualTo(MARCH);
    assertThat(ladder.vixBeta()).isEqualTo(26 * 39 + 33 * 30.0);
  }

  @Property
  void the_layers_never_stand_farther_than_one_tenor_from_their_place(
      @ForAll @Size(max = 60) List<Boolean> turns) {
    var walk = new EarlyRoll();
    int before = 0;
    for (int i = 0; i < turns.size(); i++) {
      Reading stress = stress(turns.get(i) ? 1 : -1, i % 3 > 0);
      Shift shift = walk.observe(Optional.of(curve(FEBRUARY)), stress, narrow(i % 5 == 0));
      assertThat(shift.tenors()).isBetween(-1, 1);
      assertThat(shift.moved()).isEqualTo(shift.tenors() != before);
      assertThat(Math.abs(shift.tenors() - before)).isLessThan(2);
      before = shift.tenors();
    }
  }

  private Shift see(LocalDate first, double histogram, boolean turned, boolean narrow) {
    return roll.observe(Optional.of(curve(first)), stress(histogram, turned), narrow(narrow));
  }

  private static Reading stress(double histogram, boolean turned) {
    return new Reading.Measured(histogram, 0, turned, "The histogram.");
  }

  private static Reading narrow(boolean on) {
    return new Reading.Measured(on ? -5 : 5, 0, on, "Breadth.");
  }

  private static Reading silent() {
    return new Reading.Abstained("Missing.");
  }

  private static FuturesCurve curve(LocalDate first) {
    LocalDate date = first.minusDays(15);
    var settlements = new ArrayList<FuturesSettlement>();
    List<LocalDate> expiries =
        List.of(FEBRUARY, MARCH, LocalDate.of(2018, 4, 18), LocalDate.of(2018, 5, 16));
    for (LocalDate expiry : expiries) {
      if (!expiry.isBefore(first)) {
        settlements.add(new FuturesSettlement(expiry, 15 + settlements.size()));
      }
    }
    return new FuturesCurve(date, ExchangeCalendar.NYSE.close(date), settlements);
  }
}
