package alvh.strategy.replica;

import alvh.instrument.Right;
import alvh.surface.StrikeGrid;
import alvh.unit.Check;
import java.util.List;

/**
 * CNDR, the iron condor index: a put and a call of delta 0.20 sold, of delta 0.05 bought, bills for
 * ten times the largest loss.
 *
 * <p>The public text does not say what the largest loss is; the wider of the two sides, gross of
 * the credit, fits what was published best. Source: method 6 (CNDR).
 *
 * @param shortDelta magnitude of the deltas sold
 * @param longDelta magnitude of the deltas bought
 * @param cover bills held, in largest losses
 * @param largestLoss what counts as the largest loss of a unit
 */
public record CondorIndex(
    double shortDelta, double longDelta, double cover, LargestLoss largestLoss)
    implements ReplicaRules {

  /** What a condor can lose at most, index points. */
  public enum LargestLoss {
    /** The width of the wider side: one side alone can be breached. */
    WIDER_SIDE,
    /** The sum of both widths, which cannot be lost: a control that must fail. */
    BOTH_SIDES
  }

  public CondorIndex {
    Check.that(
        0 < longDelta && longDelta < shortDelta && shortDelta < 0.5,
        "deltas %s and %s are no condor",
        shortDelta,
        longDelta);
    Check.positive(cover, "cover");
  }

  /** As Cboe calls it. */
  public static final String NAME = "CNDR";

  /** The published deltas, ten times the wider side. */
  public CondorIndex() {
    this(0.20, 0.05, 10, LargestLoss.WIDER_SIDE);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ReplicaLeg> legs(RollMarket market) {
    return List.of(
        new ReplicaLeg(Right.PUT, strike(market, Right.PUT, longDelta), 1),
        new ReplicaLeg(Right.PUT, strike(market, Right.PUT, shortDelta), -1),
        new ReplicaLeg(Right.CALL, strike(market, Right.CALL, shortDelta), -1),
        new ReplicaLeg(Right.CALL, strike(market, Right.CALL, longDelta), 1));
  }

  private static double strike(RollMarket market, Right right, double delta) {
    StrikeGrid grid = market.strikes();
    return grid.atDelta(market.slice(), market.spot(), right, delta);
  }

  @Override
  public double units(double level, RollMarket market, List<ReplicaLeg> legs) {
    double putWidth = legs.get(1).strike() - legs.get(0).strike();
    double callWidth = legs.get(3).strike() - legs.get(2).strike();
    double loss =
        switch (largestLoss) {
          case WIDER_SIDE -> Math.max(putWidth, callWidth);
          case BOTH_SIDES -> putWidth + callWidth;
        };
    return level / (cover * loss);
  }

  @Override
  public double sharesPerUnit() {
    return 0;
  }
}
