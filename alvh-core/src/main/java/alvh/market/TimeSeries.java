package alvh.market;

import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Observations of one measure in order of date, each with the instant at which it became known.
 * Both orders agree: what is later is not known earlier.
 */
public final class TimeSeries {
  public static final TimeSeries EMPTY = new TimeSeries(new long[0], new double[0], new long[0]);

  private final long[] epochDays;
  private final double[] values;
  private final long[] knownAtSeconds;

  private TimeSeries(long[] epochDays, double[] values, long[] knownAtSeconds) {
    this.epochDays = epochDays;
    this.values = values;
    this.knownAtSeconds = knownAtSeconds;
  }

  /** Requires strictly rising dates and never falling knowledge. */
  public static TimeSeries of(List<Observation> observations) {
    int size = observations.size();
    var series = new TimeSeries(new long[size], new double[size], new long[size]);
    for (int i = 0; i < size; i++) {
      Observation observation = observations.get(i);
      series.epochDays[i] = observation.date().toEpochDay();
      series.values[i] = observation.value();
      series.knownAtSeconds[i] = secondFrom(observation.knownAt());
      Check.that(
          i == 0
              || series.epochDays[i] > series.epochDays[i - 1]
                  && series.knownAtSeconds[i] >= series.knownAtSeconds[i - 1],
          "observation of %s is out of order",
          observation.date());
    }
    return series;
  }

  /** The first whole second at which the instant has passed. */
  private static long secondFrom(Instant instant) {
    return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
  }

  /**
   * A series out of arrays that nobody else keeps, equally long.
   *
   * @param epochDays days since 1970-01-01, strictly rising
   * @param values finite
   * @param knownAtSeconds seconds since 1970-01-01 UTC, never falling
   */
  public static TimeSeries of(long[] epochDays, double[] values, long[] knownAtSeconds) {
    Check.that(
        epochDays.length == values.length && values.length == knownAtSeconds.length,
        "%s dates, %s values, %s times",
        epochDays.length,
        values.length,
        knownAtSeconds.length);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i]) || i > 0 && !isInOrder(epochDays, knownAtSeconds, i)) {
        throw new IllegalArgumentException("row " + i + " is not finite or out of order");
      }
    }
    return new TimeSeries(epochDays, values, knownAtSeconds);
  }

  private static boolean isInOrder(long[] epochDays, long[] knownAtSeconds, int row) {
    return epochDays[row] > epochDays[row - 1] && knownAtSeconds[row] >= knownAtSeconds[row - 1];
  }

  public int size() {
    return values.length;
  }

  public boolean isEmpty() {
    return values.length == 0;
  }

  public LocalDate date(int index) {
    return LocalDate.ofEpochDay(epochDays[index]);
  }

  public double value(int index) {
    return values[index];
  }

  public Instant knownAt(int index) {
    return Instant.ofEpochSecond(knownAtSeconds[index]);
  }

  public Observation get(int index) {
    return new Observation(date(index), values[index], knownAt(index));
  }

  /** The observation of exactly that date, whenever it became known. */
  public Optional<Observation> on(LocalDate date) {
    int index = Arrays.binarySearch(epochDays, date.toEpochDay());
    return index < 0 ? Optional.empty() : Optional.of(get(index));
  }

  /** The last observation known at the clock. */
  public Optional<Observation> latest(Instant clock) {
    int count = countKnown(clock);
    return count == 0 ? Optional.empty() : Optional.of(get(count - 1));
  }

  /** The series as it stood at the clock: everything learnt later is gone. */
  public TimeSeries knownAt(Instant clock) {
    int count = countKnown(clock);
    return count == values.length
        ? this
        : new TimeSeries(
            Arrays.copyOf(epochDays, count),
            Arrays.copyOf(values, count),
            Arrays.copyOf(knownAtSeconds, count));
  }

  private int countKnown(Instant clock) {
    long second = clock.getEpochSecond();
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (knownAtSeconds[middle] <= second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
