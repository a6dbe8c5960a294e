package alvh.store.chain;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A full chain saved once a day from the exchange's quote page, with the columns {@code net} and
 * {@code impliedvol}.
 *
 * <p>The file gives a day and no time. The publisher's own volatilities say when they were
 * computed: the time to settlement that they and the quotes imply together ends 1.0 hours before
 * the close in the median of the 45 days from 13 May 2019 on (on 31 of them within 12 minutes of
 * it), 2.6 hours before it on seven earlier days. On six days the level beside the quotes is the
 * day's close, and they are closing quotes. They all count as those of {@link #ASSUMED_TIME}; two
 * hours more or less move VIX by .02.
 */
final class QuotePage implements ChainLayout {
  /** New York time; our reading, see the methodology. */
  static final LocalTime ASSUMED_TIME = LocalTime.of(15, 0);

  @Override
  public String name() {
    return "quote-page";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  @Override
  public boolean assumesTime() {
    return true;
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
