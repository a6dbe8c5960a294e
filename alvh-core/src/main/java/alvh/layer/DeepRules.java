package alvh.layer;

import alvh.instrument.Option;
import alvh.time.Expirations;
import alvh.unit.Check;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the deep slots hold: VIX calls far out of the money some two months away, bought only while
 * the curve is inverted or the RSI of VIX is extreme.
 *
 * <p>A contract's VIX beta is its gain in the mean shock, revalued whole, over that shock: the
 * future moves by b_k·δ and the volatility rises too.
 *
 * <p>Source: method 1.3 (layer book), 1.6 (VX mapping), D1, D7, C8, D13. Reading: once bought,
 * calls are kept when the trigger goes off, until engine 2 is switched off, less is wanted, E10
 * acts or fewer days are left than at a roll; what is bought later may have another strike or
 * expiry. As long as calls are held the block keeps its weight. Both slots take the same expiry, as
 * 1.3 words it; the ladder as a whole is staggered by its futures (C8). By the key DP2 takes the
 * next monthly in the range where there is one, and each session buys for the slot that holds less.
 *
 * @param weight w_D, weight of the block beside those of the others; 0 leaves the block out
 * @param delta of the calls, to their future
 * @param minDays fewest calendar days to expiry when bought
 * @param targetDays the monthly expiry nearest to so many days is bought
 * @param maxDays most calendar days to expiry when bought
 * @param rollDays calls with so many days left or fewer are sold
 * @param expiries over how many expiries the two slots are spread, 1 or 2
 * @param harvest which calls are sold in a calm late bull market
 */
public record DeepRules(
    double weight,
    double delta,
    int minDays,
    int targetDays,
    int maxDays,
    int rollDays,
    int expiries,
    Harvest harvest) {

  /** The method's defaults. */
  public DeepRules() {
    this(.2, .20, 45, 60, 90, 5, 1, new Harvest());
  }

  public DeepRules {
    Check.atLeast(weight, 0, "weight");
    Check.that(0 < delta && delta < .5, "delta must lie in (0, .5), was %s", delta);
    Check.atLeast(rollDays, 0, "rollDays");
    Check.that(expiries == 1 || expiries == 2, "two slots take 1 or 2 expiries, not %s", expiries);
    Check.that(
        rollDays < minDays && minDays <= targetDays && targetDays <= maxDays,
        "need rollDays < minDays ≤ targetDays ≤ maxDays: %s %s %s %s",
        rollDays,
        minDays,
        targetDays,
        maxDays);
  }

  /**
   * What one session asks of the block.
   *
   * @param wanted dollars per VIX point
   * @param room dollars per VIX point that must not be exceeded
   * @param buys whether calls may be bought
   * @param freely whether sales go all the way at once
   * @param harvests whether idle calls are sold (D13)
   * @param costs mean price paid for the calls held, points
   */
  public record Wish(
      double wanted,
      double room,
      boolean buys,
      boolean freely,
      boolean harvests,
      SortedMap<Option, Double> costs) {
    /** Without a harvest. */
    public Wish(double wanted, double room, boolean buys, boolean freely) {
      this(wanted, room, buys, freely, false, new TreeMap<>());
    }
  }

  /** Whether the block takes part today. */
  public boolean isActive(SortedMap<Option, Long> held, boolean buys) {
    return weight > 0 && (buys || !held.isEmpty());
  }

  /** The calls after one session's step. */
  public DeepBlock next(
      LocalDate date, SortedMap<Option, Long> held, Wish wish, CallBetas betas, StepLimit step) {
    var calls = new TreeMap<Option, Long>();
    held.forEach(
        (call, contracts) -> {
          long days = ChronoUnit.DAYS.between(date, call.expiry());
          if (days > rollDays && !(wish.harvests() && isIdle(call, days, wish, betas))) {
            calls.put(call, contracts);
          }
        });
    if (!calls.keySet().stream().allMatch(call -> betas.of(call).isPresent())) {
      return DeepBlock.unpriced(calls);
    }
    double beta = beta(calls, betas);
    if (beta > Math.min(wish.wanted(), wish.room())) {
      sell(calls, wish, betas, step);
    } else if (wish.buys()) {
      bought(date, calls, betas)
          .ifPresent(call -> buy(calls, call, betas.of(call).orElseThrow(), beta, wish, step));
    }
    var known = new TreeMap<Option, Double>();
    calls.keySet().forEach(call -> known.put(call, betas.of(call).orElseThrow()));
    return new DeepBlock(calls, known);
  }

  private static double beta(SortedMap<Option, Long> calls, CallBetas betas) {
    double sum = 0;
    for (var call : calls.entrySet()) {
      sum += call.getValue() * betas.of(call.getKey()).orElseThrow();
    }
    return sum;
  }

  private boolean isIdle(Option call, long days, Wish wish, CallBetas betas) {
    @Nullable Double cost = wish.costs().get(call);
    OptionalDouble paid = cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
    OptionalDouble price =
        betas.pricer().price(call).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    return harvest.sells(days, price, paid);
  }

  /** The call to buy, if its expiry is quoted and a point of VIX moves it at all. */
  private Optional<Option> bought(LocalDate date, SortedMap<Option, Long> held, CallBetas betas) {
    List<LocalDate> range =
        Expirations.vixMonthlies(date.plusDays(minDays), date.plusDays(maxDays));
    return range.stream()
        .sorted(Comparator.comparingLong(expiry -> distance(date, expiry)))
        .limit(expiries)
        .min(Comparator.comparingDouble(expiry -> heldOn(expiry, held, betas)))
        .flatMap(expiry -> betas.pricer().callAtDelta(expiry, delta))
        .filter(call -> betas.of(call).orElse(0.0) > 0);
  }

  /** Dollars per VIX point of the calls of one expiry. */
  private static double heldOn(LocalDate expiry, SortedMap<Option, Long> held, CallBetas betas) {
    double sum = 0;
    for (var call : held.entrySet()) {
      boolean there = call.getKey().expiry().equals(expiry);
      sum += there ? call.getValue() * betas.of(call.getKey()).orElse(0.0) : 0;
    }
    return sum;
  }

  private long distance(LocalDate date, LocalDate expiry) {
    return Math.abs(ChronoUnit.DAYS.between(date, expiry) - targetDays);
  }

  private static void buy(
      SortedMap<Option, Long> calls,
      Option call,
      double each,
      double beta,
      Wish wish,
      StepLimit step) {
    long target = LadderRules.roundHalfDown(wish.wanted() / each);
    long missing = LadderRules.roundHalfDown((wish.wanted() - beta) / each);
    long fitting = (long) Math.floor((wish.room() - beta) / each);
    long most = Math.min(step.most(target), fitting);
    if (Math.min(missing, most) > 0) {
      calls.merge(call, Math.min(missing, most), Long::sum);
    }
  }

  /** The nearest expiry first, one by one; above the room the limit does not hold. */
  private static void sell(
      SortedMap<Option, Long> calls, Wish wish, CallBetas betas, StepLimit step) {
    long all = calls.values().stream().mapToLong(Long::longValue).sum();
    long most = wish.freely() ? all : step.most(all);
    double beta = beta(calls, betas);
    for (long sold = 0; sold < all; sold++) {
      Option call = calls.firstKey();
      double each = betas.of(call).orElseThrow();
      boolean mustSell = beta > wish.room();
      boolean maySell = sold < most && beta - each / 2 >= wish.wanted();
      if (!mustSell && !maySell) {
        return;
      }
      beta -= each;
      calls.merge(call, -1L, Long::sum);
      calls.values().removeIf(contracts -> contracts == 0);
    }
  }
}
