package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.event.Book;
import alvh.journal.Chain;
import alvh.journal.Durability;
import alvh.journal.Line;
import alvh.journal.RunJournal;
import alvh.market.History;
import alvh.strategy.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same configuration, data and program give the same journal, byte for byte. */
class SameJournalTest {
  private static final Settings SETTINGS =
      new SettingsFile().read(Path.of("..", "config", "voters-1-6.yaml"));

  private static final LocalDate FROM = LocalDate.of(2018, 7, 2);

  @TempDir private Path folder;

  @Test
  void on_one_thread_on_two_and_a_second_time() throws IOException {
    Path two = folder.resolve("two.log");
    String hash = run(two, backtest());
    assertThat(run(folder.resolve("again.log"), backtest())).isEqualTo(hash);
    Path one = folder.resolve("one.log");
    assertThat(run(one, backtest().onOneThread())).isEqualTo(hash);
    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void of_the_real_market_too() {
    History history = RealStore.history();
    LocalDate from = LocalDate.of(2018, 1, 2);
    var two = new Backtest(history, from, LocalDate.of(2018, 3, 29));
    String hash = run(folder.resolve("real.log"), two, new SettingsFile().settings());
    assertThat(
            run(folder.resolve("real-one.log"), two.onOneThread(), new SettingsFile().settings()))
        .isEqualTo(hash);
  }

  private static Backtest backtest() {
    return new Backtest(MadeHistory.whole(), FROM, MadeHistory.LAST);
  }

  private static String run(Path file, Backtest backtest) {
    return run(file, backtest, SETTINGS);
  }

  private static String run(Path file, Backtest backtest, Settings settings) {
    var assembly = new Assembly(settings);
    List<Arm> arms = assembly.arms();
    var begun =
        new Line.Begun(
            "test",
            FROM,
            MadeHistory.LAST,
            "configuration",
            "data",
            0,
            arms.stream().map(Arm::name).toList());
    try (RunJournal journal = RunJournal.begin(file, begun, Durability.AT_END)) {
      var cards = assembly.cards();
      var listener =
          new Backtest.Listener() {
            @Override
            public void decided(Decision decision, Book book) {
              journal.decided(Chain.hashOf(cards.card(decision).toString()));
            }

            @Override
            public void progressed(int done, int of) {}
          };
      backtest.run(assembly.outlooks(), arms, listener, journal);
      return journal.finish(List.of(), new TreeMap<>());
    }
  }
}
