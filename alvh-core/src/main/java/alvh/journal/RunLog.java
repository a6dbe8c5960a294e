package alvh.journal;

import alvh.event.Event;
import alvh.report.DayRow;
import alvh.report.attribution.DayAttribution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the events of a run's arms go, and where those of an interrupted run come from. Arms are
 * known by their place.
 */
public interface RunLog {
  /** A run of which nothing is kept. */
  RunLog NONE =
      new RunLog() {
        @Override
        public Optional<List<List<Event>>> lived(LocalDate session) {
          return Optional.empty();
        }

        @Override
        public void happened(int arm, Event event) {}

        @Override
        public void ended(DayRow day, List<DayAttribution> attribution) {}
      };

  /**
   * What each arm went through on a session that was completed before the run was interrupted;
   * empty for a session that has still to be lived.
   */
  Optional<List<List<Event>>> lived(LocalDate session);

  /** Something is about to happen to an arm; each arm is heard on one thread at a time. */
  void happened(int arm, Event event);

  /**
   * Every arm has had its session.
   *
   * @param attribution each arm's result by cause
   */
  void ended(DayRow day, List<DayAttribution> attribution);
}
