package alvh.order;

import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** An order as it was filled, all legs from the quotes of one instant. */
public record Fill(Order order, LocalDate date, List<LegFill> legs) {
  public Fill {
    legs = List.copyOf(legs);
  }

  /** Value of all legs at mid: positive when bought on balance. */
  public Money value() {
    return sum(LegFill::value);
  }

  public Money slippage() {
    return sum(LegFill::slippage);
  }

  public Money fees() {
    return sum(LegFill::fee);
  }

  private Money sum(Function<LegFill, Money> part) {
    return legs.stream().map(part).reduce(Money.ZERO, Money::plus);
  }
}
