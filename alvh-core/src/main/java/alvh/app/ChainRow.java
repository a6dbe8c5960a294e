package alvh.app;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.pricing.ImpliedVolatility;
import alvh.pricing.ImpliedVolatility.Volatility;
import alvh.store.QuoteCounts;
import alvh.surface.ParityForward;
import alvh.surface.ParityForwards;
import alvh.surface.ParityGap;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One class and expiry of a chain as {@code alvh chain} shows it.
 *
 * @param days calendar days to settlement
 * @param unchanged whether all quotes are those of the session before; null where there is none
 * @param forward by put–call parity, index points
 * @param forwardError its standard error, index points
 * @param discount by parity, e^{−rT}
 * @param rate r, continuously compounded, decimal a year
 * @param volatility at the strike nearest to the forward, decimal a year
 * @param callLessPut by how much volatilities of calls exceed those of puts at the same strike,
 *     mean over strikes within one standard deviation, decimal a year
 * @param offParity strikes whose call and put contradict the forward of the others
 */
record ChainRow(
    String optionClass,
    LocalDate expiry,
    long days,
    int strikes,
    int quotes,
    int bids,
    int crossed,
    int locked,
    @Nullable Boolean unchanged,
    @Nullable Double forward,
    @Nullable Double forwardError,
    @Nullable Double discount,
    @Nullable Double rate,
    @Nullable Double volatility,
    @Nullable Double callLessPut,
    @Nullable Integer offParity) {
  static ChainRow of(
      OptionChain chain, ChainQuotes slice, Optional<ChainQuotes> before, Optional<Money> money) {
    QuoteCounts counts = QuoteCounts.of(slice);
    return new ChainRow(
        slice.optionClass(),
        slice.expiry(),
        ChronoUnit.DAYS.between(chain.session(), slice.expiry()),
        slice.size(),
        counts.quotes(),
        counts.quotes() - counts.zeroBid(),
        counts.crossed(),
        counts.locked(),
        before.map(other -> isSame(slice, other)).orElse(null),
        money.map(m -> m.parity().forward()).orElse(null),
        money.map(m -> m.parity().forwardError()).orElse(null),
        money.map(m -> m.parity().discount()).orElse(null),
        money.map(m -> m.parity().rate()).orElse(null),
        money.flatMap(m -> m.volatility(slice, m.strikeRow())).orElse(null),
        money.flatMap(m -> m.callLessPut(slice)).orElse(null),
        money.map(m -> m.gaps(slice).size()).orElse(null));
  }

  private static boolean isSame(ChainQuotes slice, ChainQuotes other) {
    if (slice.size() != other.size()) {
      return false;
    }
    for (int row = 0; row < slice.size(); row++) {
      if (slice.strike(row) != other.strike(row)
          || isMoved(slice.calls(), other.calls(), row)
          || isMoved(slice.puts(), other.puts(), row)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMoved(ChainQuotes.Side side, ChainQuotes.Side other, int row) {
    return Double.compare(side.bid()[row], other.bid()[row]) != 0
        || Double.compare(side.ask()[row], other.ask()[row]) != 0;
  }

  /**
   * Forward and discount of one expiry by put–call parity.
   *
   * @param strikeRow the strike nearest to the forward at which both options can be traded
   * @param years to settlement
   */
  record Money(ParityForward parity, int strikeRow, double years) {
    /**
     * By expiry, each its own object; one is absent where the expiry has settled, may be exercised
     * early, or has too few pairs of quotes.
     */
    static Map<ChainQuotes, Money> of(OptionChain chain) {
      var all = new IdentityHashMap<ChainQuotes, Money>();
      List<Optional<ParityForward>> parities = ParityForwards.of(chain);
      for (int i = 0; i < parities.size(); i++) {
        ChainQuotes slice = chain.expiries().get(i);
        double years = YearFraction.between(chain.asOf(), slice.settlesAt());
        parities
            .get(i)
            .filter(parity -> slice.root().isPresent())
            .ifPresent(p -> all.put(slice, new Money(p, nearest(slice, p.forward()), years)));
      }
      return all;
    }

    private static int nearest(ChainQuotes slice, double forward) {
      int best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int row = 0; row < slice.size(); row++) {
        double distance = Math.abs(slice.strike(row) - forward);
        boolean both = slice.calls().tradable(row) && slice.puts().tradable(row);
        if (both && distance < least) {
          best = row;
          least = distance;
        }
      }
      return best;
    }

    /** Strikes whose call and put contradict the forward of the others. */
    List<ParityGap> gaps(ChainQuotes slice) {
      return ParityGap.of(slice, parity, years);
    }

    /** Mean gap within one standard deviation of the forward; empty where no strike has both. */
    Optional<Double> callLessPut(ChainQuotes slice) {
      double reach = volatility(slice, strikeRow).orElse(0.0) * Math.sqrt(years);
      double sum = 0;
      int count = 0;
      for (int row = 0; row < slice.size(); row++) {
        boolean both = slice.calls().tradable(row) && slice.puts().tradable(row);
        if (both && Math.abs(Math.log(slice.strike(row) / parity.forward())) <= reach) {
          Optional<Double> call = volatility(slice.strike(row), slice.calls().mid(row), 1);
          Optional<Double> put = volatility(slice.strike(row), slice.puts().mid(row), -1);
          if (call.isPresent() && put.isPresent()) {
            sum += call.get() - put.get();
            count++;
          }
        }
      }
      return count == 0 ? Optional.empty() : Optional.of(sum / count);
    }

    /** The volatility of the option that is out of the money at that strike. */
    Optional<Double> volatility(ChainQuotes slice, int row) {
      boolean call = slice.strike(row) >= parity.forward();
      ChainQuotes.Side side = call ? slice.calls() : slice.puts();
      return volatility(slice.strike(row), side.mid(row), call ? 1 : -1);
    }

    /**
     * The volatility that gives that price; empty where none does.
     *
     * @param cp +1 for a call, −1 for a put
     */
    Optional<Double> volatility(double strike, double price, int cp) {
      return answer(strike, price, cp) instanceof Volatility found
          ? Optional.of(found.value())
          : Optional.empty();
    }

    /** The same with the reason where there is none. */
    ImpliedVolatility answer(double strike, double price, int cp) {
      return ImpliedVolatility.of(parity.forward(), strike, years, parity.discount(), price, cp);
    }
  }
}
