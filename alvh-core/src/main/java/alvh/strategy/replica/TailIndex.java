package alvh.strategy.replica;

import alvh.instrument.Option;
import alvh.market.FuturesSettlement;
import alvh.order.HalfSpreads;
import alvh.strategy.TailShare;
import alvh.surface.VvixPricer;
import alvh.time.Expirations;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.Optional;

/**
 * VXTH, the tail hedge index: the S&P 500 with its dividends, and a small part of the money in VIX
 * calls of one month, bought at the ask on the day the last ones settle.
 *
 * <p>The index buys at ten in the morning in Chicago; here at the day's settlement of the future,
 * at one volatility for all strikes, that of VVIX. Real calls out of the money were dearer, so that
 * the replica holds more of them. Source: method 6 (VXTH).
 *
 * @param share what is spent
 * @param delta of the calls to their future
 * @param spreads how far the ask lies above the middle
 */
public record TailIndex(TailShare share, double delta, HalfSpreads spreads) {
  public TailIndex {
    Check.that(delta > 0 && delta < 1, "delta must lie in (0, 1), was %s", delta);
  }

  /** As published. */
  public TailIndex() {
    this(new TailShare(), .30, new HalfSpreads());
  }

  public String name() {
    return "VXTH";
  }

  /** What is held between two settlements. */
  record Held(LocalDate expiry, double shares, Optional<Option> call, double contracts) {
    /** Value at the day's close; calls without a price count at what they would settle for. */
    double level(TailDay day) {
      return shares * day.totalReturn() + contracts * call.map(c -> value(c, day)).orElse(0.0);
    }

    private static double value(Option call, TailDay day) {
      return day.options().flatMap(options -> options.price(call)).orElse(call.payoff(day.vix()));
    }

    /** Value on the day the calls settle. */
    double settled(TailDay day) {
      double points = day.settlement().orElse(day.vix());
      return shares * day.totalReturn() + contracts * call.map(c -> c.payoff(points)).orElse(0.0);
    }
  }

  /** The money put to work until the next settlement. */
  Held buy(double level, TailDay day, Optional<TailRoll> roll) {
    double spent = roll.flatMap(TailRoll::call).isPresent() ? roll.orElseThrow().share() : 0;
    Optional<Option> call = roll.flatMap(TailRoll::call);
    double contracts = spent > 0 ? spent * level / roll.orElseThrow().price() : 0;
    return new Held(
        Expirations.nextVixMonthly(day.date()),
        (1 - spent) * level / day.totalReturn(),
        call,
        contracts);
  }

  /** What is bought on a settlement day; empty where the future has no price. */
  Optional<TailRoll> choose(double level, TailDay day) {
    LocalDate expiry = Expirations.nextVixMonthly(day.date());
    return day.options()
        .flatMap(
            options ->
                options
                    .curve()
                    .of(expiry)
                    .map(FuturesSettlement::price)
                    .map(future -> choose(level, day, options, expiry, future)));
  }

  private TailRoll choose(
      double level, TailDay day, VvixPricer options, LocalDate expiry, double future) {
    double spent = share.at(future);
    Optional<Option> call = spent > 0 ? options.callAtDelta(expiry, delta) : Optional.empty();
    double price = call.flatMap(options::price).orElse(0.0);
    double ask = call.map(c -> price + spreads.halfSpread(c, price, day.vix())).orElse(0.0);
    return new TailRoll(
        day.date(), day.settlement().orElse(day.vix()), future, spent, call, ask, level);
  }
}
