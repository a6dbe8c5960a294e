package alvh.surface;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.pricing.Black76;
import java.util.Optional;

/**
 * The iron condor of one expiry at listed strikes: short options at 16 delta, long ones at 5, by
 * the deltas of one slice. Source: method 3 (condor credit error).
 *
 * @param strikes long put, short put, short call, long call, index points
 */
record QuotedCondor(double[] strikes) {
  static final double SHORT = 0.16;
  static final double WING = 0.05;
  private static final Right[] RIGHTS = {Right.PUT, Right.PUT, Right.CALL, Right.CALL};
  private static final int[] SIGNS = {-1, 1, 1, -1};

  /** Empty where the wings are not quoted on both sides of the shorts. */
  static Optional<QuotedCondor> of(QuotedSlice quoted, VolSurface.Slice deltas) {
    double[] strikes = {
      nearest(quoted, deltas, Right.PUT, WING),
      nearest(quoted, deltas, Right.PUT, SHORT),
      nearest(quoted, deltas, Right.CALL, SHORT),
      nearest(quoted, deltas, Right.CALL, WING)
    };
    boolean rising = strikes[0] < strikes[1] && strikes[1] < strikes[2] && strikes[2] < strikes[3];
    return rising ? Optional.of(new QuotedCondor(strikes)) : Optional.empty();
  }

  /** The quoted strike whose delta on a slice comes closest; NaN where none is quoted. */
  static double nearest(QuotedSlice quoted, VolSurface.Slice deltas, Right right, double target) {
    double best = Double.NaN;
    double miss = Double.POSITIVE_INFINITY;
    for (int i = 0; i < quoted.size(); i++) {
      if (quoted.quotedRight(i) == right) {
        double volatility = OptionPricer.volatility(deltas, quoted.strike(i));
        double delta =
            Math.abs(
                Black76.forwardDelta(
                    deltas.forward(), quoted.strike(i), deltas.years(), volatility, right.sign()));
        if (Math.abs(delta - target) < miss) {
          miss = Math.abs(delta - target);
          best = quoted.strike(i);
        }
      }
    }
    return best;
  }

  /** What the slice's prices give for it, index points. */
  double credit(VolSurface.Slice slice) {
    double credit = 0;
    for (int leg = 0; leg < strikes.length; leg++) {
      credit += SIGNS[leg] * OptionPricer.price(slice, strikes[leg], RIGHTS[leg]);
    }
    return credit;
  }

  /** What the mids give for it, index points; NaN where one of them is missing. */
  double credit(ChainQuotes quotes) {
    double credit = 0;
    for (int leg = 0; leg < strikes.length; leg++) {
      credit += SIGNS[leg] * mid(quotes, strikes[leg], RIGHTS[leg]);
    }
    return credit;
  }

  /** Mid of an option that somebody bids for; NaN where nobody does. */
  static double mid(ChainQuotes quotes, double strike, Right right) {
    ChainQuotes.Side side = right == Right.PUT ? quotes.puts() : quotes.calls();
    int low = 0;
    int high = quotes.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.strike(middle) < strike) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < quotes.size() && quotes.strike(low) == strike && side.tradable(low);
    return found ? side.mid(low) : Double.NaN;
  }
}
