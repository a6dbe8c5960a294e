package alvh.strategy;

import alvh.unit.Check;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How far the index could fall over the life of a condor before the average condor lost, alone and
 * with its share of the hedge: BE_H by history.
 *
 * <p>The expected result for a move is a local line through the trades with similar moves, weighted
 * by a triangle; the break-even is the first fall at which it is not above zero. Trades end by
 * target, stop and time: it is the break-even of the rules as they are traded, not that at expiry.
 * Source: method 1.8, claim H3 (D9).
 *
 * @param trades how many it stands on
 * @param bare fall of the index, share; empty where the line never reaches zero
 * @param hedged the same with the hedge
 */
public record HedgedBreakEven(int trades, OptionalDouble bare, OptionalDouble hedged) {
  /** Fewer trades say nothing. Source: method 1.7, 1.8. */
  public static final int ENOUGH = 60;

  private static final double WIDTH = .03;
  private static final double STEP = .0025;
  private static final double FARTHEST = .20;
  private static final int FEWEST_NEARBY = 8;

  /**
   * One condor that was closed.
   *
   * @param move of the index over its life, decimal
   * @param result of the condor over its credit
   * @param hedge result of its share of the hedge over its credit
   */
  public record Trade(double move, double result, double hedge) {
    public Trade {
      Check.finite(move + result + hedge, "trade");
    }
  }

  /** Empty before there are enough trades. */
  public static Optional<HedgedBreakEven> of(List<Trade> trades) {
    return trades.size() < ENOUGH
        ? Optional.empty()
        : Optional.of(
            new HedgedBreakEven(
                trades.size(),
                zero(trades, Trade::result),
                zero(trades, trade -> trade.result() + trade.hedge())));
  }

  private static OptionalDouble zero(List<Trade> trades, ToDoubleFunction<Trade> result) {
    OptionalDouble before = OptionalDouble.empty();
    for (double fall = 0; fall <= FARTHEST; fall += STEP) {
      OptionalDouble expected = expected(trades, result, -fall);
      if (expected.isPresent() && expected.getAsDouble() <= 0) {
        double above = before.orElse(0);
        double share = above > 0 ? above / (above - expected.getAsDouble()) : 1;
        return OptionalDouble.of(Math.max(0, fall - STEP * (1 - share)));
      }
      before = expected;
    }
    return OptionalDouble.empty();
  }

  /** The local line's value at a move; empty where too few trades lie near. */
  private static OptionalDouble expected(
      List<Trade> trades, ToDoubleFunction<Trade> result, double at) {
    double w = 0;
    double wx = 0;
    double wxx = 0;
    double wy = 0;
    double wxy = 0;
    int near = 0;
    for (Trade trade : trades) {
      double x = trade.move() - at;
      double weight = 1 - Math.abs(x) / WIDTH;
      if (weight > 0) {
        double y = result.applyAsDouble(trade);
        near++;
        w += weight;
        wx += weight * x;
        wxx += weight * x * x;
        wy += weight * y;
        wxy += weight * x * y;
      }
    }
    double determinant = w * wxx - wx * wx;
    return near < FEWEST_NEARBY || determinant <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((wxx * wy - wx * wxy) / determinant);
  }
}
