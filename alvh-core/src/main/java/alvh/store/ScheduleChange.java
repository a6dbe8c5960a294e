package alvh.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which an event was expected for a while only: it was put off, called off, or set anew at
 * short notice.
 *
 * <p>The days on which events took place do not tell what was expected before. Here stand those
 * that differ, from published schedules; the source of each stands in its row of {@code
 * schedule_changes.csv}. Source: method 1.9.
 *
 * @param event {@code fomc} or {@code cpi}
 * @param day on which it was to be, held or not
 * @param from first day on which that was known
 * @param until last day on which it was expected
 */
record ScheduleChange(String event, LocalDate day, LocalDate from, LocalDate until) {
  private static final String FILE = "schedule_changes.csv";

  /** All that are known. */
  static List<ScheduleChange> all() {
    InputStream in = Objects.requireNonNull(ScheduleChange.class.getResourceAsStream(FILE));
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(ScheduleChange::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of one kind of event. */
  static List<ScheduleChange> of(String event, List<ScheduleChange> all) {
    return all.stream().filter(change -> change.event.equals(event)).toList();
  }

  private static ScheduleChange of(String line) {
    String[] cell = line.split(",", -1);
    return new ScheduleChange(
        cell[0],
        LocalDate.parse(cell[1]),
        cell[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(cell[2]),
        cell[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cell[3]));
  }

  boolean isExpectedOn(LocalDate today) {
    return !today.isBefore(from) && !today.isAfter(until);
  }
}
