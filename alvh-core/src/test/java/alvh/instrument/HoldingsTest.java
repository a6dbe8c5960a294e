package alvh.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HoldingsTest {
  private static final Future FEBRUARY = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));
  private static final Future MARCH = new Future(FutureRoot.VX, LocalDate.of(2018, 3, 21));
  private static final Option PUT =
      new Option(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), Right.PUT, 2600);

  @Test
  void what_adds_up_to_zero_is_absent() {
    Holdings held = Holdings.of(FEBRUARY, 3).plus(FEBRUARY, -3);
    assertThat(held.isEmpty()).isTrue();
    assertThat(held).isEqualTo(Holdings.NONE);
    assertThat(Holdings.of(FEBRUARY, 0)).isEqualTo(Holdings.NONE);
    assertThat(Holdings.of(Map.of(FEBRUARY, 0L, MARCH, 1L)).instruments()).containsExactly(MARCH);
  }

  @Test
  void the_difference_of_wanted_and_held_is_what_must_be_traded() {
    Holdings held = Holdings.of(FEBRUARY, 3).plus(PUT, -1);
    Holdings wanted = Holdings.of(MARCH, 2).plus(PUT, -1);
    assertThat(wanted.minus(held)).isEqualTo(Holdings.of(FEBRUARY, -3).plus(MARCH, 2));
    assertThat(held.plus(wanted.minus(held))).isEqualTo(wanted);
  }

  @Test
  void everything_comes_in_one_order_and_reads_as_symbols() {
    Holdings held = Holdings.of(MARCH, 2).plus(FEBRUARY, 3).plus(PUT, -1);
    assertThat(held.instruments()).containsExactly(PUT, FEBRUARY, MARCH);
    assertThat(held).hasToString("{SPXW  180316P02600000=-1, VXG18=3, VXH18=2}");
    assertThat(held.only(i -> i instanceof Future).instruments()).containsExactly(FEBRUARY, MARCH);
  }

  @Test
  void a_holding_never_changes() {
    var source = new TreeMap<Instrument, Long>(Map.of(FEBRUARY, 3L));
    Holdings held = Holdings.of(source);
    source.put(MARCH, 1L);
    assertThat(held.quantity(MARCH)).isZero();
    assertThatThrownBy(() -> held.quantities().put(MARCH, 1L))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_quantity_beyond_long_crashes() {
    Holdings held = Holdings.of(FEBRUARY, Long.MAX_VALUE);
    assertThatThrownBy(() -> held.plus(FEBRUARY, 1)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> held.times(2)).isInstanceOf(ArithmeticException.class);
  }

  @Property
  void holdings_add_like_numbers(
      @ForAll("holdings") Holdings a,
      @ForAll("holdings") Holdings b,
      @ForAll("holdings") Holdings c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.minus(a)).isEqualTo(Holdings.NONE);
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.times(2)).isEqualTo(a.plus(a));
    assertThat(a.times(-1)).isEqualTo(Holdings.NONE.minus(a));
    assertThat(a.plus(b).quantities().values()).doesNotContain(0L);
  }

  @Provide
  Arbitrary<Holdings> holdings() {
    return Arbitraries.maps(
            Arbitraries.of(List.<Instrument>of(FEBRUARY, MARCH, PUT)),
            Arbitraries.longs().between(-3, 3))
        .map(Holdings::of);
  }
}
