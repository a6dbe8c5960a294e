package alvh.store.format;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One FRED series as downloaded: {@code observation_date,DGS2}, {@code DATE,RBUSBIS} or {@code
 * date,value}, dates ISO, blanks where nothing was published. Only in the last form the series
 * stands in the file's name alone.
 */
final class FredSeries implements Format {
  private static final Set<String> DATE_HEADERS = Set.of("date", "observation_date");

  /** Second headers under which ISO-dated tables of other publishers stand. */
  private static final Set<String> OTHERS = Set.of("close");

  @Override
  public String name() {
    return "fred-series";
  }

  @Override
  public Authority authority() {
    return Authority.PUBLISHER;
  }

  @Override
  public Optional<Layout> recognise(Head head) throws UnreadableFile {
    String series = head.word(0, 1);
    if (head.row(0).fields().size() != 2
        || !DATE_HEADERS.contains(head.word(0, 0))
        || !series.matches("[a-z0-9]+")
        || OTHERS.contains(series)
        || !Dates.isIso(head.word(1, 0))) {
      return Optional.empty();
    }
    String id =
        (series.equals("value") ? head.symbol(head.row(1), 1) : series).toUpperCase(Locale.ROOT);
    return Optional.of(
        new Layout(
            id,
            head.lineAfter(0),
            2,
            (row, draft) -> row.put(draft, "fred." + id, row.date(0), 1)));
  }
}
