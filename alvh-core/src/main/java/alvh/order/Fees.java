package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.unit.Check;
import alvh.unit.Money;
import java.util.List;

/**
 * Commission, exchange and clearing fees for one contract and one side. Cash settlement is free.
 *
 * <p>Source: method 4.6.
 */
public record Fees(Money spxOption, Money vixOption, Money vx, Money vxm) {
  public Fees {
    for (Money fee : List.of(spxOption, vixOption, vx, vxm)) {
      Check.atLeast(fee.dollars(), 0, "a fee");
    }
  }

  /** The method's defaults: $1.35, $1.25, $2.38 (1.51 + .02 + .85) and $0.45 (.20 + .25). */
  public Fees() {
    this(new Money(135), new Money(125), new Money(238), new Money(45));
  }

  /** Fee for trading so many contracts, either side. */
  public Money of(Instrument instrument, long quantity) {
    return perContract(instrument).times(Math.abs(quantity));
  }

  private Money perContract(Instrument instrument) {
    return switch (instrument) {
      case Option option ->
          switch (option.root()) {
            case SPX, SPXW -> spxOption;
            case VIX, VIXW -> vixOption;
          };
      case Future future ->
          switch (future.root()) {
            case VX -> vx;
            case VXM -> vxm;
          };
    };
  }
}
