package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.event.Event;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.order.Fees;
import alvh.order.Fill;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.order.PriceSource;
import alvh.order.Quote;
import alvh.order.SpreadFraction;
import alvh.report.FillCost;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArmStateTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 25);
  private static final Future VX = new Future(FutureRoot.VX, LocalDate.of(2018, 2, 14));

  /** Two contracts of $1,000 a point at a half-spread of .03: $60. */
  private static FillCost cost(double kappa, PriceSource source) {
    var order =
        new Order(
            "H", DAY, Order.Purpose.HEDGE, "SH1", "E2", "A test.", List.of(new OrderLeg(VX, 2)));
    Fill fill =
        new SpreadFraction(kappa, new Fees())
            .fill(order, DAY, contract -> Optional.of(new Quote(16, .03, source)))
            .orElseThrow();
    var state = new ArmState();
    state.apply(new Event.Opened(DAY, Money.ofDollars(1_000_000)));
    state.apply(new Event.Filled(fill));
    return state.result("ALVH", Optional.empty()).fillCosts().getFirst();
  }

  @Test
  void a_simulated_chain_quotes_its_spreads_as_a_real_one_does() {
    for (PriceSource quoted : List.of(PriceSource.CHAIN, PriceSource.SIM)) {
      assertThat(cost(.5, quoted).quoted()).as("%s", quoted).isEqualTo(Money.ofDollars(30));
    }
    assertThat(cost(.5, PriceSource.SETTLEMENT).quoted()).isEqualTo(Money.ZERO);
  }

  @Test
  void fills_keep_the_spread_that_they_met_whatever_part_of_it_they_gave_up() {
    for (double kappa : List.of(0.0, .06, .5, 1.0)) {
      FillCost chain = cost(kappa, PriceSource.CHAIN);
      assertThat(chain.slippage()).isEqualTo(Money.ofDollars(60 * kappa));
      assertThat(chain.halfSpread()).isEqualTo(Money.ofDollars(60));
      assertThat(chain.quotedHalfSpread()).isEqualTo(Money.ofDollars(60));
      FillCost settlement = cost(kappa, PriceSource.SETTLEMENT);
      assertThat(settlement.halfSpread()).isEqualTo(Money.ofDollars(60));
      assertThat(settlement.quotedHalfSpread()).isEqualTo(Money.ZERO);
    }
  }
}
