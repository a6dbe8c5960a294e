package alvh.report.page;

import alvh.layer.EngineState;
import alvh.report.DayRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An uninterrupted run of sessions that are alike.
 *
 * @param highest highest state of the engine in it
 * @param highestVix points
 */
record Stretch(
    LocalDate from, LocalDate to, int sessions, EngineState highest, OptionalDouble highestVix) {

  /** Stretches with engine 2 on. */
  static List<Stretch> engaged(List<DayRow> days) {
    return where(days, day -> day.engine().isEngaged());
  }

  /** Stretches of sessions that satisfy a condition. */
  static List<Stretch> where(List<DayRow> days, Predicate<DayRow> condition) {
    return split(days, condition::test).stream()
        .filter(part -> condition.test(part.getFirst()))
        .map(Stretch::of)
        .toList();
  }

  /** The whole run cut where a property changes. */
  static <T> List<List<DayRow>> split(List<DayRow> days, Function<DayRow, T> property) {
    var parts = new ArrayList<List<DayRow>>();
    int from = 0;
    for (int i = 1; i <= days.size(); i++) {
      if (i == days.size() || !property.apply(days.get(i)).equals(property.apply(days.get(from)))) {
        parts.add(days.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  private static Stretch of(List<DayRow> part) {
    return new Stretch(
        part.getFirst().date(),
        part.getLast().date(),
        part.size(),
        part.stream()
            .map(DayRow::engine)
            .filter(EngineState::isEngaged)
            .max(Comparator.naturalOrder())
            .orElse(part.getFirst().engine()),
        part.stream().map(DayRow::vix).flatMapToDouble(OptionalDouble::stream).max());
  }

  /** A state as it is said. */
  static String words(EngineState state) {
    return switch (state) {
      case CALM -> "calm";
      case ARMED -> "armed";
      case E2_T1 -> "tier 1";
      case E2_T2 -> "tier 2";
      case E2_FULL -> "full";
      case COOLDOWN -> "cooling down";
    };
  }
}
