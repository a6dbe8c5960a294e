package alvh.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfSpreadsTest {
  private static final double ROUNDING = 1e-12;
  private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 14);
  private static final HalfSpreads FOUR_TIMES =
      new HalfSpreads(.05, .010, .025, .03, .01, .020, 18, 4, 10, 4);
  private static final List<Instrument> ALL =
      List.of(
          new Option(OptionRoot.VIX, FEBRUARY, Right.CALL, 25),
          new Option(OptionRoot.SPXW, FEBRUARY, Right.PUT, 2600),
          new Future(FutureRoot.VX, FEBRUARY),
          new Future(FutureRoot.VXM, FEBRUARY));

  @Test
  void on_the_session_of_a_crash_every_instrument_is_widened_alike() {
    for (Instrument instrument : ALL) {
      for (double mid : List.of(.5, 2.0, 20.0)) {
        double calm = FOUR_TIMES.halfSpread(instrument, mid, 37);
        double crash = FOUR_TIMES.on(20).halfSpread(instrument, mid, 37);
        assertThat(crash).as("%s at %s", instrument, mid).isCloseTo(4 * calm, within(ROUNDING));
      }
    }
  }

  @Test
  void a_smaller_move_of_vix_widens_nothing() {
    for (Instrument instrument : ALL) {
      assertThat(FOUR_TIMES.on(9.9).halfSpread(instrument, 2, 18))
          .isEqualTo(new HalfSpreads().halfSpread(instrument, 2, 18));
    }
  }
}
