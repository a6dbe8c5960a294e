package alvh.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuturesCurveTest {
  private static final LocalDate DATE = LocalDate.of(2018, 2, 9);
  private static final Instant KNOWN = Instant.parse("2018-02-09T21:20:00Z");
  private static final FuturesSettlement FEBRUARY =
      new FuturesSettlement(LocalDate.of(2018, 2, 14), 27.375);
  private static final FuturesSettlement MARCH =
      new FuturesSettlement(LocalDate.of(2018, 3, 21), 22.125);
  private static final FuturesCurve CURVE = new FuturesCurve(DATE, KNOWN, List.of(FEBRUARY, MARCH));

  @Test
  void contracts_are_counted_from_one() {
    assertThat(CURVE.size()).isEqualTo(2);
    assertThat(CURVE.price(1)).isEqualTo(27.375);
    assertThat(CURVE.days(1)).isEqualTo(5);
    assertThat(CURVE.days(2)).isEqualTo(40);
    assertThat(CURVE.expiry(2)).isEqualTo(MARCH.expiry());
    assertThat(CURVE.of(MARCH.expiry())).contains(MARCH);
    assertThat(CURVE.of(DATE)).isEmpty();
  }

  @Test
  void the_front_is_the_nearest_with_enough_days_left() {
    assertThat(CURVE.from(5)).isSameAs(CURVE);
    assertThat(CURVE.from(6).settlements()).containsExactly(MARCH);
    assertThat(CURVE.from(41).size()).isZero();
  }

  @Test
  void expiries_rise_and_none_lies_in_the_past() {
    assertThatThrownBy(() -> new FuturesCurve(DATE, KNOWN, List.of(MARCH, FEBRUARY)))
        .hasMessageContaining("not rising");
    assertThatThrownBy(() -> new FuturesCurve(DATE, KNOWN, List.of(MARCH, MARCH)))
        .hasMessageContaining("not rising");
    LocalDate after = LocalDate.of(2018, 2, 15);
    assertThatThrownBy(() -> new FuturesCurve(after, KNOWN, List.of(FEBRUARY)))
        .hasMessageContaining("before trade date");
  }

  @Test
  void a_settlement_price_is_above_zero() {
    assertThatThrownBy(() -> new FuturesSettlement(DATE, 0)).hasMessageContaining("positive");
  }
}
