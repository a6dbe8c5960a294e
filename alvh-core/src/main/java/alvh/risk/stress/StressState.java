package alvh.risk.stress;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The whole market at one point of a stress: what every contract of the book is worth there.
 *
 * <p>Options on the S&P 500 are priced on the surface, VIX futures on the curve, VIX options by
 * Black on their future at VVIX and its move, all as in a backtest. A contract that has settled by
 * then is worth what it settles at on this index and this VIX, one of the morning on those of the
 * opening where an episode has them. Source: method C9, 1.6, 1.12 (settlement values).
 *
 * @param surface its index, its VIX and its instant hold for the whole state
 * @param curve empty where none is known: then neither futures nor VIX options have a price
 * @param vvix points before the shock; empty where it is missing: no VIX option has a price
 * @param vixMove points by which VIX has moved from today
 * @param opening index and VIX of the session's morning; empty: those of the close
 */
public record StressState(
    VolSurface surface,
    Optional<FuturesCurve> curve,
    OptionalDouble vvix,
    double vixMove,
    Optional<Analog.Opening> opening) {

  /** A state whose morning is not known. */
  public StressState(
      VolSurface surface, Optional<FuturesCurve> curve, OptionalDouble vvix, double vixMove) {
    this(surface, curve, vvix, vixMove, Optional.empty());
  }

  /** The same state after a morning of an episode. */
  StressState after(Analog.Opening morning) {
    return new StressState(surface, curve, vvix, vixMove, Optional.of(morning));
  }

  /** Points; empty where nothing prices the contract. */
  public Optional<Double> price(Instrument instrument) {
    if (hasSettled(instrument)) {
      return Optional.of(settlement(instrument));
    }
    return switch (instrument) {
      case Future future -> curve.flatMap(c -> c.of(future.expiry())).map(FuturesSettlement::price);
      case Option option ->
          VvixPricer.isVixOption(option)
              ? vixOptions().flatMap(pricer -> pricer.shocked(option, vixMove, 0))
              : Optional.of(OptionPricer.price(surface, option));
    };
  }

  /** Prices VIX options before the move of their volatility. */
  public Optional<VvixPricer> vixOptions() {
    return curve.isPresent() && vvix.isPresent()
        ? Optional.of(new VvixPricer(curve.get(), vvix.getAsDouble(), surface))
        : Optional.empty();
  }

  boolean hasSettled(Instrument instrument) {
    return !instrument.settlesAt().isAfter(surface.asOf());
  }

  private double settlement(Instrument instrument) {
    return switch (instrument) {
      case Future future -> morningVix();
      case Option option ->
          switch (option.root()) {
            case SPXW -> option.payoff(surface.spot());
            case SPX -> option.payoff(opening.map(Analog.Opening::index).orElseGet(surface::spot));
            case VIX, VIXW -> option.payoff(morningVix());
          };
    };
  }

  private double morningVix() {
    return opening.map(Analog.Opening::vix).orElseGet(surface::vix);
  }
}
