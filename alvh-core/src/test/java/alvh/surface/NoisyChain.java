package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.util.Random;

/** A chain whose quotes were moved at random by less than their half-spreads. */
final class NoisyChain {
  private NoisyChain() {}

  static OptionChain of(OptionChain chain, double ofHalfSpread, Random random) {
    var moved =
        chain.expiries().stream().map(quotes -> moved(quotes, ofHalfSpread, random)).toList();
    return new OptionChain(
        chain.underlying(), chain.session(), chain.asOf(), chain.spot(), "noisy", moved);
  }

  /** Call and put of a strike move together, so that parity holds. */
  private static ChainQuotes moved(ChainQuotes quotes, double ofHalfSpread, Random random) {
    int size = quotes.size();
    double[] strikes = new double[size];
    double[][] sides = new double[4][size];
    for (int i = 0; i < size; i++) {
      strikes[i] = quotes.strike(i);
      double half = 0.5 * (quotes.calls().ask()[i] - quotes.calls().bid()[i]);
      double move = ofHalfSpread * half * (2 * random.nextDouble() - 1);
      ChainQuotes.Side[] both = {quotes.calls(), quotes.puts()};
      for (int right = 0; right < 2; right++) {
        double bid = both[right].bid()[i];
        sides[2 * right][i] = bid > 0 ? Math.max(0, bid + move) : 0;
        sides[2 * right + 1][i] = both[right].ask()[i] + move;
      }
    }
    int[] none = new int[size];
    return new ChainQuotes(
        quotes.optionClass(),
        quotes.expiry(),
        quotes.settlesAt(),
        strikes,
        new ChainQuotes.Side(sides[0], sides[1], none, none),
        new ChainQuotes.Side(sides[2], sides[3], none, none));
  }
}
