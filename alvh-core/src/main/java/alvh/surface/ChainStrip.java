package alvh.surface;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.surface.RefusedQuote.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One expiry of a chain as the index calculation takes it: every listed strike, with the quotes
 * that cannot be true set to "nobody bids".
 *
 * <p>What is not quoted at all counts as a zero bid too, because the walk asks for a bid and finds
 * none. Source: method 2.5 (5), (9).
 *
 * @param refused quotes that are not believed, by rising strike
 */
public record ChainStrip(ChainQuotes quotes, QuoteStrip strip, List<RefusedQuote> refused) {
  private static final double SECONDS_PER_MINUTE = 60;

  public ChainStrip {
    refused = List.copyOf(refused);
  }

  /**
   * @param asOf the moment of the quotes, before settlement
   * @param rate to settlement, continuously compounded, decimal a year
   */
  public static ChainStrip of(ChainQuotes quotes, Instant asOf, double rate) {
    var strikes = new ArrayList<StrikeQuotes>();
    var refused = new ArrayList<RefusedQuote>();
    for (int row = 0; row < quotes.size(); row++) {
      double[] call = believed(quotes, Right.CALL, row, refused);
      double[] put = believed(quotes, Right.PUT, row, refused);
      strikes.add(new StrikeQuotes(quotes.strike(row), call[0], call[1], put[0], put[1]));
    }
    return new ChainStrip(quotes, new QuoteStrip(minutes(quotes, asOf), rate, strikes), refused);
  }

  /** Minutes from the moment to settlement; not above zero once it has settled. */
  public static double minutes(ChainQuotes quotes, Instant asOf) {
    return Duration.between(asOf, quotes.settlesAt()).toSeconds() / SECONDS_PER_MINUTE;
  }

  /** Bid and ask; a bid of zero where there is none to believe. */
  private static double[] believed(
      ChainQuotes quotes, Right right, int row, List<RefusedQuote> refused) {
    ChainQuotes.Side side = right == Right.CALL ? quotes.calls() : quotes.puts();
    double bid = side.bid()[row];
    double ask = side.ask()[row];
    if (!Double.isFinite(bid) || !Double.isFinite(ask)) {
      return new double[] {0, Math.max(0, Double.isFinite(ask) ? ask : 0)};
    }
    Optional<Reason> reason = doubt(side, right, row);
    reason.ifPresent(why -> refused.add(RefusedQuote.of(quotes, right, row, why)));
    return reason.isPresent() ? new double[] {0, Math.max(0, ask)} : new double[] {bid, ask};
  }

  private static Optional<Reason> doubt(ChainQuotes.Side side, Right right, int row) {
    double bid = side.bid()[row];
    double ask = side.ask()[row];
    if (bid < 0 || ask < 0) {
      return Optional.of(Reason.NEGATIVE);
    }
    if (bid > ask) {
      return Optional.of(Reason.CROSSED);
    }
    int nearer = row - right.sign();
    boolean listed = nearer >= 0 && nearer < side.bid().length;
    return listed && side.tradable(nearer) && bid > side.ask()[nearer]
        ? Optional.of(Reason.ABOVE_NEARER_STRIKE)
        : Optional.empty();
  }
}
