package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.Measure;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ValuationTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void a_value_is_ranked_among_the_ends_of_past_months_and_itself() {
    var rank = new MonthlyRank(4);
    rank.add(YearMonth.of(2020, 1), 9);
    rank.add(YearMonth.of(2020, 1), 1);
    rank.add(YearMonth.of(2020, 2), 2);
    rank.add(YearMonth.of(2020, 3), 3);
    assertThat(rank.full()).isFalse();
    rank.add(YearMonth.of(2020, 4), 2.5);
    // Ends 1, 2, 3 and today 2.5: three of four are not greater.
    assertThat(rank.full()).isTrue();
    assertThat(rank.value()).isEqualTo(.75, within(ROUNDING));
    rank.add(YearMonth.of(2020, 4), .5);
    assertThat(rank.value()).isEqualTo(.25, within(ROUNDING));
  }

  @Test
  void the_price_is_todays_and_the_earnings_are_the_last_known() {
    var observer = new Valuation(2, .30).observer();
    var days = new Days("2018-01-31");
    assertThat(observer.observe(earned(days, 2600, "2018-01-20").end()))
        .isInstanceOf(Reading.Abstained.class);
    Reading.Measured dear =
        (Reading.Measured) observer.observe(earned(days, 2700, "2018-01-20").end());
    assertThat(dear.value()).isEqualTo(100);
    assertThat(dear.on()).isFalse();
    assertThat(dear.reason()).startsWith("The price is 27.0 times reported earnings, rank 100");
  }

  @Test
  void earnings_that_nobody_renewed_give_way_to_expected_ones_which_are_named() {
    var observer = new Valuation(2, .50).observer();
    var days = new Days("2018-06-29");
    expected(observer, days, 18);
    Reading.Measured cheap = (Reading.Measured) expected(observer, days, 17);
    assertThat(cheap.on()).isTrue();
    assertThat(cheap.reason()).contains("17.0 times expected earnings (substitute), rank 50");
  }

  private static Reading expected(Signal.Observer observer, Days days, double ratio) {
    return observer.observe(earned(days.with(Measure.FORWARD_PE, ratio), 2700, "2018-01-20").end());
  }

  private static Days earned(Days days, double index, String knownOn) {
    return days.with(Measure.SPX, index).with(Measure.SPX_EARNINGS_12M, "2017-10-01", 100, knownOn);
  }
}
