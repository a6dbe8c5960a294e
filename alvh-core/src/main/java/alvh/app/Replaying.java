package alvh.app;

import alvh.config.Settings;
import alvh.engine.Replay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Replays a history for a command, with a bar for whoever watches. */
record Replaying(Session session, RunInput input) {
  /**
   * @param kept sessions whose decisions are asked for; the replay ends with the last of them
   */
  List<Replay.Course> run(Set<LocalDate> kept, List<Settings> configurations) {
    LocalDate first = kept.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = kept.stream().max(LocalDate::compareTo).orElseThrow();
    var replay = new Replay(input.history(), input.from(first), last, kept, input.fits());
    long steps = (long) replay.length() * replay.passes(configurations);
    try (Progress progress = Progress.start(session, "Replaying", steps)) {
      return replay.run(configurations, () -> progress.step(""));
    }
  }
}
