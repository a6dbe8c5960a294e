package alvh.strategy.replica;

import alvh.instrument.Right;
import java.util.List;

/**
 * PUT, the put-write index: the put just below the index is sold, with bills that grow to its
 * strike by the expiry. Source: method 6 (PUT).
 */
public record PutWriteIndex() implements ReplicaRules {
  @Override
  public String name() {
    return "PUT";
  }

  @Override
  public List<ReplicaLeg> legs(RollMarket market) {
    return List.of(new ReplicaLeg(Right.PUT, market.strikes().atOrBelow(market.spot()), -1));
  }

  /** Level and premium together buy bills that are worth the strike at the expiry. */
  @Override
  public double units(double level, RollMarket market, List<ReplicaLeg> legs) {
    ReplicaLeg put = legs.getFirst();
    return level / (put.strike() * market.slice().discount() + market.value(put));
  }

  @Override
  public double sharesPerUnit() {
    return 0;
  }
}
