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
 * <p>A price off the grid is refused and never rounded in silence. The legs of a package share one
 * net price; a limit on each of them is no order type of the exchange. Source: method 4.1 (ticks);
 * reading: options and futures are no package, because they trade on two exchanges, and so are
 * options on two underlyings; a package has at most twelve legs.
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
   * Why the exchange would refuse the order; empty where it takes it.
   *
   * @param limit net points of one package, without its sign
   * @param at when the order is sent
   */
  public static Optional<String> refusal(
      List<OrderLeg> legs, Type type, double limit, LocalDate day, Instant at) {
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
    return ended(legs, at).or(() -> mixed(legs)).or(() -> offGrid(legs, limit, day));
  }

  /**
   * Why the exchange would refuse an order that is to be filled; empty where it takes it. The limit
   * is the price on the grid that the fill meets, as a ticket prints it. Legs of a hedge are
   * tickets of their own, as VX and VXM trade in different books.
   *
   * @param fill at what price; without one only the legs are judged
   * @param at when the order is sent
   */
  public static Optional<String> refusal(
      Order order, Optional<Fill> fill, LocalDate day, Instant at) {
    if (!order.purpose().isHedge()) {
      double limit = fill.map(f -> limit(order.legs(), net(f.legs()), day)).orElse(0.0);
      return refusal(order.legs(), Type.NET_LIMIT, limit, day, at);
    }
    for (int i = 0; i < order.legs().size(); i++) {
      List<OrderLeg> ticket = List.of(order.legs().get(i));
      int leg = i;
      double limit = fill.map(f -> limit(ticket, net(List.of(f.legs().get(leg))), day)).orElse(0.0);
      Optional<String> refusal = refusal(ticket, Type.NET_LIMIT, limit, day, at);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /** Points of one package: paid when positive, received when negative. */
  private static double net(List<LegFill> legs) {
    double sum = 0;
    long packages = Long.MAX_VALUE;
    for (LegFill leg : legs) {
      sum += leg.price() * leg.quantity();
      packages = Math.min(packages, Math.abs(leg.quantity()));
    }
    return sum / packages;
  }

  private static double limit(List<OrderLeg> legs, double net, LocalDate day) {
    double size = Math.abs(net);
    Tick tick = tick(legs, size, day);
    return net < 0 ? tick.down(size) : tick.up(size);
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
