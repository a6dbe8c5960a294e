package alvh.app;

import alvh.market.History;
import alvh.report.day.CurveOnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The futures curve of a session beside those of a day, a week and a month before. */
final class CurvesOfDay {
  private static final List<Integer> SESSIONS_AGO = List.of(0, 1, 5, 21);
  private static final List<String> WORDS =
      List.of("today", "a day ago", "a week ago", "a month ago");

  private CurvesOfDay() {}

  /**
   * Those that are known, today's first; none without today's.
   *
   * @param frontMinDays F1 has at least so many calendar days left
   */
  static List<CurveOnDay> of(History history, LocalDate day, int frontMinDays) {
    List<LocalDate> sessions = history.sessions(LocalDate.MIN, day);
    var curves = new ArrayList<CurveOnDay>();
    for (int i = 0; i < WORDS.size(); i++) {
      int at = sessions.size() - 1 - SESSIONS_AGO.get(i);
      boolean wanted = i == 0 || !curves.isEmpty();
      if (at >= 0 && wanted) {
        CurveOnDay.of(WORDS.get(i), history.at(sessions.get(at)), frontMinDays)
            .ifPresent(curves::add);
      }
    }
    return curves;
  }
}
