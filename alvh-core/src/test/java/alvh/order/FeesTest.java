package alvh.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeesTest {
  private static final LocalDate EXPIRY = LocalDate.of(2024, 6, 19);
  private static final Option SPXW =
      new Option(OptionRoot.SPXW, LocalDate.of(2024, 6, 21), Right.PUT, 5000);
  private static final Option VIX = new Option(OptionRoot.VIX, EXPIRY, Right.CALL, 20);
  private static final Future VX = new Future(FutureRoot.VX, EXPIRY);
  private static final Future VXM = new Future(FutureRoot.VXM, EXPIRY);

  /** Two earlier rows: to the end of 2009 and to the end of 2019. */
  private static final Fees DATED =
      new Fees(
          new Money(135),
          new Money(125),
          new Money(238),
          new Money(45),
          List.of(
              20091231.0,
              2.10,
              1.90,
              3.50,
              0.0, //
              20191231.0,
              1.60,
              1.50,
              2.90,
              .50));

  @Test
  void the_methods_one_row_holds_on_every_day() {
    var fees = new Fees();
    for (int year = 2004; year <= 2026; year++) {
      LocalDate day = LocalDate.of(year, 6, 3);
      assertThat(fees.of(SPXW, 1, day)).isEqualTo(new Money(135));
      assertThat(fees.of(VIX, -2, day)).isEqualTo(new Money(250));
      assertThat(fees.of(VX, 1, day)).isEqualTo(new Money(238));
      assertThat(fees.of(VXM, 10, day)).isEqualTo(new Money(450));
    }
  }

  @Test
  void a_day_is_charged_by_the_row_that_held_then() {
    assertThat(fee(SPXW, "2009-12-31")).isEqualTo(new Money(210));
    assertThat(fee(SPXW, "2010-01-01")).isEqualTo(new Money(160));
    assertThat(fee(VIX, "2019-12-31")).isEqualTo(new Money(150));
    assertThat(fee(VX, "2015-06-01")).isEqualTo(new Money(290));
    assertThat(fee(VXM, "2019-06-01")).isEqualTo(new Money(50));
    assertThat(fee(VXM, "2020-01-01")).isEqualTo(new Money(45));
  }

  @Test
  void rows_of_another_length_days_out_of_order_and_no_days_are_refused() {
    assertThatThrownBy(() -> dated(20191231.0, 1.60)).hasMessageContaining("five numbers a row");
    assertThatThrownBy(() -> dated(20191331.0, 1, 1, 1, 1)).hasMessageContaining("yyyymmdd");
    assertThatThrownBy(() -> dated(20191231.0, 1, 1, 1, 1, 20091231.0, 1, 1, 1, 1))
        .hasMessageContaining("rise");
  }

  private static Fees dated(double... rows) {
    List<Double> earlier = Arrays.stream(rows).boxed().toList();
    return new Fees(new Money(135), new Money(125), new Money(238), new Money(45), earlier);
  }

  private static Money fee(Instrument instrument, String day) {
    return DATED.of(instrument, 1, LocalDate.parse(day));
  }
}
