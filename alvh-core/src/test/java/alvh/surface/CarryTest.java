package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarryTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 5);
  private static final Instant CLOCK = Instant.parse("2024-08-05T20:30:00Z");

  /**
   * A bill at 5.00 % discount costs 98.7361; over 91 days that is 5.10175 % a year, continuously.
   */
  @Test
  void a_discount_rate_becomes_the_yield_of_the_bill() {
    assertThat(Carry.ofDiscountRate(5)).isCloseTo(0.0510175, within(1e-7));
    assertThat(Math.exp(-Carry.ofDiscountRate(5) * 91 / 365)).isCloseTo(0.9873611, within(1e-7));
    assertThat(Carry.ofDiscountRate(-0.1)).isNegative();
  }

  @Test
  void the_last_known_rate_and_dividends_are_used_and_named_so() {
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    Instant before = CLOCK.minusSeconds(86_400);
    seen.put(Measure.BILL_13W, new Observation(DAY.minusDays(3), 5, before));
    seen.put(Measure.SPX_DIVIDEND_12M, new Observation(DAY.minusMonths(5), 70, before));
    Carry carry = Carry.of(new MarketSnapshot(DAY, CLOCK, seen, Optional.empty()), 5000, 0, 0);
    assertThat(carry.rate()).isEqualTo(Carry.ofDiscountRate(5));
    assertThat(carry.yield()).isEqualTo(0.014);
    assertThat(carry.rateOrigin()).isEqualTo(SurfaceInput.Origin.LAST_KNOWN);
    assertThat(carry.yieldOrigin()).isEqualTo(SurfaceInput.Origin.LAST_KNOWN);
  }

  @Test
  void where_nothing_is_known_the_fallbacks_stand_and_are_named_assumed() {
    var empty = new MarketSnapshot(DAY, CLOCK, new EnumMap<>(Measure.class), Optional.empty());
    Carry carry = Carry.of(empty, 5000, 0.02, 0.018);
    assertThat(carry)
        .isEqualTo(
            new Carry(0.02, SurfaceInput.Origin.ASSUMED, 0.018, SurfaceInput.Origin.ASSUMED));
  }
}
