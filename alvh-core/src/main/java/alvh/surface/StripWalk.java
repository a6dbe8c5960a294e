package alvh.surface;

import alvh.surface.StripOutcome.Unusable;
import alvh.surface.StripVariance.Contribution;
import alvh.surface.StripVariance.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The walk of Cboe's formula along one strip: forward by parity, then away from the centre strike
 * on both sides, past single strikes without a bid, until two in a row have none.
 *
 * <p>Our reading: only strikes with a bid for call and put can give the forward, and the centre
 * strike must have both, because a mid without a bid is no price. Source: method 2.5 (4) to (7).
 */
final class StripWalk {
  private static final int ZERO_BIDS_TO_STOP = 2;

  private final QuoteStrip strip;
  private final List<StrikeQuotes> quotes;

  private StripWalk(QuoteStrip strip) {
    this.strip = strip;
    quotes = strip.quotes();
  }

  static StripOutcome variance(QuoteStrip strip) {
    return new StripWalk(strip).variance();
  }

  private StripOutcome variance() {
    int parity = parityIndex();
    if (parity < 0) {
      return unusable("no strike has a bid for both call and put");
    }
    StrikeQuotes at = quotes.get(parity);
    double forward = at.strike() + strip.growth() * (at.callMid() - at.putMid());
    int centre = indexAtOrBelow(forward);
    if (centre < 0) {
      return unusable("no strike lies at or below the forward " + forward);
    }
    if (!quotes.get(centre).bothBid()) {
      return unusable("call or put lacks a bid at the centre strike " + strike(centre));
    }
    Wing puts = outwards(centre, -1, StrikeQuotes::putBid);
    Wing calls = outwards(centre, 1, StrikeQuotes::callBid);
    if (puts.used().isEmpty() || calls.used().isEmpty()) {
      String missing = puts.used().isEmpty() ? "put below" : "call above";
      return unusable("no " + missing + " strike " + strike(centre));
    }
    return summed(at.strike(), forward, centre, puts, calls);
  }

  /**
   * The strikes of one side.
   *
   * @param used indices with a bid, nearest to the centre first
   * @param stop index at which two zero bids ended the walk; −1 where the strikes ran out
   */
  private record Wing(List<Integer> used, int stop) {}

  /**
   * Where |C − P| of the mids is smallest, the lower of equals; −1 when there is no such strike.
   */
  private int parityIndex() {
    int best = -1;
    double smallest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < quotes.size(); i++) {
      StrikeQuotes q = quotes.get(i);
      double distance = Math.abs(q.callMid() - q.putMid());
      if (q.bothBid() && distance < smallest) {
        smallest = distance;
        best = i;
      }
    }
    return best;
  }

  private int indexAtOrBelow(double forward) {
    int index = quotes.size() - 1;
    while (index >= 0 && strike(index) > forward) {
      index--;
    }
    return index;
  }

  /** The strikes with a bid beyond the centre in one direction. */
  private Wing outwards(int centre, int step, ToDoubleFunction<StrikeQuotes> bid) {
    var used = new ArrayList<Integer>();
    int zeros = 0;
    for (int i = centre + step; i >= 0 && i < quotes.size(); i += step) {
      if (bid.applyAsDouble(quotes.get(i)) > 0) {
        zeros = 0;
        used.add(i);
      } else if (++zeros == ZERO_BIDS_TO_STOP) {
        return new Wing(used, i);
      }
    }
    return new Wing(used, -1);
  }

  private WalkEnd end(int centre, Wing wing) {
    int last = wing.used().getLast();
    int skipped = Math.abs(last - centre) - wing.used().size();
    int unused = last < centre ? last : quotes.size() - 1 - last;
    double stoppedAt = wing.stop() < 0 ? Double.NaN : strike(wing.stop());
    return new WalkEnd(strike(last), stoppedAt, skipped, unused);
  }

  private StripOutcome summed(double parity, double forward, int centre, Wing puts, Wing calls) {
    var selected = new ArrayList<Integer>(puts.used().reversed());
    selected.add(centre);
    selected.addAll(calls.used());
    var contributions = new ArrayList<Contribution>();
    double total = 0;
    for (int place = 0; place < selected.size(); place++) {
      Contribution contribution = contribution(selected, place, centre);
      total += contribution.amount();
      contributions.add(contribution);
    }
    double sum = 2 / strip.years() * total;
    double excess = forward / strike(centre) - 1;
    double correction = excess * excess / strip.years();
    if (sum <= correction) {
      return unusable("the variance " + (sum - correction) + " is not above zero");
    }
    return new StripVariance(
        strip,
        parity,
        forward,
        strike(centre),
        contributions,
        end(centre, puts),
        end(centre, calls),
        sum,
        correction,
        sum - correction);
  }

  private Contribution contribution(List<Integer> selected, int place, int centre) {
    int index = selected.get(place);
    StrikeQuotes q = quotes.get(index);
    int before = Math.max(0, place - 1);
    int after = Math.min(selected.size() - 1, place + 1);
    double distance = strike(selected.get(after)) - strike(selected.get(before));
    double width = distance / (after - before);
    Side side = index < centre ? Side.PUT : index > centre ? Side.CALL : Side.BOTH;
    double price =
        switch (side) {
          case PUT -> q.putMid();
          case CALL -> q.callMid();
          case BOTH -> 0.5 * (q.putMid() + q.callMid());
        };
    double amount = width / (q.strike() * q.strike()) * strip.growth() * price;
    return new Contribution(q.strike(), side, price, width, amount);
  }

  private double strike(int index) {
    return quotes.get(index).strike();
  }

  private Unusable unusable(String reason) {
    return new Unusable(strip.minutes(), reason);
  }
}
