package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import alvh.surface.Provenance;
import alvh.surface.SurfaceFigures;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GapRiskTest {
  private static final double ROUNDING = 1e-9;

  /** Two month ends of ratios and today's: ranks are thirds. */
  private final Signal.Observer observer = new GapRisk(18, 3, .34).observer();

  private final Days days = new Days("2018-01-30");

  @Test
  void vix_crossing_the_level_in_a_cheap_market_is_the_event() {
    // Price over earnings 20 at the end of January and 19 at the end of February; 18 is the least.
    session(17, 2000);
    for (int i = 0; i < 21; i++) {
      session(17, 1900);
    }
    assertThat(session(18, 1800).on()).isFalse();
    Reading.Measured crossing = (Reading.Measured) session(18.5, 1800);
    assertThat(crossing.on()).isTrue();
    assertThat(crossing.value()).isEqualTo(18.5);
    assertThat(crossing.threshold()).isEqualTo(18);
    assertThat(crossing.reason())
        .isEqualTo(
            "VIX 18.50 crossed 18 upwards; price over reported earnings has rank 33 of 100, low is"
                + " 34; the cost of capital is not known.");
    assertThat(session(19, 1800).on()).isFalse();
  }

  @Test
  void a_crossing_in_a_dear_market_is_none() {
    session(17, 2000);
    for (int i = 0; i < 22; i++) {
      session(17, 1900);
    }
    assertThat(session(25, 2100).on()).isFalse();
  }

  @Test
  void a_day_without_vix_abstains_and_the_crossing_is_seen_from_the_last_known_close() {
    session(17, 2000);
    for (int i = 0; i < 22; i++) {
      session(17, 1900);
    }
    Reading missing = observer.observe(days.with(Measure.SPX, 1800).end());
    assertThat(missing.reason()).isEqualTo("VIX is missing today.");
    assertThat(session(18.5, 1700).on()).isTrue();
  }

  @Test
  void it_abstains_while_neither_condition_can_be_judged() {
    assertThat(session(25, 2000).reason())
        .isEqualTo("Neither earnings nor the cost of capital are known long enough.");
  }

  /** A premium that falls for a year and then jumps turns the average upwards. */
  @Test
  void the_cost_of_capital_is_the_weighted_cost_of_equity_and_debt_and_its_average_turns() {
    var capital = new CapitalCost(.20, .21, 5, 3).observer();
    Reading.Measured reading = null;
    for (int i = 0; i < 20; i++) {
      reading = measured(capital, .04 - .001 * i);
    }
    // .8·(2 + 2.1) + .2·(4 + 2)·.79 = 3.28 + .948 = 4.228.
    assertThat(reading).isNotNull();
    assertThat(reading.value()).isEqualTo(4.228, within(ROUNDING));
    assertThat(reading.on()).isFalse();
    assertThat(reading.reason()).contains("its average falls and did not turn");
    assertThat(measured(capital, .08).on()).isTrue();
    assertThat(measured(capital, .08).on()).isTrue();
    assertThat(measured(capital, .08).on()).isTrue();
    assertThat(measured(capital, .08).on()).isFalse();
  }

  @Test
  void without_a_surface_or_a_yield_the_cost_of_capital_abstains() {
    var capital = new CapitalCost().observer();
    assertThat(capital.observe(yields().end()).reason())
        .isEqualTo("The surface, the bill or the BAA yield is missing today.");
    var noYields = days.with(Measure.BILL_13W, 2).end();
    assertThat(capital.observe(noYields, premium(.04))).isInstanceOf(Reading.Abstained.class);
    assertThat(capital.observe(yields().end(), premium(.04)).reason())
        .isEqualTo("The average of the cost of capital needs 189 sessions.");
  }

  private Reading.Measured measured(Signal.Observer capital, double premium) {
    Reading reading = capital.observe(yields().end(), premium(premium));
    return reading instanceof Reading.Measured m ? m : new Reading.Measured(0, 0, false, "");
  }

  private Days yields() {
    return days.with(Measure.BILL_13W, 2).with(Measure.DGS10, 4).with(Measure.BAA_SPREAD, 2);
  }

  private static Optional<SurfaceFigures> premium(double premium) {
    return Optional.of(
        new SurfaceFigures(premium, OptionalDouble.empty(), Provenance.RECONSTRUCTED));
  }

  private Reading session(double vix, double spx) {
    return observer.observe(
        days.with(Measure.VIX, vix)
            .with(Measure.SPX, spx)
            .with(Measure.SPX_EARNINGS_12M, "2017-12-01", 100, "2018-01-20")
            .end());
  }
}
