package alvh.store.quality;

import alvh.market.OptionChain;
import alvh.store.ChainDay;
import alvh.store.Column;
import alvh.store.Store;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The stored series as the rules look at them: every column of every source, read once. */
public final class Shelf {
  private static final String SESSIONS = "SPX.close";

  /** The calendar's special closures are known from this year on. */
  private static final int CALENDAR_SINCE = 1990;

  private final Store store;
  private final List<String> names;
  private final Map<String, List<Column>> columns = new HashMap<>();
  private final TreeSet<LocalDate> closes = new TreeSet<>();
  private final List<ChainDay> chains;

  public Shelf(Store store) {
    this.store = store;
    this.names = List.copyOf(store.seriesNames());
    this.chains = store.chains().days();
    for (Column column : columns(SESSIONS)) {
      for (int row = 0; row < column.size(); row++) {
        closes.add(column.date(row));
      }
    }
  }

  /** Keys of all series, in order. */
  List<String> names() {
    return names;
  }

  /** Every option chain without its quotes, by underlying and session. */
  List<ChainDay> chains() {
    return chains;
  }

  /** The quotes of such a chain. */
  OptionChain quotes(ChainDay day) {
    return store.chains().read(day);
  }

  /** The series as each source has it, the highest authority first. */
  List<Column> columns(String series) {
    return columns.computeIfAbsent(series, store::columns);
  }

  /** Every column of the series whose key ends like that, in order of key. */
  List<Column> ending(String end) {
    return names.stream()
        .filter(name -> name.endsWith(end))
        .flatMap(name -> columns(name).stream())
        .toList();
  }

  /** Another field of the same file, such as {@code .high} beside {@code VIX.close}. */
  Optional<Column> beside(Column column, String field) {
    String series = subject(column) + field;
    return columns(series).stream()
        .filter(other -> other.source().id() == column.source().id())
        .findFirst();
  }

  /** The key without its last part: {@code VIX} of {@code VIX.close}. */
  static String subject(Column column) {
    return column.series().substring(0, column.series().lastIndexOf('.'));
  }

  /** The first row of that day, when the column has one. */
  static OptionalInt row(Column column, LocalDate date) {
    int day = Math.toIntExact(date.toEpochDay());
    int low = 0;
    int high = column.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (column.epochDay(middle) < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < column.size() && column.epochDay(low) == day
        ? OptionalInt.of(low)
        : OptionalInt.empty();
  }

  /**
   * Whether the stock exchange was closed for certain: the S&amp;P 500 has closes before and after
   * the day, none on it, and the calendar knows of no session. Source: method 1.12, "Session".
   */
  boolean isClosed(LocalDate date) {
    return !closes.contains(date)
        && closes.lower(date) != null
        && closes.higher(date) != null
        && !ExchangeCalendar.NYSE.isSession(date);
  }

  /** Whether stocks traded: by the calendar, and before 1990 by the closes of the S&amp;P 500. */
  boolean isSession(LocalDate date) {
    return date.getYear() >= CALENDAR_SINCE
        ? ExchangeCalendar.NYSE.isSession(date)
        : closes.contains(date);
  }

  /** The newest day of which a close of the S&amp;P 500 is known. */
  Optional<LocalDate> newestSession() {
    return closes.isEmpty() ? Optional.empty() : Optional.of(closes.last());
  }
}
