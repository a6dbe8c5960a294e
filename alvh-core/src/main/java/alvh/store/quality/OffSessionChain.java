package alvh.store.quality;

import alvh.store.ChainDay;
import alvh.time.ExchangeCalendar;
import java.util.List;

/**
 * A chain whose printed day is none on which the exchange was open: a page that was saved on a
 * holiday and shows quotes of the session before.
 */
final class OffSessionChain implements QualityRule {
  @Override
  public String name() {
    return "off-session-chain";
  }

  @Override
  public String description() {
    return "a chain of a day on which the exchange was closed";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    return shelf.chains().stream()
        .filter(day -> !ExchangeCalendar.NYSE.isSession(day.session()))
        .map(this::finding)
        .toList();
  }

  private Finding finding(ChainDay day) {
    return ChainFindings.exclusion(
        this,
        day,
        Wording.of(
            "%s: the exchange was closed on %s; the quotes are those of a session before",
            day.underlying(), day.session()));
  }
}
