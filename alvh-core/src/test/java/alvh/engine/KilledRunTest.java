package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.event.Book;
import alvh.event.Event;
import alvh.journal.Durability;
import alvh.journal.Line;
import alvh.journal.Recovery;
import alvh.journal.RunJournal;
import alvh.journal.RunLog;
import alvh.report.ArmRun;
import alvh.report.DayRow;
import alvh.strategy.Decision;
import alvh.strategy.Outlook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that is killed goes on from its journal to the same end. */
class KilledRunTest {
  private static final int SESSIONS = 76;

  /** So many events the whole run must have for the test to mean what it says. */
  private static final int EVENTS = 500;

  private static final LocalDate FROM = LocalDate.of(2018, 1, 3);
  private static final Line.Begun BEGUN =
      new Line.Begun(
          "test", FROM, FROM.plusYears(1), "configuration", "data", 0, List.of("ALVH", "ARM0"));

  @TempDir private Path folder;
  private final List<Outlook> outlooks = outlooks();
  private List<ArmRun> expected = List.of();
  private String hash = "";
  private byte[] bytes = new byte[0];

  @BeforeEach
  void run_to_the_end() throws IOException {
    Path file = folder.resolve("whole.log");
    var counter = new Killer(Integer.MAX_VALUE);
    hash = finish(file, RunJournal.begin(file, BEGUN, Durability.AT_END), counter);
    bytes = Files.readAllBytes(file);
    assertThat(counter.events).isGreaterThanOrEqualTo(EVENTS);
  }

  @Test
  void killed_after_every_event_and_resumed_it_ends_with_the_same_hash_and_the_same_arms()
      throws IOException {
    List<ArmRun> uninterrupted = expected;
    Path file = folder.resolve("killed.log");
    int end = -1;
    for (int line = 1; line <= EVENTS; line++) {
      do {
        end++;
      } while (bytes[end] != '\n');
      Files.write(file, Arrays.copyOf(bytes, end + 1));
      assertThat(resume(file)).as("killed after line %s", line).isEqualTo(hash);
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
      assertThat(expected).isEqualTo(uninterrupted);
    }
  }

  @ParameterizedTest
  @EnumSource(Durability.class)
  void killed_in_the_midst_of_an_event_it_has_left_a_beginning_of_the_whole(Durability durability)
      throws IOException {
    Path file = folder.resolve("stopped.log");
    for (int event = 1; event <= EVENTS; event += 100) {
      kill(file, durability, event);
      byte[] left = Files.readAllBytes(file);
      assertThat(left).isEqualTo(Arrays.copyOf(bytes, left.length));
      assertThat(resume(file)).isEqualTo(hash);
    }
  }

  @Test
  void cut_off_at_any_byte_and_resumed_it_ends_with_the_same_bytes() throws IOException {
    var random = new Random(20180205);
    Path file = folder.resolve("cut.log");
    for (int i = 0; i < 100; i++) {
      byte[] left = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      Files.write(file, left);
      assertThat(resume(file)).as("cut at byte %s", left.length).isEqualTo(hash);
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
  }

  @Test
  void a_run_of_another_configuration_is_not_gone_on_with() throws IOException {
    Path file = folder.resolve("other.log");
    Files.write(file, bytes);
    var other = new Line.Begun("test", FROM, FROM.plusYears(1), "other", "data", 0, BEGUN.arms());
    Recovery recovery = Recovery.of(file, any -> true);
    assertThatThrownBy(() -> RunJournal.resume(file, recovery, other, Durability.AT_END))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("another program, configuration, store or span");
  }

  @Test
  void sessions_whose_decisions_are_lost_are_lived_again() throws IOException {
    Path file = folder.resolve("lost.log");
    Files.write(file, bytes);
    Recovery recovery = Recovery.of(file, any -> false);
    assertThat(recovery.sessions()).isZero();
    RunJournal journal = RunJournal.resume(file, recovery, BEGUN, Durability.AT_END);
    assertThat(finish(file, journal, new Killer(Integer.MAX_VALUE))).isEqualTo(hash);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  /** Ends the process at an event, as a power cut would. */
  private static final class Killer {
    private final int at;
    private int events;

    Killer(int at) {
      this.at = at;
    }

    void count() {
      if (++events > at) {
        throw new Killed();
      }
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private void kill(Path file, Durability durability, int event) {
    // Not closed: what was not forced to the disk is lost.
    RunJournal journal = RunJournal.begin(file, BEGUN, durability);
    try {
      finish(file, journal, new Killer(event));
    } catch (Killed e) {
      return;
    }
    throw new AssertionError("the run has fewer than " + event + " events");
  }

  private String resume(Path file) {
    Recovery recovery = Recovery.of(file, any -> true);
    return finish(
        file,
        RunJournal.resume(file, recovery, BEGUN, Durability.AT_END),
        new Killer(Integer.MAX_VALUE));
  }

  private String finish(Path file, RunJournal journal, Killer killer) {
    var assembly = new Assembly(new SettingsFile().settings());
    List<Arm> arms = assembly.arms().subList(0, 2);
    var session = new RunSession(arms, List.of(), new Silent(journal), counting(journal, killer));
    outlooks.forEach(session::live);
    String end = journal.finish(new TreeMap<>());
    journal.close();
    expected = arms.stream().map(Arm::result).toList();
    return end;
  }

  private static RunLog counting(RunJournal journal, Killer killer) {
    return new RunLog() {
      @Override
      public Optional<List<List<Event>>> lived(LocalDate session) {
        return journal.lived(session);
      }

      @Override
      public void happened(int arm, Event event) {
        journal.happened(arm, event);
        killer.count();
      }

      @Override
      public void ended(DayRow day) {
        journal.ended(day);
      }
    };
  }

  private record Silent(RunJournal journal) implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {
      journal.decided(decision.outlook().seen().date().toString());
    }

    @Override
    public void progressed(int done, int of) {}
  }

  private static List<Outlook> outlooks() {
    var market = new RandomMarket(new Random(20180205), FROM);
    var outlooks = new ArrayList<Outlook>();
    for (int i = 0; i < SESSIONS; i++) {
      outlooks.add(market.next());
    }
    return outlooks;
  }
}
