package alvh.order;

import alvh.instrument.Instrument;
import alvh.surface.VvixPricer;
import java.util.Optional;
import java.util.OptionalDouble;

/** The quotes of a session's close, and what prices VIX options where none is quoted. */
public interface ClosingQuotes extends Quotes {
  /** The mid alone, points. */
  default Optional<Double> mid(Instrument instrument) {
    return quote(instrument).map(Quote::mid);
  }

  /** What VIX options are worth; empty when curve, surface or VVIX is missing. */
  Optional<VvixPricer> vixOptions();

  /** VVIX of the session, points; empty where it is missing. */
  default OptionalDouble vvix() {
    return vixOptions()
        .map(pricer -> OptionalDouble.of(pricer.vvix()))
        .orElse(OptionalDouble.empty());
  }
}
