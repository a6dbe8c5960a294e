package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.surface.VolSurface;
import java.util.Optional;

/**
 * Closing quotes made from the day's surface and futures settlements, with modelled spreads.
 *
 * @param surface empty when none could be formed: then options are not quoted
 * @param curve empty when no settlements were published: then futures are not quoted
 * @param vix last known VIX, points; widens the spreads
 */
public record ModelQuotes(
    Optional<VolSurface> surface, Optional<FuturesCurve> curve, HalfSpreads spreads, double vix)
    implements Quotes {

  @Override
  public Optional<Quote> quote(Instrument instrument) {
    return mid(instrument).map(mid -> new Quote(mid, spreads.halfSpread(instrument, mid, vix)));
  }

  /** The mid alone, points. */
  public Optional<Double> mid(Instrument instrument) {
    return switch (instrument) {
      case Option option -> surface.map(s -> OptionValue.of(option, s));
      case Future future -> curve.flatMap(c -> c.of(future.expiry())).map(FuturesSettlement::price);
    };
  }
}
