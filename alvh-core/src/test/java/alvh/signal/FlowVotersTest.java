package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import alvh.surface.Provenance;
import alvh.surface.SurfaceFigures;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Voters v9 to v12 on small series worked by hand. */
class FlowVotersTest {
  private static final double ROUNDING = 1e-9;

  private final Days days = new Days("2018-01-03");
  private final Random random = new Random(5);

  @Test
  void real_estate_votes_when_its_realised_volatility_ranks_high() {
    var observer = new RealEstateVolatility(2, 3, .80).observer();
    fund(observer, Measure.VNQ_CLOSE, 100, 101, 102, 102.5);
    Reading calm = observer.observe(days.with(Measure.VNQ_CLOSE, 102.6).end());
    assertThat(calm.on()).isFalse();
    Reading.Measured wild =
        (Reading.Measured) observer.observe(days.with(Measure.VNQ_CLOSE, 95).end());
    assertThat(wild.value()).isEqualTo(100);
    assertThat(wild.on()).isTrue();
    double square = Math.pow(Math.log(102.6 / 102.5), 2) + Math.pow(Math.log(95 / 102.6), 2);
    assertThat(wild.reason())
        .startsWith("VNQ realised " + Figures.of(100 * Math.sqrt(126 * square), 1) + " % over 2");
  }

  @Test
  void the_other_fund_stands_in_where_the_first_is_missing_and_is_named() {
    var observer = new RealEstateVolatility(2, 3, .80).observer();
    fund(observer, Measure.IYR_CLOSE, 100, 101, 102, 102.5);
    assertThat(observer.observe(days.with(Measure.IYR_CLOSE, 95).end()).reason())
        .startsWith("IYR (substitute for VNQ) realised");
    assertThat(observer.observe(days.end()).reason())
        .isEqualTo("A real estate fund is missing today.");
    assertThat(observer.observe(days.with(Measure.IYR_CLOSE, 96).end()))
        .isInstanceOf(Reading.Measured.class);
  }

  @Test
  void puts_per_call_are_ranked_once_a_day_as_they_become_known() {
    var observer = new PutCallFlow(3, .80).observer();
    assertThat(ratio(observer, "2018-01-02", .60).reason())
        .isEqualTo("The rank of puts per call needs 3 sessions, 1 have been seen.");
    ratio(observer, "2018-01-03", .70);
    // The same ratio again, as after a day without news: it is not counted twice.
    assertThat(ratio(observer, "2018-01-03", .70)).isInstanceOf(Reading.Abstained.class);
    Reading.Measured third = (Reading.Measured) ratio(observer, "2018-01-05", .65);
    assertThat(third.value()).isEqualTo(200 / 3.0, within(ROUNDING));
    assertThat(third.on()).isFalse();
    assertThat(ratio(observer, "2018-01-08", .80).on()).isTrue();
  }

  @Test
  void the_ratio_on_stocks_stands_in_until_that_on_indices_is_long_enough() {
    var observer = new PutCallFlow(2, .80).observer();
    both(observer, "2018-01-02", .6, 1.1);
    assertThat(both(observer, "2018-01-03", .7, 1.0).reason())
        .contains("on indices, rank 50 of 100");
    assertThat(ratio(observer, "2018-01-04", .8).reason())
        .contains("single stocks (substitute for indices)");
    var late = new Days("2018-02-20").with(Measure.PUT_CALL_EQUITY, "2018-01-04", .8, "2018-01-05");
    assertThat(observer.observe(late.end()).reason())
        .isEqualTo("The ratio of puts to calls is missing today.");
  }

