package alvh.report;

import alvh.instrument.Instrument;
import alvh.order.Quote;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One contract that was held over a session, from the last close to this one.
 *
 * @param quantity contracts, positive held long
 * @param before mid of the last close, points
 * @param mark what it was marked at on this close, or settled on in the morning, points
 * @param quote what the market showed; empty where it was not quoted and could not be traded, or
 *     has settled
 * @param condor whether it belongs to a condor and not to the hedge or to engine 3
 * @param layer slots of the ladder that hold it, or what else it is held for; empty for a condor's
 *     leg
 */
public record HeldLine(
    Instrument instrument,
    long quantity,
    double before,
    double mark,
    Optional<Quote> quote,
    boolean condor,
    String layer) {
  /** What the session brought at mid, dollars. */
  public double result() {
    return (mark - before) * size();
  }

  /**
   * What closing it at the touch would give up against mid, dollars; of what is not quoted nothing
   * is known.
   */
  public double touch() {
    return quote.map(shown -> shown.halfSpread() * Math.abs(size())).orElse(0.0);
  }

  /** Whether it settled on the morning of a session. */
  public boolean settledBeforeTheCloseOf(LocalDate session) {
    return instrument.settlesAt().isBefore(ExchangeCalendar.NYSE.close(session));
  }

  private double size() {
    return (double) quantity * instrument.multiplier();
  }
}
