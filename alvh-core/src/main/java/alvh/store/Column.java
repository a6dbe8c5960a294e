package alvh.store;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One series of one source file, in order of date (and expiry). Values that were published blank or
 * with a mark for "missing" are present as missing rows.
 */
public final class Column {
  private final SourceFile source;
  private final String series;
  private final int[] days;
  private final int[] expiries;
  private final double[] values;
  private final int[] lines;

  /** The arrays are equally long; {@code expiries} is empty where the series has none. */
  Column(
      SourceFile source, String series, int[] days, int[] expiries, double[] values, int[] lines) {
    this.source = source;
    this.series = series;
    this.days = days;
    this.expiries = expiries;
    this.values = values;
    this.lines = lines;
  }

  public SourceFile source() {
    return source;
  }

  public String series() {
    return series;
  }

  public int size() {
    return days.length;
  }

  public LocalDate date(int row) {
    return LocalDate.ofEpochDay(days[row]);
  }

  /** The date as days since 1970-01-01. */
  public int epochDay(int row) {
    return days[row];
  }

  public boolean hasExpiries() {
    return expiries.length > 0;
  }

  /** The contract's expiry; only where {@link #hasExpiries}. */
  public LocalDate expiry(int row) {
    return LocalDate.ofEpochDay(expiries[row]);
  }

  /** The expiry as days since 1970-01-01; 0 where the series has none. */
  public int expiryEpochDay(int row) {
    return hasExpiries() ? expiries[row] : 0;
  }

  /** The row of that date in a series without expiries; negative where there is none. */
  int find(int epochDay) {
    return Arrays.binarySearch(days, epochDay);
  }

  public boolean isMissing(int row) {
    return Double.isNaN(values[row]);
  }

  /** The value in the series' unit; NaN exactly where {@link #isMissing}. */
  public double value(int row) {
    return values[row];
  }

  /** Line in the source file, from 1. */
  public int line(int row) {
    return lines[row];
  }

  /** The column as the database keeps it. */
  @Nullable Object[] databaseRow() {
    return new @Nullable Object[] {
      series, source.id(), Blobs.of(days), Blobs.of(expiries), Blobs.of(values), Blobs.of(lines)
    };
  }
}
