package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.unit.Tick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an exchange would not take: the one check for tickets of a backtest and for orders that are
 * sent.
 *
 * <p>A limit off the grid is refused and never rounded in silence. The orders of a backtest carry
 * no limit, so that of them only legs, market, hours and the form of a package can be refused. The
 * legs of a package share one net price; a limit on each of them is no order type of the exchange.
 * Source: method 4.1 (ticks); reading: options and futures are no package, because they trade on
 * two exchanges, and so are options on two underlyings; a package has at most twelve legs.
 */
public final class ExchangeRules {
  private static final int MOST_LEGS = 12;

  private ExchangeRules() {}

  /** How the price of an order is stated. */
  public enum Type {
    /** One limit on the net price of all legs, or on the price of the only one. */
    NET_LIMIT,
    /** A limit on every leg. */
    LEG_LIMITS
  }

  /**
   * Why the exchange would refuse an order with a limit of its own; empty where it takes it.
   *
   * @param limit net points of one package, without its sign
   * @param at when the order is sent
   */
  public static Optional<String> refusal(
      List<OrderLeg> legs, Type type, double limit, LocalDate day, Instant at) {
    return refusedForm(legs, type, at).or(() -> offGrid(legs, limit, day));
  }

  /**
   * Why the exchange would refuse an order without a limit; empty where it takes it. No price is
   * asked about: such an order is filled at what the market gives, and a backtest books that
   * between ticks, a fraction of the spread away from the middle. Legs of a hedge are tickets of
   * their own, as VX and VXM trade in different books.
   *
   * @param at when the order is sent
   */
  public static Optional<String> refusal(Order order, Instant at) {
    if (!order.purpose().isHedge()) {
      return refusedForm(order.legs(), Type.NET_LIMIT, at);
    }
    return order.legs().stream()
        .flatMap(leg -> refusedForm(List.of(leg), Type.NET_LIMIT, at).stream())
        .findFirst();
  }

  private static Optional<String> refusedForm(List<OrderLeg> legs, Type type, Instant at) {
    if (legs.size() > MOST_LEGS) {
      return refused("a package has at most %d legs, not %d", MOST_LEGS, legs.size());
    }
    if (legs.size() > 1 && type == Type.LEG_LIMITS) {
      return refused("a package of %d legs has one net limit, not one a leg", legs.size());
    }
    long contracts = legs.stream().map(OrderLeg::instrument).distinct().count();
    if (contracts < legs.size()) {
      return refused("a contract stands in the package twice");
    }
    return ended(legs, at).or(() -> mixed(legs));
  }

  private static Optional<String> ended(List<OrderLeg> legs, Instant at) {
    return legs.stream()
        .map(OrderLeg::instrument)
        .filter(contract -> !at.isBefore(contract.lastTrading()))
        .findFirst()
        .flatMap(contract -> refused("trading in %s has ended", contract.symbol()));
  }

  private static Optional<String> mixed(List<OrderLeg> legs) {
    return legs.stream().map(leg -> market(leg.instrument())).distinct().count() > 1
        ? refused("the legs trade in different markets")
        : Optional.empty();
  }

  private static String market(Instrument instrument) {
    return switch (instrument) {
      case Future future -> future.root().name();
      case Option option -> isVix(option.root()) ? "options on VIX" : "options on SPX";
    };
  }

  private static boolean isVix(OptionRoot root) {
    return root == OptionRoot.VIX || root == OptionRoot.VIXW;
  }

  private static Optional<String> offGrid(List<OrderLeg> legs, double limit, LocalDate day) {
    Tick tick = tick(legs, limit, day);
    return tick.isOn(limit)
        ? Optional.empty()
        : refused("%.4f is no multiple of %.2f", limit, tick.size());
  }

  /** The step of the order's price: that of the leg, or of the package. */
  public static Tick tick(List<OrderLeg> legs, double limit, LocalDate day) {
    Instrument first = legs.getFirst().instrument();
    return legs.size() > 1 && first instanceof Option option
        ? option.root().complexTick()
        : first.tick(day, limit);
  }

  private static Optional<String> refused(String pattern, Object... values) {
    return Optional.of(
        "The exchange refuses the order: " + String.format(Locale.ROOT, pattern, values) + ".");
  }
}
