package alvh.strategy.replica;

import java.util.List;

/**
 * The rules of a published index of S&P 500 options that is rolled once a month: what is sold at a
 * roll, for how much money, and whether the index is held beside it.
 *
 * <p>Source: method 6.
 */
public sealed interface ReplicaRules permits CondorIndex, PutWriteIndex, BuyWriteIndex {
  /** The published index, such as CNDR. */
  String name();

  /** The legs of one unit, chosen at the roll. */
  List<ReplicaLeg> legs(RollMarket market);

  /**
   * How many units a level of the index pays for.
   *
   * @param level index value before the sale, points of the replica
   * @param legs what {@link #legs} chose
   */
  double units(double level, RollMarket market, List<ReplicaLeg> legs);

  /** Shares of the index held for each unit: 1 where calls are covered by it, else 0. */
  double sharesPerUnit();
}
