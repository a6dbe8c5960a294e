package alvh.engine;

import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.report.stress.StressBuilder.Similar;
import alvh.risk.stress.NearestStates;
import alvh.risk.stress.SessionState;
import alvh.risk.stress.StateWatch;
import alvh.risk.stress.StoredEpisode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the sessions of a history that were most like one of its days, and what followed each.
 *
 * <p>Only sessions whose sequel was known on that day are searched. Source: method C9.
 *
 * @param frontMinDays F1 has at least so many calendar days left
 */
public record SimilarSessions(History history, int frontMinDays) {
  /** Calendar days that two of the found ones lie apart. */
  private static final int APART = 30;

  /**
   * The nearest ones, nearest first; none where the day itself lacks one of the numbers.
   *
   * @param count how many at most
   * @param after sessions of the sequel
   */
  public List<Similar> to(LocalDate day, int count, int after) {
    List<LocalDate> sessions = history.sessions(Backtest.LEARN_FROM, day);
    var watch = new StateWatch(frontMinDays);
    var states = new ArrayList<Optional<SessionState>>();
    for (LocalDate session : sessions) {
      states.add(watch.observe(history.at(session)));
    }
    if (states.isEmpty() || states.getLast().isEmpty()) {
      return List.of();
    }
    SessionState today = states.getLast().get();
    List<SessionState> past =
        states.subList(0, Math.max(0, states.size() - after)).stream()
            .flatMap(Optional::stream)
            .toList();
    var similar = new ArrayList<Similar>();
    for (NearestStates.Neighbour neighbour : NearestStates.of(past, today, count, APART)) {
      int base = sessions.indexOf(neighbour.state().date());
      StoredEpisode.of(snapshots(sessions.subList(base, base + after + 1)), frontMinDays)
          .ifPresent(episode -> similar.add(new Similar(neighbour, episode)));
    }
    return similar;
  }

  private List<MarketSnapshot> snapshots(List<LocalDate> sessions) {
    return sessions.stream().map(history::at).toList();
  }
}
