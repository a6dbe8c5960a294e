package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.layer.EngineState;
import alvh.report.DayRow;
import alvh.signal.Reading;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Engine and migration of every session since 2007, worked out a second time from the publishers'
 * files: closes, settlements, the slope's threshold and the MACD are computed here, the rows of the
 * state machine are written down anew. Only the share of the vote is the program's.
 */
class RealEngineTest {
  /** Method, table row D11. */
  private static final List<String> MIGRATIONS =
      List.of(
          "2007-08-10",
          "2008-10-01",
          "2009-01-15",
          "2011-08-08",
          "2011-08-18",
          "2011-09-23",
          "2015-09-01",
          "2018-02-05",
          "2020-02-28",
          "2020-04-21",
          "2025-04-04");

  private final RawInputs raw = RawInputs.get();

  @Test
  void the_state_of_every_session_is_that_of_the_table() {
    TreeSet<LocalDate> crosses = downwardCrosses();
    List<LocalDate> sessions = raw.sessions(LocalDate.of(1990, 1, 2), RealRun.TO);
    var table = new Table();
    for (DayRow day : RealRun.plain().run().days()) {
      LocalDate date = day.date();
      LocalDate fiveCloses = sessions.get(sessions.indexOf(date) - 4);
      table.vix = raw.vix(date);
      table.slope = raw.slope(date);
      table.curve = table.slope > threshold(day);
      table.momentumDown = !crosses.subSet(fiveCloses, true, date, true).isEmpty();
      table.vote = day.consensus().share();
      table.decided = day.consensus().decision() != Consensus.Decision.NO_DECISION;
      table.close();
      assertThat(day.engine()).as("%s", date).isEqualTo(EngineState.valueOf(table.state));
    }
  }

  /** The rows of the table, with the words of the table. */
  private static final class Table {
    private String state = "CALM";
    private int since;
    private int without;
    private double vix;
    private double slope;
    private double vote;
    private boolean curve;
    private boolean momentumDown;
    private boolean decided;

    void close() {
      boolean second = curve && vix > 16 || decided && vote >= .55 || momentumDown;
      since++;
      without = second ? 0 : without + (decided ? 1 : 0);
      String next =
          switch (state) {
            case "CALM", "ARMED" -> decided ? atRest() : state;
            case "COOLDOWN" -> vix > 20 && decided ? "E2_T1" : since >= 5 ? "CALM" : "COOLDOWN";
            default ->
                vix < 15 && slope <= 0 && since >= 5
                    ? "COOLDOWN"
                    : decided ? engaged(second) : state;
          };
      since = next.startsWith("E2") == state.startsWith("E2") ? since : 0;
      without = next.equals("E2_T1") ? 0 : without;
      state = next;
    }

    private String atRest() {
      return vix > 16 || curve ? "E2_T1" : vix >= 15 || vote >= .4 ? "ARMED" : "CALM";
    }

    private String engaged(boolean second) {
      boolean released = without >= 5;
      return switch (state) {
        case "E2_T1" -> second ? "E2_T2" : "E2_T1";
        case "E2_T2" -> released ? "E2_T1" : vote >= .7 ? "E2_FULL" : "E2_T2";
        default -> vote >= .4 ? "E2_FULL" : released ? "E2_T1" : "E2_T2";
      };
    }
  }

  @Test
  void
      the_fourth_short_slot_migrates_on_the_eleven_dates_of_the_method_and_returns_below_a_point() {
    var moved = new ArrayList<String>();
    boolean migrated = false;
    for (DayRow day : RealRun.plain().run().days()) {
      double premium = raw.future(day.date(), 1) - raw.future(day.date(), 2);
      if (!migrated && day.migrated()) {
        moved.add(day.date().toString());
      }
      migrated = migrated ? premium >= 1 : premium > 3;
      assertThat(day.migrated()).as("%s", day.date()).isEqualTo(migrated);
    }
    assertThat(moved).isEqualTo(MIGRATIONS);
  }

  /** θ as the voter states it; WorkedDaysTest and bench/voters.py compute it a second time. */
  private static double threshold(DayRow day) {
    return day.consensus().ballots().stream()
        .filter(ballot -> ballot.id().equals("v6"))
        .map(ballot -> ballot.reading() instanceof Reading.Measured m ? m.threshold() : Double.NaN)
        .findFirst()
        .orElseThrow();
  }

  /** Sessions on which the MACD of the index's logarithm fell through its signal. */
  private TreeSet<LocalDate> downwardCrosses() {
    var crosses = new TreeSet<LocalDate>();
    double fast = Double.NaN;
    double slow = Double.NaN;
    double signal = 0;
    double before = 0;
    for (LocalDate date : raw.sessions(LocalDate.of(1990, 1, 2), RealRun.TO)) {
      double x = Math.log(raw.spx(date));
      // Seeds of 1990 have faded by 2007: any seed will do.
      fast = Double.isNaN(fast) ? x : fast + 2.0 / 13 * (x - fast);
      slow = Double.isNaN(slow) ? x : slow + 2.0 / 27 * (x - slow);
      signal += 2.0 / 10 * (fast - slow - signal);
      double histogram = fast - slow - signal;
      if (before >= 0 && histogram < 0) {
        crosses.add(date);
      }
      before = histogram;
    }
    return crosses;
  }
}
