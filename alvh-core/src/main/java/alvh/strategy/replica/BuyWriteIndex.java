package alvh.strategy.replica;

import alvh.instrument.Right;
import java.util.List;

/**
 * BXM, the buy-write index: the index with its dividends, and for each share the call just above it
 * sold. Source: method 6 (BXM).
 */
public record BuyWriteIndex() implements ReplicaRules {
  @Override
  public String name() {
    return "BXM";
  }

  @Override
  public List<ReplicaLeg> legs(RollMarket market) {
    return List.of(new ReplicaLeg(Right.CALL, market.strikes().atOrAbove(market.spot()), -1));
  }

  @Override
  public double units(double level, RollMarket market, List<ReplicaLeg> legs) {
    return level / (market.spot() + market.value(legs.getFirst()));
  }

  @Override
  public double sharesPerUnit() {
    return 1;
  }
}