  /** Premiums 4, 4, 1 and variances of returns 0, 0 and large: z −1.155 less z +1.155. */
  @Test
  void a_premium_that_falls_while_variance_rises_lags_by_the_difference_of_the_z_scores() {
    var observer = new PremiumBelowRisk(3, 2, 1.5).observer();
    for (int i = 0; i < 2; i++) {
      observer.observe(days.with(Measure.SPX, 100).end(), premium(.04));
    }
    observer.observe(days.with(Measure.SPX, 100).end(), premium(.04));
    observer.observe(days.with(Measure.SPX, 100).end(), premium(.04));
    Reading.Measured reading =
        (Reading.Measured) observer.observe(days.with(Measure.SPX, 110).end(), premium(.01));
    assertThat(reading.value()).isEqualTo(-4 / Math.sqrt(3), within(ROUNDING));
    assertThat(reading.threshold()).isEqualTo(-1.5);
    assertThat(reading.on()).isTrue();
    assertThat(observer.observe(days.with(Measure.SPX, 110).end()).reason())
        .isEqualTo("The option surface is missing today.");
  }

  @Test
  void the_front_of_the_surface_is_out_of_shape_when_vix_and_the_week_do_not_explain_it() {
    var observer = new SurfaceDislocation(30, 1, 2).observer();
    Reading last = observer.observe(days.with(Measure.SPX, 100).with(Measure.VIX, 15).end());
    for (int i = 1; i <= 30; i++) {
      double level = 15 + random.nextGaussian();
      double slope =
          i == 30 ? .10 : -.05 + .1 * Math.log(level / 15) + .001 * random.nextGaussian();
      days.with(Measure.VIX, level).with(Measure.SPX, 100 + random.nextGaussian());
      last = observer.observe(days.with(Measure.VIX9D, level * (1 + slope)).end());
    }
    assertThat(last.on()).isTrue();
    assertThat(last.reason()).contains("the 25-delta skew is not known; 2.0 deviations are needed");
    assertThat(observer.observe(days.with(Measure.SPX, 100).with(Measure.VIX, 15).end()).reason())
        .isEqualTo("VIX9D, and a surface from a chain, is missing today.");
  }

  @Test
  void skew_counts_on_a_surface_from_a_chain_and_not_on_a_rebuilt_one() {
    assertThat(skewOn(Provenance.RECONSTRUCTED)).isInstanceOf(Reading.Abstained.class);
    Reading.Measured fitted = (Reading.Measured) skewOn(Provenance.REAL);
    assertThat(fitted.on()).isTrue();
    assertThat(fitted.reason()).contains("VIX9D/VIX is not known, the 25-delta skew is off by +");
  }

  private Reading skewOn(Provenance provenance) {
    var observer = new SurfaceDislocation(30, 1, 2).observer();
    Reading last = observer.observe(days.with(Measure.SPX, 100).with(Measure.VIX, 15).end());
    for (int i = 1; i <= 30; i++) {
      double skew = i == 30 ? .12 : .05 + .001 * random.nextGaussian();
      var figures = new SurfaceFigures(.04, OptionalDouble.of(skew), provenance);
      days.with(Measure.VIX, 15 + random.nextGaussian());
      days.with(Measure.SPX, 100 + random.nextGaussian());
      last = observer.observe(days.end(), Optional.of(figures));
    }
    return last;
  }

  private void fund(Signal.Observer observer, Measure measure, double... closes) {
    for (double close : closes) {
      assertThat(observer.observe(days.with(measure, close).end()))
          .isInstanceOf(Reading.Abstained.class);
    }
  }

  private Reading ratio(Signal.Observer observer, String of, double value) {
    String today = days.date().toString();
    return observer.observe(days.with(Measure.PUT_CALL_EQUITY, of, value, today).end());
  }

  private Reading both(Signal.Observer observer, String of, double equity, double index) {
    String today = days.date().toString();
    days.with(Measure.PUT_CALL_INDEX, of, index, today);
    return observer.observe(days.with(Measure.PUT_CALL_EQUITY, of, equity, today).end());
  }

  private static Optional<SurfaceFigures> premium(double premium) {
    return Optional.of(
        new SurfaceFigures(premium, OptionalDouble.empty(), Provenance.RECONSTRUCTED));
  }
}
