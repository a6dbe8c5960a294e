package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TearSheetTest {
  private static final double ROUNDING = 1e-12;
  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(2020, 1, 30),
          LocalDate.of(2020, 1, 31),
          LocalDate.of(2020, 2, 3),
          LocalDate.of(2020, 2, 4));

  @Test
  void the_figures_of_four_sessions_are_those_worked_by_hand() {
    TearSheet sheet = TearSheet.of(path(new double[] {100, 101, 99, 102}, new double[4]));

    // Returns on capital of 100: 0, .01, -.02, .03; mean .005, squares of deviations sum to .0013.
    double deviation = Math.sqrt(.0013 / 3);
    assertThat(sheet.end()).isEqualTo(102);
    assertThat(sheet.profit()).isEqualTo(2);
    assertThat(sheet.cagr().orElseThrow())
        .isEqualTo(Math.pow(1.02, 252 / 4.) - 1, within(ROUNDING));
    assertThat(sheet.volatility().orElseThrow())
        .isEqualTo(deviation * Math.sqrt(252), within(ROUNDING));
    assertThat(sheet.sharpe().orElseThrow())
        .isEqualTo(.005 / deviation * Math.sqrt(252), within(ROUNDING));
    assertThat(sheet.maxDrawdown().orElseThrow().depth()).isEqualTo(-2 / 101., within(ROUNDING));
    assertThat(sheet.maxDrawdown().orElseThrow().high()).isEqualTo(DATES.get(1));
    assertThat(sheet.maxDrawdown().orElseThrow().recovered()).hasValue(DATES.get(3));
    assertThat(sheet.calmar().orElseThrow())
        .isEqualTo(sheet.cagr().orElseThrow() * 101 / 2, within(ROUNDING));
    assertThat(sheet.worstDay().value()).isEqualTo(-.02, within(ROUNDING));
    assertThat(sheet.worstMonth().value()).isEqualTo(.01, within(ROUNDING));
    assertThat(sheet.cvar95Monthly()).isEqualTo(.01, within(ROUNDING));
    assertThat(sheet.cvar95Daily()).isEqualTo(-.02, within(ROUNDING));
    assertThat(sheet.monthsUp()).isEqualTo(1);
    assertThat(sheet.underWater()).isEqualTo(.25);
    assertThat(sheet.profitFactor()).as("no month lost").isEmpty();
  }

  @Test
  void the_sharpe_ratio_is_that_of_the_excess_over_the_bill() {
    double[] bill = {0, .001, .001, .001};
    TearSheet sheet = TearSheet.of(path(new double[] {100, 101, 99, 102}, bill));

    double[] excess = {0, .009, -.021, .029};
    double mean = .017 / 4;
    double squares = 0;
    for (double r : excess) {
      squares += (r - mean) * (r - mean);
    }
    assertThat(sheet.sharpe().orElseThrow())
        .isEqualTo(mean / Math.sqrt(squares / 3) * Math.sqrt(252), within(ROUNDING));
  }

  @Test
  void without_interest_the_bill_is_not_subtracted() {
    double[] interest = {0, .1, .2, .3};
    double[] bill = {0, .001, .001, .001};
    double[] none = new double[4];
    var path =
        new ArmPath(
            "ALVH",
            100,
            DATES,
            new double[] {100, 101.1, 99.2, 102.3},
            none,
            none,
            interest,
            none,
            bill);

    TearSheet without = TearSheet.withoutInterest(path);

    assertThat(without.end()).isEqualTo(102, within(ROUNDING));
    assertThat(without.sharpe().orElseThrow())
        .isEqualTo(
            TearSheet.of(path(new double[] {100, 101, 99, 102}, none)).sharpe().orElseThrow(),
            within(1e-9));
  }

  @Test
  void what_an_idle_account_cannot_have_is_empty_and_not_zero() {
    TearSheet sheet = TearSheet.of(path(new double[] {100, 100, 100, 100}, new double[4]));

    assertThat(sheet.sharpe()).isEmpty();
    assertThat(sheet.skewness()).isEmpty();
    assertThat(sheet.calmar()).isEmpty();
    assertThat(sheet.maxDrawdown()).isEmpty();
    assertThat(sheet.cagr()).hasValue(0);
  }

  @Test
  void the_returns_of_months_and_years_add_up_to_the_profit() {
    ArmPath path = ArmPath.of(SampleRun.of(700, 100).arms().getFirst());
    TearSheet sheet = TearSheet.of(path);

    double months = sheet.months().stream().mapToDouble(m -> m.value()).sum();
    double years = sheet.years().stream().mapToDouble(y -> y.value()).sum();
    assertThat(months * path.capital()).isEqualTo(sheet.profit(), within(1e-6));
    assertThat(years * path.capital()).isEqualTo(sheet.profit(), within(1e-6));
  }

  private static ArmPath path(double[] equity, double[] bill) {
    double[] none = new double[4];
    return new ArmPath("ALVH", 100, DATES, equity, none, none, none, none, bill);
  }
}
