package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.config.UserError;
import alvh.event.Book;
import alvh.event.Event;
import alvh.journal.ForgedJournal;
import alvh.journal.Line;
import alvh.journal.LineText;
import alvh.ledger.Account;
import alvh.order.Fill;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal tells of a run, and what it does not let pass. */
class JournalTest {
  private static final int FLIPS = 400;

  /** Lines of the journal of which every byte is flipped. */
  private static final int SMALL = 12;

  @TempDir private Path folder;
  private Path file = Path.of("");
  private byte[] bytes = new byte[0];
  private JournaledRun run = new JournaledRun(List.of(), "", 0);

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("journal.log");
    run = JournaledRun.whole(file);
    bytes = Files.readAllBytes(file);
  }

  @Test
  void its_events_alone_add_up_to_the_same_ledger_positions_condors_and_hedge_trades() {
    RunReading reading = RunReading.of(file);
    assertThat(reading.fault()).isEmpty();
    assertThat(reading.hash()).isEqualTo(run.hash());
    for (Arm arm : run.arms()) {
      ArmState told = reading.arm(arm.name());
      assertThat(told.result(arm.name(), arm.result().worst())).isEqualTo(arm.result());
      Book book = told.book();
      for (Account account : Account.values()) {
        assertThat(book.ledger().balance(account)).isEqualTo(arm.book().ledger().balance(account));
      }
      assertThat(book.positions()).isEqualTo(arm.book().positions());
      assertThat(book.workingOrders()).isEqualTo(arm.book().workingOrders());
      assertThat(book.standing()).isEqualTo(arm.book().standing());
    }
    assertThat(run.arms().getFirst().result().condors()).isNotEmpty();
    assertThat(run.arms().getFirst().result().hedgeTrades()).isNotEmpty();
  }

  @Test
  void a_flip_of_every_single_byte_of_a_small_journal_is_found_and_its_event_named()
      throws IOException {
    var random = new Random(20180205);
    byte[] small = Arrays.copyOf(bytes, start(SMALL + 1));
    Path flipped = folder.resolve("small.log");
    Files.write(flipped, small);
    assertThat(RunReading.of(flipped).lines()).isEqualTo(SMALL);
    int line = 1;
    try (var open = new RandomAccessFile(flipped.toFile(), "rw")) {
      for (int at = 0; at < small.length; at++) {
        overwrite(open, at, small[at] ^ 1 << random.nextInt(8));
        assertThat(RunReading.of(flipped).fault().map(RunReading.Fault::event))
            .as("byte %s", at)
            .contains(line);
        overwrite(open, at, small[at]);
        line += small[at] == '\n' ? 1 : 0;
      }
    }
    assertThat(line).isEqualTo(SMALL + 1);
  }

  private static void overwrite(RandomAccessFile file, int at, int value) throws IOException {
    file.seek(at);
    file.write(value);
  }

  @Test
  void a_flipped_bit_anywhere_is_found_and_its_event_named() throws IOException {
    var random = new Random(20180205);
    Path flipped = folder.resolve("flipped.log");
    for (int i = 0; i < FLIPS; i++) {
      int at = i == 0 ? bytes.length - 1 : random.nextInt(bytes.length);
      byte[] changed = bytes.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(flipped, changed);
      assertThat(RunReading.of(flipped).fault().map(RunReading.Fault::event))
          .as("byte %s", at)
          .contains(line(at));
    }
  }

  @Test
  void a_fill_of_an_order_that_nobody_sent_cannot_be_read() {
    String fill = "{\"kind\":\"Filled\",\"arm\":\"ALVH\",\"says\":";
    String says = "{\"order\":\"H1\",\"date\":\"2018-02-05\",\"legs\":[]}}";
    byte[] line = (fill + says).getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> new LineText().line(line))
        .isInstanceOf(UserError.class)
        .hasMessage("ALVH fills an order H1 that it did not send.");
    assertThat(new LineText().title(line)).isEqualTo("2018-02-05, ALVH, Filled");
  }

  @Test
  void a_fill_that_stands_twice_under_a_whole_chain_is_found_and_named() {
    List<Line> lines = lines();
    int at = fill(lines);
    lines.add(at + 1, lines.get(at));
    Line.Happened twice = (Line.Happened) lines.get(at);
    assertThat(fault(lines))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.event()).isEqualTo(at + 2);
              assertThat(fault.title()).isEqualTo(twice.title()).contains("Filled");
              assertThat(fault.reason()).contains("which was not working");
            });
  }

  @Test
  void a_fill_of_other_legs_than_the_orders_is_found_and_named() {
    List<Line> lines = lines();
    int at = fill(lines);
    Line.Happened line = (Line.Happened) lines.get(at);
    Fill fill = ((Event.Filled) line.event()).fill();
    var fewer = new Fill(fill.order(), fill.date(), fill.legs().subList(1, fill.legs().size()));
    lines.set(at, new Line.Happened(line.arm(), new Event.Filled(fewer)));
    assertThat(fault(lines))
        .hasValueSatisfying(
            fault -> {
              assertThat(fault.event()).isEqualTo(at + 1);
              assertThat(fault.reason()).startsWith("trades other legs than its order");
            });
  }

  @Test
  void an_order_that_was_filled_can_neither_be_refused_nor_miss_a_quote() {
    for (boolean refused : List.of(true, false)) {
      List<Line> lines = lines();
      int at = fill(lines);
      Line.Happened line = (Line.Happened) lines.get(at);
      Fill fill = ((Event.Filled) line.event()).fill();
      Event answer =
          refused
              ? new Event.Refused(fill.date(), fill.order(), "A test.")
              : new Event.NotQuoted(fill.date(), fill.order());
      lines.add(at + 1, new Line.Happened(line.arm(), answer));
      assertThat(fault(lines).map(RunReading.Fault::event)).contains(at + 2);
    }
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    RunReading.of(file, lines::add);
    return lines;
  }

  /** The first fill of several legs. */
  private static int fill(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Happened(String arm, Event.Filled(Fill fill))
          && fill.legs().size() > 1) {
        return i;
      }
    }
    throw new AssertionError("nothing was filled");
  }

  /** Writes the lines anew, each with its hash in the chain, and reads them. */
  private Optional<RunReading.Fault> fault(List<Line> lines) {
    Path forged = folder.resolve("forged.log");
    ForgedJournal.write(forged, lines);
    return RunReading.of(forged).fault();
  }

  @Test
  void a_line_that_was_taken_out_is_missed_at_once() throws IOException {
    int from = start(100);
    int to = start(101);
    var shorter = new byte[bytes.length - (to - from)];
    System.arraycopy(bytes, 0, shorter, 0, from);
    System.arraycopy(bytes, to, shorter, from, bytes.length - to);
    Files.write(file, shorter);
    assertThat(RunReading.of(file).fault().map(RunReading.Fault::event)).contains(100);
  }

  @Test
  void a_run_that_did_not_come_to_its_end_says_so() throws IOException {
    Files.write(file, Arrays.copyOf(bytes, start(200)));
    RunReading reading = RunReading.of(file);
    assertThat(reading.fault()).isEmpty();
    assertThat(reading.finished()).isEmpty();
    assertThat(reading.lines()).isEqualTo(199);
  }

  /** Number of the line in which a byte stands. */
  private int line(int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** First byte of a line. */
  private int start(int number) {
    int at = 0;
    for (int line = 1; line < number; at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return at;
  }
}
