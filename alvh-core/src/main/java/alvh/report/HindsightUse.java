package alvh.report;

import alvh.market.Hindsight;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A constant that decisions used inside the sample on which it was estimated: they knew what nobody
 * knew. Source: method 1.12 (hindsight).
 *
 * @param constant what was estimated, and on which years
 * @param decisions how many used it
 * @param first session of the first of them
 * @param last session of the last of them
 */
public record HindsightUse(Hindsight constant, int decisions, LocalDate first, LocalDate last) {

  /** Every such constant of a run, in the order in which they were first used. */
  static List<HindsightUse> of(List<DayRow> days) {
    Map<Hindsight, HindsightUse> uses = new LinkedHashMap<>();
    for (DayRow day : days) {
      for (Hindsight constant : day.hindsight()) {
        if (constant.affects(day.date())) {
          HindsightUse before =
              uses.getOrDefault(constant, new HindsightUse(constant, 0, day.date(), day.date()));
          uses.put(
              constant, new HindsightUse(constant, before.decisions + 1, before.first, day.date()));
        }
      }
    }
    return List.copyOf(uses.values());
  }
}
