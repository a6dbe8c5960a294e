package alvh.app;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.pricing.ImpliedVolatility;
import alvh.pricing.ImpliedVolatility.Volatility;
import alvh.store.QuoteCounts;
import alvh.surface.PutCallParity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One class and expiry of a chain as {@code alvh chain} shows it.
 *
 * @param days calendar days to settlement
 * @param unchanged whether all quotes are those of the session before; null where there is none
 * @param forward by parity at the strike where call and put are nearest, index points
 * @param discount by the box around the forward
 * @param volatility at that strike, decimal a year
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
    @Nullable Double discount,
    @Nullable Double volatility) {
  private static final double DAYS_A_YEAR = 365;
  private static final double SECONDS_A_DAY = 86_400;

  /** A box reaches so far to either side of the forward. */
  private static final double BOX = .1;

  /** Below so many years the box's rounding is more than the rate. */
  private static final double SHORTEST_FOR_RATE = 7 / DAYS_A_YEAR;

  static ChainRow of(OptionChain chain, ChainQuotes slice, Optional<ChainQuotes> before) {
    QuoteCounts counts = QuoteCounts.of(slice);
    Optional<Money> money = Money.of(chain, slice);
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
        money.map(Money::forward).orElse(null),
        money.map(Money::discount).orElse(null),
        money.flatMap(m -> m.volatility(slice, m.strikeRow())).orElse(null));
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
   * Forward and discount of one expiry, as far as its quotes say.
   *
   * @param strikeRow the strike where call and put are nearest
   * @param years to settlement
   */
  record Money(double forward, double discount, int strikeRow, double years) {
    /** Empty where the expiry has settled, may be exercised early, or has no pair of quotes. */
    static Optional<Money> of(OptionChain chain, ChainQuotes slice) {
      double seconds = Duration.between(chain.asOf(), slice.settlesAt()).toSeconds();
      double years = seconds / SECONDS_A_DAY / DAYS_A_YEAR;
      int row = nearest(slice);
      if (slice.root().isEmpty() || years <= 0 || row < 0) {
        return Optional.empty();
      }
      double discount = discount(slice, slice.strike(row), years);
      double forward =
          PutCallParity.forward(
              slice.calls().mid(row), slice.puts().mid(row), slice.strike(row), discount);
      return Optional.of(new Money(forward, discount, row, years));
    }

    private static int nearest(ChainQuotes slice) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int row = 0; row < slice.size(); row++) {
        double distance = Math.abs(synthetic(slice, row));
        if (distance < least) {
          best = row;
          least = distance;
        }
      }
      return best;
    }

    /** Call less put; NaN where one of them cannot be traded. */
    private static double synthetic(ChainQuotes slice, int row) {
      boolean both = slice.calls().tradable(row) && slice.puts().tradable(row);
      return both ? slice.calls().mid(row) - slice.puts().mid(row) : Double.NaN;
    }

    private static double discount(ChainQuotes slice, double strike, double years) {
      int low = -1;
      int high = -1;
      for (int row = 0; row < slice.size(); row++) {
        if (!Double.isNaN(synthetic(slice, row))) {
          low = low < 0 && slice.strike(row) >= (1 - BOX) * strike ? row : low;
          high = slice.strike(row) <= (1 + BOX) * strike ? row : high;
        }
      }
      if (low < 0 || high <= low || years < SHORTEST_FOR_RATE) {
        return 1;
      }
      double width = slice.strike(high) - slice.strike(low);
      double value = synthetic(slice, low) - synthetic(slice, high);
      return value > 0 && value < 1.1 * width ? value / width : 1;
    }

    /** The volatility of the option that is out of the money at that strike. */
    Optional<Double> volatility(ChainQuotes slice, int row) {
      boolean call = slice.strike(row) >= forward;
      ChainQuotes.Side side = call ? slice.calls() : slice.puts();
      return volatility(slice.strike(row), side.mid(row), call ? 1 : -1);
    }

    /**
     * The volatility that gives that price; empty where none does.
     *
     * @param cp +1 for a call, −1 for a put
     */
    Optional<Double> volatility(double strike, double price, int cp) {
      return ImpliedVolatility.of(forward, strike, years, discount, price, cp)
              instanceof Volatility found
          ? Optional.of(found.value())
          : Optional.empty();
    }
  }
}
