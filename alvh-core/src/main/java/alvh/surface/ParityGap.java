package alvh.surface;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A strike whose call and put cannot both be right: what they say of the forward lies further from
 * what the other strikes of the expiry say than both spreads together allow.
 *
 * <p>Somebody would trade it away, so one quote is old or wrong. The line of the expiry is known to
 * its own error, which is allowed for at every strike. Asked of options that are exercised at
 * expiry alone. Source: method 1.10, "Parity trades"; one and a half spreads are our choice, as for
 * the line itself.
 *
 * @param strike index points
 * @param miss C − P of the middles less D·(F − K), index points
 * @param allowed half-spreads of call and put and three errors of the line, index points
 */
public record ParityGap(
    String optionClass, LocalDate expiry, double strike, double miss, double allowed) {
  private static final double SPREADS = 1.5;
  private static final double ERRORS = 3;

  /** Half of the smallest tick, index points. */
  private static final double LEAST_HALF_SPREAD = 0.025;

  /** Every such strike of a chain, in its order. */
  public static List<ParityGap> of(OptionChain chain) {
    List<Optional<ParityForward>> parities = ParityForwards.of(chain);
    var gaps = new ArrayList<ParityGap>();
    for (int i = 0; i < parities.size(); i++) {
      ChainQuotes quotes = chain.expiries().get(i);
      if (quotes.root().isPresent() && parities.get(i).isPresent()) {
        double years = ParityForwards.years(chain.asOf(), quotes);
        gaps.addAll(of(quotes, parities.get(i).get(), years));
      }
    }
    return List.copyOf(gaps);
  }

  /**
   * Those of one expiry.
   *
   * @param years to settlement
   */
  public static List<ParityGap> of(ChainQuotes quotes, ParityForward parity, double years) {
    var gaps = new ArrayList<ParityGap>();
    for (int row = 0; row < quotes.size(); row++) {
      if (quotes.calls().tradable(row) && quotes.puts().tradable(row)) {
        double distance = parity.forward() - quotes.strike(row);
        double synthetic = quotes.calls().mid(row) - quotes.puts().mid(row);
        double miss = synthetic - parity.discount() * distance;
        double line = parity.forwardError() + years * parity.rateError() * Math.abs(distance);
        double spreads = halfSpread(quotes.calls(), row) + halfSpread(quotes.puts(), row);
        double allowed = SPREADS * spreads + ERRORS * parity.discount() * line;
        if (Math.abs(miss) > allowed) {
          gaps.add(
              new ParityGap(
                  quotes.optionClass(), quotes.expiry(), quotes.strike(row), miss, allowed));
        }
      }
    }
    return gaps;
  }

  private static double halfSpread(ChainQuotes.Side side, int row) {
    return Math.max(0.5 * (side.ask()[row] - side.bid()[row]), LEAST_HALF_SPREAD);
  }
}
