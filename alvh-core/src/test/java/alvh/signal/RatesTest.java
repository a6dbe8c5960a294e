package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bill less overnight rate, the real dollar, and how they move the inversion's threshold. */
class RatesTest {
  private static final double ROUNDING = 1e-9;

  private final Days days = new Days("2018-04-03");

  @Test
  void federal_funds_stand_in_for_sofr_until_that_is_a_month_old() {
    var differential = new BillLessOvernight();
    for (LocalDate from = days.date(); days.date().isBefore(from.plusDays(30)); ) {
      double points = differential.observe(rates(1.70, 1.80).end()).orElse(Double.NaN);
      assertThat(Double.isNaN(points) || Math.abs(points - .20) < ROUNDING).isTrue();
      assertThat(differential.overnight()).startsWith("federal funds");
    }
    days.with(Measure.BILL_13W, 2.0).with(Measure.SOFR, 1.70);
    assertThat(differential.observe(days.end()).orElseThrow()).isEqualTo(.30, within(ROUNDING));
    assertThat(differential.overnight()).isEqualTo("SOFR");
  }

  @Test
  void the_overnight_mean_is_that_of_thirty_calendar_days_and_ends_with_its_series() {
    var mean = new OvernightMean(Measure.SOFR);
    LocalDate first = days.date();
    while (days.date().isBefore(first.plusDays(30))) {
      double rate = days.date().equals(first) ? 100 : 2;
      assertThat(mean.observe(days.with(Measure.SOFR, rate).end())).isEmpty();
    }
    // The first day is thirty days back and has left.
    assertThat(mean.observe(days.with(Measure.SOFR, 2).end())).hasValue(2);
    String last = first.plusDays(30).toString();
    var late = new Days("2018-08-15").with(Measure.SOFR, last, 2, last).end();
    assertThat(mean.observe(late)).isEmpty();
  }

  @Test
  void the_differential_is_shown_in_deviations_of_its_window() {
    var observer = new RateDifferential(3, 1).observer();
    for (int i = 0; i < 40; i++) {
      observer.observe(rates(1.5, 1.5).end());
    }
    days.with(Measure.BILL_13W, 2.6).with(Measure.FED_FUNDS, 1.5).with(Measure.SOFR, 1.5);
    // .5, .5, 1.1: mean .7, deviation .3464, z = 1.1547.
    Reading.Measured reading = (Reading.Measured) observer.observe(days.end());
    assertThat(reading.value()).isEqualTo(2 / Math.sqrt(3), within(ROUNDING));
    assertThat(reading.on()).isTrue();
    assertThat(observer.observe(days.end()).reason())
        .isEqualTo("The 13-week bill or the overnight rate is missing today.");
  }

  @Test
  void the_real_dollar_needs_its_months_and_counts_each_once() {
    var observer = new RealExchangeRate().observer();
    var dollar = new RealDollar();
    LocalDate month = LocalDate.of(2010, 1, 1);
    Reading reading = null;
    for (int i = 0; i < 95; i++, month = month.plusMonths(1)) {
      for (int twice = 0; twice < 2; twice++) {
        MarketSnapshot day = dollar(month, i == 94 ? 110 : 100 + i % 2).end();
        reading = observer.observe(day);
        dollar.observe(day);
      }
      assertThat(reading instanceof Reading.Measured).isEqualTo(i == 94);
    }
    assertThat(dollar.z().orElseThrow()).isGreaterThan(3);
    // Three months before the last it stood at 101.
    assertThat(dollar.quarterChange().orElseThrow())
        .isEqualTo(Math.log(110 / 101.0), within(ROUNDING));
    MarketSnapshot stale = days.with(Measure.REER, "2017-10-01", 110, "2017-12-15").end();
    assertThat(observer.observe(stale).reason())
        .isEqualTo("No month of the real exchange rate became known in the last 100 days.");
  }

  /** A slope that follows the differential to the letter: ρ = 1, so the tilt is z itself. */
  @Test
  void the_tilt_is_the_correlation_times_the_z_score_and_lowers_the_quantile() {
    var tilt = new MacroTilt();
    var plain = new InvertedCurve(InvertedCurve.Theta.Q90).observer();
    var moved = new InvertedCurve().observer();
    var random = new Random(9);
    double spread = 0;
    double last = 0;
    Reading.Measured withTilt = null;
    Reading.Measured without = null;
    for (int i = 0; i < 900; i++) {
      spread = .9 * spread + .1 * random.nextGaussian();
      days.with(Measure.BILL_13W, 2 + spread).with(Measure.FED_FUNDS, 2).futures(slope(spread));
      MarketSnapshot day = days.end();
      last =
          tilt.observe(
              day,
              TermStructure.front(day, 6)
                  .map(TermStructure::slope)
                  .map(java.util.OptionalDouble::of)
                  .orElseThrow());
      without = plain.observe(day) instanceof Reading.Measured m ? m : without;
      withTilt = moved.observe(day) instanceof Reading.Measured m ? m : withTilt;
    }
    assertThat(last).isNotZero();
    assertThat(tilt.words())
        .isEqualTo(
            "The bill less federal funds (before SOFR) tilts by "
                + Figures.signed(last, 2)
                + "; the real dollar is missing, too old or too short");
    assertThat(withTilt).isNotNull();
    assertThat(without).isNotNull();
    assertThat(Math.signum(without.threshold() - withTilt.threshold()))
        .isEqualTo(Math.signum(last));
  }

  @Test
  void with_theta_zero_any_inversion_counts() {
    var observer = new InvertedCurve(InvertedCurve.Theta.ZERO, .9, .05, .8, .97, 1, 6).observer();
    Reading.Measured reading = (Reading.Measured) observer.observe(days.futures(slope(.01)).end());
    assertThat(reading.threshold()).isZero();
    assertThat(reading.on()).isTrue();
    assertThat(reading.reason()).endsWith("the threshold is 0.");
  }

  private double[] slope(double inversion) {
    return new double[] {20 + inversion, 20, 20, 20};
  }

  private Days rates(double sofr, double funds) {
    return days.with(Measure.BILL_13W, 2.0).with(Measure.SOFR, sofr).with(Measure.FED_FUNDS, funds);
  }

  private Days dollar(LocalDate month, double level) {
    return days.with(Measure.REER, month.toString(), level, days.date().toString());
  }
}
