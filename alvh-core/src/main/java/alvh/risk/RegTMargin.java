package alvh.risk;

import alvh.instrument.Holdings;
import alvh.instrument.Option;
import alvh.instrument.Right;
import alvh.surface.VvixPricer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a broker asks for options by the strategy rules of Regulation T: each short option is
 * covered by a long one, or charged as naked.
 *
 * <p>A vertical spread needs its width. Of a put spread and a call spread that expire together only
 * one side can lose, so that one side's width is enough: where the widths differ the larger one, or
 * both, by the key. Long options are paid for in full and need no more. A long option that settles
 * before the short one covers nothing. Of all ways to pair short and long options the one with the
 * least requirement counts, see {@link MarginPairing}.
 *
 * <p>Source: method 4.3. The minimum equity of an account is not part of it.
 *
 * @param condorUnequal how a condor with unequal wings is charged
 */
public record RegTMargin(Unequal condorUnequal) {
  /** How a condor with unequal wings is charged. */
  public enum Unequal {
    /** The wider wing: what the condor can lose. */
    MAX,
    /** As two spreads. */
    SUM
  }

  private static final double INDEX_SHARE = .15;
  private static final double VIX_SHARE = .20;
  private static final double LEAST_SHARE = .10;

  /**
   * Dollars for the options on one underlying.
   *
   * @param book options on the S&P 500, or VIX options; futures in it are passed over
   * @param price points of an option
   * @param underlying level of the index or of VIX, points
   */
  public double of(Holdings book, ToDoubleFunction<Option> price, double underlying) {
    return new MarginPairing(this, price, underlying).least(book);
  }

  /**
   * Dollars for a short option that nothing covers: its price and a share of the index less what it
   * is out of the money, at least a tenth of the index for calls and of the strike for puts.
   *
   * @param price points
   * @param underlying level of the index or of VIX, points
   */
  public static double naked(Option option, double price, double underlying) {
    double share = VvixPricer.isVixOption(option) ? VIX_SHARE : INDEX_SHARE;
    double out = Math.max(0, option.right().sign() * (option.strike() - underlying));
    double least = LEAST_SHARE * (option.right() == Right.CALL ? underlying : option.strike());
    return option.multiplier() * (price + Math.max(share * underlying - out, least));
  }

  /** Dollars of a pairing: naked options, and the spreads of both sides by expiry. */
  double dollars(
      List<MarginSpread> puts,
      List<MarginSpread> calls,
      ToDoubleFunction<Option> price,
      double underlying) {
    var expiries = new ArrayList<LocalDate>();
    double sum = 0;
    for (List<MarginSpread> side : List.of(puts, calls)) {
      for (MarginSpread spread : side) {
        if (spread.isNaked()) {
          sum += naked(spread, price, underlying);
        } else if (spread.isCovered() && !expiries.contains(spread.expiry())) {
          expiries.add(spread.expiry());
        }
      }
    }
    Collections.sort(expiries);
    for (LocalDate expiry : expiries) {
      List<MarginSpread> left = widestFirst(puts, expiry);
      List<MarginSpread> right = widestFirst(calls, expiry);
      sum += widths(left) + widths(right) - saved(left, right);
    }
    return sum;
  }

  /** Dollars for a short option that stands alone. */
  static double naked(MarginSpread spread, ToDoubleFunction<Option> price, double underlying) {
    Option option = spread.sold().orElseThrow();
    return spread.quantity() * naked(option, price.applyAsDouble(option), underlying);
  }

  /** The covered spreads whose short option expires then; of two as wide the first stays first. */
  private static List<MarginSpread> widestFirst(List<MarginSpread> side, LocalDate expiry) {
    var sorted = new ArrayList<MarginSpread>();
    for (MarginSpread spread : side) {
      if (spread.isCovered() && spread.expiry().equals(expiry)) {
        int place = sorted.size();
        while (place > 0 && sorted.get(place - 1).width() < spread.width()) {
          place--;
        }
        sorted.add(place, spread);
      }
    }
    return sorted;
  }

  /** Whether nothing can need less: one expiry, all covered, and only its dearer side charged. */
  boolean isLeast(List<MarginSpread> puts, List<MarginSpread> calls, double dollars) {
    boolean simple =
        Stream.concat(puts.stream(), calls.stream())
            .allMatch(
                s -> s.isCovered() && s.sold().get().expiry().equals(s.bought().get().expiry()));
    long expiries =
        Stream.concat(puts.stream(), calls.stream())
            .flatMap(s -> s.sold().stream())
            .map(Option::expiry)
            .distinct()
            .count();
    return simple && expiries == 1 && dollars <= Math.max(widths(puts), widths(calls));
  }

  private static double widths(List<MarginSpread> side) {
    double sum = 0;
    for (MarginSpread spread : side) {
      sum += covered(spread);
    }
    return sum;
  }

  /** Dollars for a covered short option. */
  static double covered(MarginSpread spread) {
    return spread.width() * dollarsAPoint(spread) * spread.quantity();
  }

  private static int dollarsAPoint(MarginSpread spread) {
    return spread.sold().orElseThrow().multiplier();
  }

  /**
   * What two sides need less than both alone: widest with widest, or only equal widths.
   *
   * @param left puts, the widest first
   * @param right calls, the widest first
   */
  private double saved(List<MarginSpread> left, List<MarginSpread> right) {
    double saved = 0;
    int i = 0;
    int j = 0;
    long usedLeft = 0;
    long usedRight = 0;
    while (i < left.size() && j < right.size()) {
      MarginSpread put = left.get(i);
      MarginSpread call = right.get(j);
      boolean skip = condorUnequal == Unequal.SUM && put.width() != call.width();
      long both = Math.min(put.quantity() - usedLeft, call.quantity() - usedRight);
      if (!skip) {
        saved += both * Math.min(put.width(), call.width()) * dollarsAPoint(put);
      }
      boolean leftDone = skip ? put.width() > call.width() : usedLeft + both == put.quantity();
      boolean rightDone = skip ? !leftDone : usedRight + both == call.quantity();
      usedLeft = leftDone ? 0 : usedLeft + (skip ? 0 : both);
      usedRight = rightDone ? 0 : usedRight + (skip ? 0 : both);
      i += leftDone ? 1 : 0;
      j += rightDone ? 1 : 0;
    }
    return saved;
  }
}
