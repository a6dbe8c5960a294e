package alvh.market;

import alvh.instrument.OptionRoot;
import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was bid and asked for all options of one class and expiry at one instant, in columns by
 * rising strike.
 *
 * <p>Columns, because a chain has fourteen thousand quotes and every reader walks along the
 * strikes. A price is in index points; a bid of 0 says that nobody bids, NaN that the option is not
 * listed or was not quoted at all. Nothing here is cleaned: crossed and empty quotes stay as they
 * came.
 */
public final class ChainQuotes {
  private final String optionClass;
  private final LocalDate expiry;
  private final Instant settlesAt;
  private final double[] strikes;
  private final Side calls;
  private final Side puts;

  /**
   * The columns of the calls or of the puts, each as long as the strikes. The arrays are handed
   * over: nobody changes them afterwards.
   *
   * @param bid index points
   * @param ask index points
   * @param volume contracts traded on the day; −1 where the source does not say
   * @param openInterest contracts; −1 where the source does not say
   */
  public record Side(double[] bid, double[] ask, int[] volume, int[] openInterest) {
    public Side {
      int size = bid.length;
      Check.that(
          ask.length == size && volume.length == size && openInterest.length == size,
          "the columns of a side have one length, not %s, %s, %s, %s",
          size,
          ask.length,
          volume.length,
          openInterest.length);
    }

    /** Middle of bid and ask; NaN where either is missing. */
    public double mid(int row) {
      return 0.5 * (bid[row] + ask[row]);
    }

    /** Somebody bids, and asks no less than is bid. */
    public boolean tradable(int row) {
      return bid[row] > 0 && ask[row] >= bid[row];
    }
  }

  /**
   * @param optionClass the listed class, such as SPXW
   * @param expiry the day of settlement
   * @param strikes index points, rising; handed over like the sides
   */
  public ChainQuotes(
      String optionClass,
      LocalDate expiry,
      Instant settlesAt,
      double[] strikes,
      Side calls,
      Side puts) {
    Check.that(
        calls.bid().length == strikes.length && puts.bid().length == strikes.length,
        "%s %s has %s strikes, %s calls and %s puts",
        optionClass,
        expiry,
        strikes.length,
        calls.bid().length,
        puts.bid().length);
    for (int i = 1; i < strikes.length; i++) {
      double before = strikes[i - 1];
      Check.that(strikes[i] > before, "strikes must rise, but %s follows %s", strikes[i], before);
    }
    this.optionClass = optionClass;
    this.expiry = expiry;
    this.settlesAt = settlesAt;
    this.strikes = strikes;
    this.calls = calls;
    this.puts = puts;
  }

  public String optionClass() {
    return optionClass;
  }

  /** The contract specification of the class; empty where it is not one that is traded here. */
  public Optional<OptionRoot> root() {
    return Arrays.stream(OptionRoot.values())
        .filter(root -> root.name().equals(optionClass))
        .findFirst();
  }

  public LocalDate expiry() {
    return expiry;
  }

  public Instant settlesAt() {
    return settlesAt;
  }

  /** Number of strikes. */
  public int size() {
    return strikes.length;
  }

  public double strike(int row) {
    return strikes[row];
  }

  /** Place of a strike; negative where it is not listed. */
  public int row(double strike) {
    return Arrays.binarySearch(strikes, strike);
  }

  /** The strike at which call and put cost the same, with what is left; NaN without a pair. */
  double parityLevel() {
    double least = Double.POSITIVE_INFINITY;
    double level = Double.NaN;
    for (int row = 0; row < strikes.length; row++) {
      if (calls.tradable(row) && puts.tradable(row)) {
        double gap = calls.mid(row) - puts.mid(row);
        if (Math.abs(gap) < least) {
          least = Math.abs(gap);
          level = strikes[row] + gap;
        }
      }
    }
    return level;
  }

  public Side calls() {
    return calls;
  }

  public Side puts() {
    return puts;
  }
}
