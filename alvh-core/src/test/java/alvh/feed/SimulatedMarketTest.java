package alvh.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.config.UserError;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.OptionChain;
import alvh.model.AffineParameters;
import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.Store;
import alvh.store.format.Importer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A simulated market: the same for the same plan, resumable, never beside real files. */
class SimulatedMarketTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

  private static final LocalDate FROM = LocalDate.of(2018, 12, 10);
  private static final LocalDate TO = LocalDate.of(2019, 1, 11);
  private static final SimulationPlan PLAN = plan(7);

  @TempDir private static Path folder;
  private static SimulatedMarket.Outcome onTwoThreads;

  private static SimulationPlan plan(long seed) {
    return new SimulationPlan("A1", AffineParameters.a1(), seed, FROM, TO);
  }

  @BeforeAll
  static void simulate() {
    onTwoThreads = write(PLAN, "two", 2);
  }

  private static SimulatedMarket.Outcome write(SimulationPlan plan, String name, int threads) {
    try (Store store = Store.open(folder.resolve(name))) {
      return new SimulatedMarket(plan).write(store, threads, CLOCK, done -> {});
    }
  }

  @Test
  void one_thread_writes_what_two_write() {
    assertThat(write(PLAN, "one", 1)).isEqualTo(onTwoThreads);
    assertThat(onTwoThreads.sessions()).isEqualTo(23);
    assertThat(onTwoThreads.quotes()).isGreaterThan(23 * 2_000);
  }

  @Test
  void another_seed_is_another_market() {
    assertThat(write(plan(8), "other", 2).hash()).isNotEqualTo(onTwoThreads.hash());
  }

  @Test
  void killed_on_the_way_it_goes_on_with_the_next_year_and_ends_alike() {
    try (Store store = Store.open(folder.resolve("killed"))) {
      assertThatThrownBy(() -> new SimulatedMarket(PLAN).write(store, 2, CLOCK, new Power()::last))
          .isInstanceOf(PowerFailed.class);
    }

    SimulatedMarket.Outcome second = write(PLAN, "killed", 2);

    assertThat(second.resumed()).as("sessions of 2018").isEqualTo(15);
    assertThat(second.hash()).isEqualTo(onTwoThreads.hash());
  }

  /** Fails in the second year. */
  private static final class Power {
    private int sessions;

    void last(int written) {
      sessions += written;
      if (sessions > 17) {
        throw new PowerFailed();
      }
    }
  }

  private static final class PowerFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void the_history_is_read_as_a_real_one_is() {
    try (Store store = Store.open(folder.resolve("two"))) {
      History history = store.history(EnumSet.allOf(Measure.class));
      LocalDate day = LocalDate.of(2019, 1, 3);

      assertThat(history.sessions(FROM, TO)).hasSize(23);
      assertThat(history.curve(day).orElseThrow().size()).isEqualTo(9);
      assertThat(history.at(day).today(Measure.VIX)).isPresent();
      assertThat(history.at(day).today(Measure.VIX1Y)).isPresent();
      assertThat(history.at(day).today(Measure.ADVANCING)).isPresent();
      assertThat(history.at(day).last(Measure.SKEW)).isPresent();
      OptionChain chain = store.chains().chain("SPX", day).orElseThrow();
      assertThat(chain.spot()).isEqualTo(history.at(day).today(Measure.SPX).orElseThrow());
      assertThat(chain.source()).startsWith("SIM A1");
      assertThat(history.at(LocalDate.of(2018, 12, 19)).today(Measure.VRO)).isPresent();
    }
  }

  @Test
  void every_file_is_labelled_as_simulated() {
    try (Store store = Store.open(folder.resolve("two"))) {
      assertThat(store.isSimulated()).isTrue();
      assertThat(store.sources())
          .isNotEmpty()
          .allMatch(file -> file.authority() == Authority.SIMULATED)
          .allMatch(file -> file.name().startsWith("SIM A1 seed 7 "));
    }
  }

  @Test
  void real_files_are_not_imported_into_it() {
    try (Store store = Store.open(folder.resolve("two"))) {
      var importer = new Importer(store, CLOCK);

      assertThatThrownBy(() -> importer.importAll(List.of(), outcome -> {}, inspected -> {}))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("simulated market");
    }
  }

  @Test
  void a_store_with_a_real_file_or_another_market_is_refused() {
    try (Store store = Store.open(folder.resolve("real"))) {
      store.put(
          new FileDraft(
              new FileDraft.Origin(
                  "cboe-index-history:VIX", "VIX.csv", "00", 1, "x", Authority.PUBLISHER)),
          CLOCK.instant());
    }

    assertThatThrownBy(() -> write(PLAN, "real", 1))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("VIX.csv");
    assertThatThrownBy(() -> write(plan(9), "two", 1))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("another simulated market");
  }
}
