package alvh.store.chain;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A full chain saved once a day from the exchange's quote page, with the columns {@code net} and
 * {@code impliedvol}.
 *
 * <p>The file gives a day and no time. Its level of the index is the day's close on some days and
 * an earlier one on most: the quotes count as those of {@link #ASSUMED_TIME}.
 */
final class QuotePage implements ChainLayout {
  /** New York time; our reading, see the methodology. */
  static final LocalTime ASSUMED_TIME = LocalTime.of(15, 45);

  @Override
  public String name() {
    return "quote-page";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public Optional<Recognised> recognise(ChainHead head) throws UnreadableFile {
    ChainHead.Columns columns = head.columns(1);
    boolean own =
        columns.has("underlying_last", "optionroot", "quotedate", "type", "expiration", "strike")
            && columns.has("net", "bid", "ask", "volume", "openinterest")
            && !columns.has("optionext");
    return own
        ? Optional.of(
            new Recognised(
                ListedQuotes.subject(head),
                ListedQuotes.reader(name(), columns, day -> QuoteTime.ofDay(day, ASSUMED_TIME))))
        : Optional.empty();
  }
}
