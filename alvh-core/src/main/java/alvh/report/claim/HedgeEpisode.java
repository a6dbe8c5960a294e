package alvh.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * One stretch of sessions with engine 2 on, from the session whose close triggered it.
 *
 * <p>Source: method B5, D14. Reading: the hedge has arrived on the first session after the trigger
 * on which it holds nine tenths of what that session asks for, because the target moves with the
 * book; sessions that ask for none do not count. A peak is the greatest value of the stretch.
 *
 * @param days its sessions, the trigger's first
 */
record HedgeEpisode(List<HedgeDay> days) {
  private static final double ARRIVED = .9;

  HedgeEpisode {
    days = List.copyOf(days);
  }

  static List<HedgeEpisode> of(List<HedgeDay> run) {
    var episodes = new ArrayList<HedgeEpisode>();
    var open = new ArrayList<HedgeDay>();
    for (HedgeDay day : run) {
      if (day.engaged()) {
        open.add(day);
      } else if (!open.isEmpty()) {
        episodes.add(new HedgeEpisode(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      episodes.add(new HedgeEpisode(open));
    }
    return episodes;
  }

  /** Whether any session asks for a hedge. */
  boolean hasTarget() {
    return days.stream().anyMatch(day -> day.target() > 0);
  }

  /** Sessions from the trigger until the hedge has arrived; empty where it did not in time. */
  OptionalInt arrival() {
    for (int i = 1; i < days.size(); i++) {
      HedgeDay day = days.get(i);
      if (day.target() > 0 && day.held() >= ARRIVED * day.target()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Sessions from the trigger to the first greatest value; empty where none is above zero. */
  OptionalInt peak(ToDoubleFunction<HedgeDay> of) {
    double most = 0;
    var at = OptionalInt.empty();
    for (int i = 0; i < days.size(); i++) {
      double value = of.applyAsDouble(days.get(i));
      if (value > most) {
        most = value;
        at = OptionalInt.of(i);
      }
    }
    return at;
  }
}
