package alvh.store.chain;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import alvh.market.OptionChain;
import alvh.store.ChainDay;
import alvh.store.SourceFile;
import alvh.store.Store;
import alvh.store.format.Importer;
import alvh.store.format.Outcome;
import alvh.store.quality.Finding;
import alvh.store.quality.Inspection;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** All real chains in one store: what is there, what is wrong with it, what is kept from use. */
@TestInstance(Lifecycle.PER_CLASS)
class RealChainsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private List<Outcome> outcomes = List.of();
  private List<ChainDay> days = List.of();
  private List<ChainDay> sessions = List.of();
  private List<Finding> findings = List.of();
  private boolean readAgain;

  @BeforeAll
  void importAll(@TempDir Path home) throws Exception {
    Path folder = RealData.folder().resolve("chains");
    try (Store store = Store.open(home)) {
      var importer = new Importer(store, InstantSource.fixed(NOW));
      outcomes =
          importer.importAll(
              importer.candidates(List.of(folder)), outcome -> {}, Inspection::exclude);
      days = store.chains().days();
      sessions = store.chains().sessions("SPX");
      findings = Inspection.findings(store);
      readAgain = isReadAgain(store, folder);
    }
  }

  private static boolean isReadAgain(Store store, Path folder) throws Exception {
    OptionChain file =
        ChainFiles.read(folder.resolve("spx_2019_quotepage/SPX_20190521.csv")).getFirst();
    OptionChain stored = store.chains().chain("SPX", file.session()).orElseThrow();
    assertThat(stored).usingRecursiveComparison().isEqualTo(file);
    return true;
  }

  @Test
  void every_file_comes_in() {
    assertThat(outcomes).hasSize(68);
    assertThat(outcomes.stream().filter(o -> !(o instanceof Outcome.Imported))).isEmpty();
    assertThat(sources().stream().mapToInt(SourceFile::imported).sum()).isEqualTo(903_159);
  }

  @Test
  void a_stored_chain_is_the_one_of_the_file() {
    assertThat(readAgain).isTrue();
  }

  @Test
  void fifty_eight_quote_pages_are_fifty_six_sessions() {
    List<ChainDay> pages =
        days.stream().filter(day -> day.source().format().equals("quote-page")).toList();

    assertThat(pages).hasSize(58);
    assertThat(pages.stream().filter(ChainDay::isUsable)).hasSize(56);
    assertThat(pages.stream().filter(day -> !day.isUsable()))
        .extracting(ChainDay::session)
        .containsExactly(LocalDate.of(2019, 5, 27), LocalDate.of(2019, 7, 4));
  }

  @Test
  void the_session_of_a_quote_table_is_that_of_its_quotes() {
    assertThat(sessions)
        .filteredOn(day -> day.source().format().equals("quote-table"))
        .extracting(ChainDay::session)
        .containsExactly(
            LocalDate.of(2019, 5, 10),
            LocalDate.of(2020, 9, 4),
            LocalDate.of(2022, 2, 4),
            LocalDate.of(2022, 3, 23),
            LocalDate.of(2023, 9, 14));
  }

  @Test
  void the_very_quotes_of_the_day_before_are_found() {
    assertThat(of("repeated-chain"))
        .extracting(finding -> finding.date().orElseThrow())
        .containsExactly(LocalDate.of(2019, 7, 4));
  }

  @Test
  void the_sessions_that_the_pages_lack_are_named() {
    assertThat(of("missing-chain"))
        .extracting(finding -> finding.date().orElseThrow())
        .containsExactlyInAnyOrder(
            LocalDate.of(2019, 5, 10),
            LocalDate.of(2019, 5, 17),
            LocalDate.of(2019, 6, 14),
            LocalDate.of(2019, 6, 17),
            LocalDate.of(2019, 6, 18),
            LocalDate.of(2016, 12, 8));
  }

  @Test
  void two_crossed_quotes_of_2026_are_found() {
    assertThat(of("crossed-quotes"))
        .filteredOn(finding -> finding.file().startsWith("json_2026/SPX"))
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .startsWith("SPX: 2 of ");
  }

  @Test
  void binary_options_are_counted() {
    assertThat(of("binary-option")).hasSize(158);
  }

  private List<Finding> of(String rule) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  private List<SourceFile> sources() {
    return outcomes.stream().map(outcome -> ((Outcome.Imported) outcome).source()).toList();
  }
}
