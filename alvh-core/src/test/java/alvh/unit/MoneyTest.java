package alvh.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  /** Above every account, below the 2^53 cents that a double can tell apart. */
  private static final long TRILLION_DOLLARS = 100_000_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "0.1, 10",
    "1.005, 100",
    "1.015, 102",
    "-1.005, -100",
    "2.675, 268",
    "33225, 3322500",
    "-0.004, 0",
    "1e9, 100000000000"
  })
  void dollars_are_rounded_half_even_to_the_cent(double dollars, long cents) {
    assertThat(Money.ofDollars(dollars)).isEqualTo(new Money(cents));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_no_money(double dollars) {
    assertThatThrownBy(() -> Money.ofDollars(dollars)).hasMessageContaining("finite");
  }

  @Test
  void overflow_crashes_instead_of_wrapping() {
    Money most = new Money(Long.MAX_VALUE);
    assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Money(Long.MIN_VALUE).negated())
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofDollars(1e18)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void it_reads_as_decimal_dollars() {
    assertThat(new Money(-123450)).hasToString("-1234.50");
    assertThat(new Money(5)).hasToString("0.05");
    assertThat(Money.ZERO).hasToString("0.00");
    assertThat(Money.ZERO.isZero()).isTrue();
  }

  @Property
  void every_cent_survives_the_way_through_dollars(
      @ForAll @LongRange(min = -TRILLION_DOLLARS, max = TRILLION_DOLLARS) long cents) {
    Money money = new Money(cents);
    assertThat(Money.ofDollars(money.dollars())).isEqualTo(money);
    assertThat(new BigDecimal(money.toString()).movePointRight(2).longValueExact())
        .isEqualTo(cents);
  }

  @Property
  void sums_do_not_depend_on_order_and_no_cent_is_lost(
      @ForAll @LongRange(min = -TRILLION_DOLLARS, max = TRILLION_DOLLARS) long a,
      @ForAll @LongRange(min = -TRILLION_DOLLARS, max = TRILLION_DOLLARS) long b) {
    Money sum = new Money(a).plus(new Money(b));
    assertThat(sum).isEqualTo(new Money(b).plus(new Money(a))).isEqualTo(new Money(a + b));
    assertThat(sum.minus(new Money(b))).isEqualTo(new Money(a));
    assertThat(sum.plus(sum.negated())).isEqualTo(Money.ZERO);
    assertThat(new Money(a).times(3)).isEqualTo(new Money(a).plus(new Money(a)).plus(new Money(a)));
    assertThat(Integer.signum(new Money(a).compareTo(new Money(b)))).isEqualTo(Long.compare(a, b));
  }
}
