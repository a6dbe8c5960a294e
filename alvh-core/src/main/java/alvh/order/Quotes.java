package alvh.order;

import alvh.instrument.Instrument;
import java.util.Optional;

/** The quotes of one instant. */
public interface Quotes {
  /** The instrument's quote; empty when it was not quoted. */
  Optional<Quote> quote(Instrument instrument);
}
