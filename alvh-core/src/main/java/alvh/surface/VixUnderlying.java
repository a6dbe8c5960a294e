package alvh.surface;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.pricing.Black76;
import alvh.pricing.Greeks;
import alvh.unit.Check;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an option on VIX is an option on: the VIX future that settles with it, or for a weekly
 * without one the curve between its neighbours.
 *
 * <p>Never spot VIX, which nobody can hold: outside of the curve there is no underlying, and the
 * answer says so. Source: method 2.1, "VIX options".
 */
public sealed interface VixUnderlying {

  /** The future of the same settlement. */
  record Matching(FuturesSettlement future) implements VixUnderlying {}

  /**
   * Linear in calendar days between two futures.
   *
   * @param price index points
   */
  record Between(FuturesSettlement before, FuturesSettlement after, double price)
      implements VixUnderlying {}

  /**
   * No future to price on.
   *
   * @param reason one sentence without a full stop
   */
  record None(String reason) implements VixUnderlying {}

  /** Finds the underlying of an option on a day's curve. */
  static VixUnderlying of(Option option, FuturesCurve curve) {
    if (option.root() != OptionRoot.VIX && option.root() != OptionRoot.VIXW) {
      return new None(option.symbol() + " is no option on VIX");
    }
    LocalDate settlement = option.expiry();
    Optional<FuturesSettlement> same = curve.of(settlement);
    if (same.isPresent()) {
      return new Matching(same.get());
    }
    int after = 1;
    while (after <= curve.size() && curve.expiry(after).isBefore(settlement)) {
      after++;
    }
    if (after == 1 || after > curve.size()) {
      return new None(
          "no VIX futures settle on both sides of " + settlement + ", and spot VIX is no future");
    }
    return between(curve.settlements().get(after - 2), curve.settlements().get(after - 1), option);
  }

  private static Between between(FuturesSettlement before, FuturesSettlement after, Option option) {
    double span = ChronoUnit.DAYS.between(before.expiry(), after.expiry());
    double share = ChronoUnit.DAYS.between(before.expiry(), option.expiry()) / span;
    double price = before.price() + share * (after.price() - before.price());
    return new Between(before, after, price);
  }

  /** Its price, index points; empty where there is none. */
  default OptionalDouble level() {
    return switch (this) {
      case Matching matching -> OptionalDouble.of(matching.future().price());
      case Between between -> OptionalDouble.of(between.price());
      case None none -> OptionalDouble.empty();
    };
  }

  /**
   * The option's present value by Black-76 on its future.
   *
   * @param future price of the underlying, index points
   * @param years to settlement at 09:30 in New York
   * @param volatility decimal a year
   * @param discount factor e^{−rT}
   */
  static double value(
      Option option, double future, double years, double volatility, double discount) {
    return Black76.price(
        future, option.strike(), years, volatility, discount, option.right().sign());
  }

  /** Greeks to the future; the rate discounts alone, so rho is {@link Greeks#futuresRho}. */
  static Greeks greeks(Option option, double future, double years, double volatility, double rate) {
    Check.positive(years, "years");
    return Greeks.of(future, option.strike(), years, volatility, rate, rate, option.right().sign());
  }
}
