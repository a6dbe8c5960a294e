package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Ratios over cash flow, which come from a user's file or not at all. */
class CashFlowReadingsTest {
  private static final double ROUNDING = 1e-9;

  @Test
  void without_a_file_both_abstain_and_say_what_cannot_act() {
    var day = new Days("2018-01-31").with(Measure.SPX, 2700).end();
    assertThat(new CashFlowDivergence().observer().observe(day).reason())
        .isEqualTo("Price over cash flow is in no file, or is too old: C6 cannot act.");
    assertThat(new RealEstateValuation().observer().observe(day))
        .isInstanceOf(Reading.Abstained.class);
  }

  @Test
  void ratios_that_say_different_things_are_as_far_apart_as_their_ranks() {
    var observer = new CashFlowDivergence(2, .25).observer();
    var days = new Days("2018-01-31");
    assertThat(divergence(observer, days, 2600, 20)).isInstanceOf(Reading.Abstained.class);
    // Dearer by earnings, rank 100 of two; cheaper by cash flow, rank 50.
    Reading.Measured split = (Reading.Measured) divergence(observer, days, 2700, 19);
    assertThat(split.value()).isEqualTo(50, within(ROUNDING));
    assertThat(split.on()).isTrue();
    assertThat(split.reason()).startsWith("Price over earnings has rank 100 of 100 in 2 months");
    Reading.Measured alike = (Reading.Measured) divergence(observer, days, 2700, 21);
    assertThat(alike.value()).isZero();
    assertThat(alike.on()).isFalse();
  }

  private static Reading divergence(
      Signal.Observer observer, Days days, double index, double flow) {
    days.with(Measure.SPX, index).with(Measure.SPX_EARNINGS_12M, "2017-10-01", 100, "2018-01-20");
    return observer.observe(
        days.with(Measure.PRICE_CASH_FLOW, "2017-09-30", flow, "2018-01-20").end());
  }

  @Test
  void real_estate_is_held_against_the_ends_of_past_months() {
    var observer = new RealEstateValuation(3, 1).observer();
    var days = new Days("2018-01-31");
    Reading last = new Reading.Abstained("Nothing yet.");
    // Month ends 15, 16, 17, then 18 in May: mean 16, deviation 1, z = 2.
    for (int month = 1; month <= 5; month++) {
      double ratio = month == 1 ? 15 : 13 + month;
      while (days.date().isBefore(LocalDate.of(2018, month + 1, 1))) {
        String today = days.date().toString();
        last = observer.observe(days.with(Measure.REIT_PRICE_FFO, today, ratio, today).end());
      }
      assertThat(last instanceof Reading.Measured).isEqualTo(month >= 4);
    }
    assertThat(((Reading.Measured) last).value()).isEqualTo(2, within(ROUNDING));
    assertThat(last.on()).isTrue();
    assertThat(last.reason()).startsWith("Real estate trusts cost 18.0 times their funds");
  }

  @Test
  void equal_months_are_no_deviation() {
    var rank = new MonthlyRank(3);
    for (int month = 1; month <= 3; month++) {
      rank.add(YearMonth.of(2020, month), 7);
    }
    assertThat(rank.deviations()).isZero();
  }
}
