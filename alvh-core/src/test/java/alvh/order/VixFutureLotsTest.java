package alvh.order;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class VixFutureLotsTest {
  private static final LocalDate EXPIRY = LocalDate.of(2024, 8, 21);

  @Test
  void twelve_minis_are_bought_as_one_full_contract_and_two_minis() {
    assertThat(VixFutureLots.legs(EXPIRY, 0, 0, 12)).containsExactly(vx(1), vxm(2));
  }

  @Test
  void a_full_contract_is_broken_when_too_few_minis_are_held_to_sell() {
    assertThat(VixFutureLots.legs(EXPIRY, 1, 0, 7)).containsExactly(vx(-1), vxm(7));
  }

  @Test
  void minis_are_sold_when_no_full_contract_is_held() {
    assertThat(VixFutureLots.legs(EXPIRY, 0, 12, 2)).containsExactly(vxm(-10));
  }

  @Test
  void nothing_is_traded_when_the_holding_is_what_is_wanted() {
    assertThat(VixFutureLots.legs(EXPIRY, 2, 3, 23)).isEmpty();
  }

  @Property
  void the_holding_comes_to_what_is_wanted_and_is_never_short(
      @ForAll @LongRange(max = 60) long full,
      @ForAll @LongRange(max = 60) long minis,
      @ForAll @LongRange(max = 900) long wanted) {
    long fullAfter = full;
    long minisAfter = minis;
    for (OrderLeg leg : VixFutureLots.legs(EXPIRY, full, minis, wanted)) {
      if (((Future) leg.instrument()).root() == FutureRoot.VX) {
        fullAfter += leg.quantity();
      } else {
        minisAfter += leg.quantity();
      }
    }
    assertThat(fullAfter * VixFutureLots.MINIS + minisAfter).isEqualTo(wanted);
    assertThat(List.of(fullAfter, minisAfter)).allMatch(held -> held >= 0);
  }

  private static OrderLeg vx(long quantity) {
    return new OrderLeg(new Future(FutureRoot.VX, EXPIRY), quantity);
  }

  private static OrderLeg vxm(long quantity) {
    return new OrderLeg(new Future(FutureRoot.VXM, EXPIRY), quantity);
  }
}
