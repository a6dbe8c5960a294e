package alvh.risk;

import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.Right;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds the pairing of short with long options that needs the least margin.
 *
 * <p>Up to three contracts a side (after the largest common divisor of all quantities) every
 * pairing is tried, naked shorts among them, so that the answer is exact. Above, short and long
 * options are paired by expiry and strike, which is the least for each side alone, and then longs
 * are exchanged between two spreads as long as that lowers the requirement: no exchange of two
 * lowers it further, a longer chain of exchanges might.
 *
 * <p>Source: method 4.3.
 */
final class MarginPairing {
  private static final int EXACT_UP_TO = 3;

  /** Dollars that are only rounding. */
  private static final double CENT = .01;

  private final RegTMargin rules;
  private final ToDoubleFunction<Option> price;
  private final double underlying;

  MarginPairing(RegTMargin rules, ToDoubleFunction<Option> price, double underlying) {
    this.rules = rules;
    this.price = price;
    this.underlying = underlying;
  }

  /** Dollars of the best pairing. */
  double least(Holdings book) {
    List<MarginSpread> puts = sorted(book, Right.PUT);
    List<MarginSpread> calls = sorted(book, Right.CALL);
    long divisor = 0;
    for (long quantity : book.quantities().values()) {
      divisor = gcd(divisor, Math.abs(quantity));
    }
    long largest = EXACT_UP_TO * Math.max(1, divisor);
    boolean small = isSmall(puts, largest) && isSmall(calls, largest);
    return small ? exact(puts, calls, divisor) : exchanged(puts, calls);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private static boolean isSmall(List<MarginSpread> side, long largest) {
    long sold = 0;
    long bought = 0;
    for (MarginSpread spread : side) {
      sold += spread.sold().isPresent() ? spread.quantity() : 0;
      bought += spread.bought().isPresent() ? spread.quantity() : 0;
    }
    return sold <= largest && bought <= largest;
  }

  /** Shorts and longs of one side paired by expiry, the last first, and by strike. */
  private static List<MarginSpread> sorted(Holdings book, Right right) {
    var sold = new ArrayList<MarginSpread>();
    var bought = new ArrayList<MarginSpread>();
    for (Map.Entry<Instrument, Long> held : book.quantities().entrySet()) {
      if (held.getKey() instanceof Option option && option.right() == right) {
        long contracts = Math.abs(held.getValue());
        if (held.getValue() < 0) {
          sold.add(new MarginSpread(Optional.of(option), Optional.empty(), contracts));
        } else {
          bought.add(new MarginSpread(Optional.empty(), Optional.of(option), contracts));
        }
      }
    }
    return paired(sold, bought);
  }

  private static List<MarginSpread> paired(List<MarginSpread> sold, List<MarginSpread> bought) {
    Comparator<Option> order =
        Comparator.comparing(Option::settlesAt).reversed().thenComparingDouble(Option::strike);
    sold.sort(Comparator.comparing(s -> s.sold().orElseThrow(), order));
    bought.sort(Comparator.comparing(s -> s.bought().orElseThrow(), order));
    var spreads = new ArrayList<MarginSpread>();
    while (!sold.isEmpty() && !bought.isEmpty()) {
      MarginSpread first = sold.removeFirst();
      MarginSpread cover = bought.removeFirst();
      MarginSpread pair = first.with(cover.bought(), Math.min(first.quantity(), cover.quantity()));
      if (!pair.isLegal()) {
        spreads.add(first);
        bought.addFirst(cover);
        continue;
      }
      spreads.add(pair);
      MarginExchange.rest(first, pair.quantity()).ifPresent(sold::addFirst);
      MarginExchange.rest(cover, pair.quantity()).ifPresent(bought::addFirst);
    }
    spreads.addAll(sold);
    spreads.addAll(bought);
    return spreads;
  }

  private double dollars(List<MarginSpread> puts, List<MarginSpread> calls) {
    return rules.dollars(puts, calls, price, underlying);
  }

  /**
   * Both sides together never need less than one alone: where no pairing of one side needs less
   * than the first of both, nothing is left to try.
   */
  private double exact(List<MarginSpread> puts, List<MarginSpread> calls, long divisor) {
    double least = dollars(puts, calls);
    List<List<MarginSpread>> ofPuts = pairings(puts, divisor, least);
    if (ofPuts.isEmpty()) {
      return least;
    }
    for (List<MarginSpread> right : pairings(calls, divisor, least)) {
      for (List<MarginSpread> left : ofPuts) {
        least = Math.min(least, dollars(left, right));
      }
    }
    return least;
  }

  /**
   * Every legal pairing of one side, contract by contract, that alone needs less than the best
   * pairing of both sides so far.
   *
   * @param most dollars
   */
  private List<List<MarginSpread>> pairings(List<MarginSpread> side, long divisor, double most) {
    var sold = new ArrayList<Option>();
    var bought = new ArrayList<Option>();
    for (MarginSpread spread : side) {
      for (long unit = 0; unit < spread.quantity() / Math.max(1, divisor); unit++) {
        spread.sold().ifPresent(sold::add);
        spread.bought().ifPresent(bought::add);
      }
    }
    var deal = new Deal(sold, divisor, most);
    deal.next(bought, 0);
    return deal.found;
  }

  /** The shorts of one side, which are dealt the longs in every way; what was found so far. */
  private final class Deal {
    private final List<Option> sold;
    private final long quantity;
    private final double most;
    private final List<MarginSpread> chosen = new ArrayList<>();
    private final List<List<MarginSpread>> found = new ArrayList<>();

    private Deal(List<Option> sold, long quantity, double most) {
      this.sold = sold;
      this.quantity = quantity;
      this.most = most;
    }

    /**
     * @param needed dollars of the spreads and of the shorts that stand alone so far
     */
    private void next(List<Option> left, double needed) {
      if (needed >= most) {
        return;
      }
      if (chosen.size() == sold.size()) {
        found.add(List.copyOf(chosen));
        return;
      }
      Optional<Option> short_ = Optional.of(sold.get(chosen.size()));
      var alone = new MarginSpread(short_, Optional.empty(), quantity);
      choose(alone, left, needed + RegTMargin.naked(alone, price, underlying));
      for (int i = 0; i < left.size(); i++) {
        MarginSpread pair = alone.with(Optional.of(left.get(i)), quantity);
        if (pair.isLegal()) {
          var rest = new ArrayList<>(left);
          rest.remove(i);
          choose(pair, rest, needed + RegTMargin.covered(pair));
        }
      }
    }

    private void choose(MarginSpread spread, List<Option> left, double needed) {
      chosen.add(spread);
      next(left, needed);
      chosen.removeLast();
    }
  }

  private double exchanged(List<MarginSpread> puts, List<MarginSpread> calls) {
    List<MarginSpread> left = puts;
    List<MarginSpread> right = calls;
    double least = dollars(left, right);
    double before = rules.isLeast(left, right, least) ? least : Double.POSITIVE_INFINITY;
    while (least < before - CENT) {
      before = least;
      for (List<MarginSpread> other : exchanges(left, right, least)) {
        if (dollars(other, right) < least - CENT) {
          least = dollars(other, right);
          left = other;
        }
      }
      for (List<MarginSpread> other : exchanges(right, left, least)) {
        if (dollars(left, other) < least - CENT) {
          least = dollars(left, other);
          right = other;
        }
      }
    }
    return least;
  }

  /**
   * The exchanges on one side that may lower the requirement: both sides together never need less
   * than one alone.
   */
  private List<List<MarginSpread>> exchanges(
      List<MarginSpread> side, List<MarginSpread> stays, double least) {
    return alone(stays) >= least - CENT ? List.of() : exchanges(side, least - CENT - alone(side));
  }

  /** Dollars of one side without the other. */
  private double alone(List<MarginSpread> side) {
    double sum = 0;
    for (MarginSpread spread : side) {
      if (spread.isNaked()) {
        sum += RegTMargin.naked(spread, price, underlying);
      } else if (spread.isCovered()) {
        sum += RegTMargin.covered(spread);
      }
    }
    return sum;
  }

  /**
   * The pairings that one exchange of longs between two spreads leads to, or one given up.
   *
   * @param room dollars by which a side alone may grow
   */
  private List<List<MarginSpread>> exchanges(List<MarginSpread> side, double room) {
    var all = new ArrayList<List<MarginSpread>>();
    for (int i = 0; i < side.size(); i++) {
      MarginSpread a = side.get(i);
      if (a.isCovered()) {
        add(all, side, List.of(a), MarginExchange.parted(a), room);
      }
      for (int j = i + 1; j < side.size(); j++) {
        MarginSpread b = side.get(j);
        if (!a.bought().equals(b.bought())) {
          add(all, side, List.of(a, b), MarginExchange.of(a, b), room);
        }
      }
    }
    return all;
  }

  private void add(
      List<List<MarginSpread>> all,
      List<MarginSpread> side,
      List<MarginSpread> gone,
      List<MarginSpread> come,
      double room) {
    if (alone(come) - alone(gone) < room) {
      all.add(MarginExchange.replaced(side, gone, come));
    }
  }
}
