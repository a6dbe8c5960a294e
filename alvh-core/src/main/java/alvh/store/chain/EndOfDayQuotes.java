package alvh.store.chain;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.util.Optional;

/**
 * Closing quotes of many days in one file, with the columns {@code optionext} and {@code
 * optionalias}: index options and options on funds alike.
 */
final class EndOfDayQuotes implements ChainLayout {
  @Override
  public String name() {
    return "end-of-day-quotes";
  }

  @Override
  public Authority authority() {
    return Authority.REPUBLISHED;
  }

  /** The publisher ends no file with a line break. */
  @Override
  public boolean endsWithLineBreak() {
    return false;
  }

  @Override
  public Optional<Recognised> recognise(ChainHead head) throws UnreadableFile {
    ChainHead.Columns columns = head.columns(1);
    boolean own =
        columns.has("underlying_last", "optionroot", "optionext", "type", "expiration", "strike")
            && columns.has("quotedate", "bid", "ask", "volume", "openinterest");
    return own
        ? Optional.of(
            new Recognised(
                ListedQuotes.subject(head),
                ListedQuotes.reader(name(), columns, QuoteTime::ofClose)))
        : Optional.empty();
  }
}
