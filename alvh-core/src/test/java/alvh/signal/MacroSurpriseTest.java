package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import org.junit.jupiter.api.Test;

/** The release of 2022-06-10: prices rose 1.0 percent, .7 were expected, two years yield +.23. */
class MacroSurpriseTest {
  private static final double ROUNDING = 1e-9;

  private final Days days = new Days("2022-06-09");
  private final Signal.Observer observer = new MacroSurprise().observer();

  @Test
  void a_surprise_counts_on_the_session_on_which_its_days_yield_is_known() {
    observer.observe(before().end());
    Reading release = observer.observe(release(293.0).end());
    Reading.Measured next = (Reading.Measured) observer.observe(afterwards(3.06).end());

    assertThat(release.on()).isFalse();
    assertThat(next.on()).isTrue();
    assertThat(next.value()).isEqualTo(23, within(ROUNDING));
    assertThat(next.threshold()).isEqualTo(5);
    assertThat(next.reason())
        .isEqualTo(
            "Consumer prices of 2022-06-10 surprised by +0.30 points; the 2-year yield moved 23"
                + " basis points with it, 5 with it are needed.");
  }

  @Test
  void a_yield_that_moves_against_it_or_too_little_denies_it() {
    observer.observe(before().end());
    observer.observe(release(293.0).end());
    Reading.Measured against = (Reading.Measured) observer.observe(afterwards(2.80).end());
    assertThat(against.on()).isFalse();
    assertThat(against.value()).isEqualTo(-3, within(ROUNDING));

    var again = new MacroSurprise().observer();
    var other = new Days("2022-06-09");
    again.observe(known(other, 290.1, "2022-05-11", .2, 2.83, "2022-06-08").end());
    again.observe(cpi(other, 293.0, 2.83).end());
    assertThat(again.observe(yields(other, 293.0, 2.87).end()).on()).isFalse();
  }

  @Test
  void prices_as_expected_are_no_surprise() {
    observer.observe(before().end());
    observer.observe(release(292.13).end());
    assertThat(observer.observe(afterwards(3.06).end()).reason())
        .startsWith("No surprise was confirmed or denied today; consumer prices have a consensus");
  }

  @Test
  void a_month_that_was_left_out_makes_no_surprise() {
    observer.observe(
        known(days, 289, "2022-05-11", .2, 2.83, "2022-06-08")
            .with(Measure.CPI, "2022-03-01", 289, "2022-04-12")
            .end());
    observer.observe(release(293.0).end());
    assertThat(observer.observe(afterwards(3.06).end()).on()).isFalse();
  }

  @Test
  void the_committee_surprises_by_what_the_future_moved() {
    var observer = new MacroSurprise().observer();
    var days = new Days("2008-01-22");
    observer.observe(committee(days, "2007-12-11", .03, 2.36, "2008-01-18").end());
    Reading cut = observer.observe(committee(days, "2008-01-22", -.46, 2.04, "2008-01-22").end());
    assertThat(cut.on()).isTrue();
    assertThat(cut.reason()).contains("The FOMC of 2008-01-22", "-0.46", "32 basis points with");
  }

  @Test
  void without_yields_or_without_any_source_it_abstains_and_says_which() {
    assertThat(observer.observe(days.with(Measure.CPI_CONSENSUS, .3).end()).reason())
        .isEqualTo("The 2-year yield is missing today.");
    assertThat(observer.observe(days.with(Measure.DGS2, 2).end()).reason())
        .isEqualTo("Every source of surprises is missing today.");
    MarketSnapshot old =
        days.with(Measure.DGS2, 2)
            .with(Measure.CPI_CONSENSUS, "2022-01-12", .4, "2022-01-12")
            .end();
    assertThat(observer.observe(old)).isInstanceOf(Reading.Abstained.class);
  }

  private Days before() {
    return known(days, 290.1, "2022-05-11", .2, 2.83, "2022-06-08");
  }

  private static Days known(
      Days days, double cpi, String release, double expected, double yield, String of) {
    return days.with(Measure.CPI, "2022-04-01", cpi, release)
        .with(Measure.CPI_CONSENSUS, release, expected, release)
        .with(Measure.DGS2, of, yield, "2022-06-09");
  }

  private Days release(double index) {
    return cpi(days, index, 2.83);
  }

  private static Days cpi(Days days, double index, double yield) {
    return days.with(Measure.CPI, "2022-05-01", index, "2022-06-10")
        .with(Measure.CPI_CONSENSUS, "2022-06-10", .7, "2022-06-10")
        .with(Measure.DGS2, "2022-06-09", yield, "2022-06-10");
  }

  private Days afterwards(double yield) {
    return yields(days, 293.0, yield);
  }

  private static Days yields(Days days, double index, double yield) {
    return days.with(Measure.CPI, "2022-05-01", index, "2022-06-10")
        .with(Measure.CPI_CONSENSUS, "2022-06-10", .7, "2022-06-10")
        .with(Measure.DGS2, "2022-06-10", yield, "2022-06-13");
  }

  private static Days committee(Days days, String of, double move, double yield, String yieldOf) {
    String session = days.date().toString();
    return days.with(Measure.FOMC_SURPRISE, of, move, of)
        .with(Measure.DGS2, yieldOf, yield, session);
  }
}
