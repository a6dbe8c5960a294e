package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.surface.VolSurface;
import alvh.surface.VvixPricer;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Closing quotes made from the day's surface and futures settlements, with modelled spreads.
 *
 * @param surface empty when none could be formed: then options are not quoted
 * @param curve empty when no settlements were published: then futures are not quoted
 * @param vix last known VIX, points; widens the spreads
 * @param vvix today's VVIX, points; empty when it is missing: then VIX options are not quoted
 */
public record ModelQuotes(
    Optional<VolSurface> surface,
    Optional<FuturesCurve> curve,
    HalfSpreads spreads,
    double vix,
    OptionalDouble vvix)
    implements ClosingQuotes {

  /** Quotes of a day without VVIX. */
  public ModelQuotes(
      Optional<VolSurface> surface, Optional<FuturesCurve> curve, HalfSpreads spreads, double vix) {
    this(surface, curve, spreads, vix, OptionalDouble.empty());
  }

  @Override
  public Optional<VvixPricer> vixOptions() {
    return curve.isPresent() && surface.isPresent() && vvix.isPresent()
        ? Optional.of(new VvixPricer(curve.get(), vvix.getAsDouble(), surface.get()))
        : Optional.empty();
  }

  @Override
  public Optional<Quote> quote(Instrument instrument) {
    return mid(instrument)
        .map(mid -> new Quote(mid, spreads.halfSpread(instrument, mid, vix), source(instrument)));
  }

  private PriceSource source(Instrument instrument) {
    return switch (instrument) {
      case Future future -> PriceSource.SETTLEMENT;
      case Option option ->
          VvixPricer.isVixOption(option)
              ? PriceSource.VVIX
              : PriceSource.of(surface.orElseThrow().provenance());
    };
  }

  @Override
  public Optional<Double> mid(Instrument instrument) {
    return switch (instrument) {
      case Option option ->
          VvixPricer.isVixOption(option)
              ? vixOptions().flatMap(pricer -> pricer.price(option))
              : surface.map(s -> OptionValue.of(option, s));
      case Future future -> curve.flatMap(c -> c.of(future.expiry())).map(FuturesSettlement::price);
    };
  }
}
