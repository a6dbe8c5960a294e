package alvh.surface;

import alvh.unit.Check;
import java.util.TreeMap;

/**
 * A strip's sum of price times weight with every option at its bid, in the middle and at its ask:
 * between the outer two lies what the strip can be traded for.
 *
 * <p>Strikes and widths are those of the middle. Source: method 1.10, "bid/ask bounds".
 *
 * @param bid sold at the bids
 * @param mid in the middle
 * @param ask bought at the asks
 */
public record StripBounds(double bid, double mid, double ask) {
  public StripBounds {
    Check.that(bid <= mid && mid <= ask, "bounds must not fall: %s, %s, %s", bid, mid, ask);
  }

  /** What a strike's price is multiplied by. */
  interface Weight {
    double of(StripVariance.Contribution contribution);
  }

  /** Total variance W = σ²·T of an expiry of S&P 500 options, a number. */
  public static StripBounds totalVariance(StripVariance variance) {
    double growth = variance.strip().growth();
    double excess = variance.forward() / variance.centreStrike() - 1;
    return of(variance, c -> 2 * growth * c.width() / (c.strike() * c.strike()))
        .plus(-excess * excess);
  }

  /** The weighted sum. */
  static StripBounds of(StripVariance variance, Weight weight) {
    var quotes = new TreeMap<Double, StrikeQuotes>();
    variance.strip().quotes().forEach(q -> quotes.put(q.strike(), q));
    double bid = 0;
    double ask = 0;
    for (StripVariance.Contribution c : variance.contributions()) {
      StrikeQuotes q = quotes.get(c.strike());
      double w = weight.of(c);
      bid += w * side(c, q.putBid(), q.callBid());
      ask += w * side(c, q.putAsk(), q.callAsk());
    }
    return new StripBounds(bid, 0.5 * (bid + ask), ask);
  }

  private static double side(StripVariance.Contribution c, double put, double call) {
    return switch (c.side()) {
      case PUT -> put;
      case CALL -> call;
      case BOTH -> 0.5 * (put + call);
    };
  }

  StripBounds plus(double amount) {
    return new StripBounds(bid + amount, mid + amount, ask + amount);
  }
}
