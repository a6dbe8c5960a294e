package alvh.store.pull;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.store.Store;
import alvh.store.pull.Publisher.Wish;
import alvh.store.pull.Pulled.Fate;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishers to store, over a web server on this machine. */
class PullTest {
  private static final Wish WISH = new Wish(LocalDate.of(2026, 10, 5), YearMonth.of(2026, 9));
  private static final Instant NOW = Instant.parse("2026-10-05T21:00:00Z");
  private static final Patience PATIENCE =
      new Patience(2, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(5));
  private static final String INDICES = "/api/global/us_indices/daily_prices/";
  private static final String VIX =
      """
      DATE,OPEN,HIGH,LOW,CLOSE
      10/01/2026,16.10,16.90,15.80,16.30
      10/02/2026,16.00,16.20,15.10,15.31
      """;

  private final MisbehavingServer server = new MisbehavingServer();
  private final Path home;
  private final Store store;

  PullTest(@TempDir Path home) {
    this.home = home;
    this.store = Store.open(home);
  }

  @AfterEach
  void close() {
    store.close();
    server.close();
  }

  @Test
  void what_is_offered_is_imported_and_what_is_not_is_named() {
    server.offer(INDICES + "VIX_History.csv", VIX);
    server.offer(INDICES + "SKEW_History.csv", "DATE,SKEW\n10/02/2026,151.20\n");

    List<Pulled> pulled = pull("cboe");

    assertThat(pulled).hasSize(8);
    assertThat(result(pulled, "VIX_History.csv").fate()).isEqualTo(Fate.IMPORTED);
    assertThat(result(pulled, "VIX_History.csv").rows()).isEqualTo(2);
    assertThat(result(pulled, "SKEW_History.csv").fate()).isEqualTo(Fate.IMPORTED);
    assertThat(result(pulled, "VVIX_History.csv").message())
        .isEqualTo(
            "VVIX_History.csv was not fetched: localhost answered 404: the file is not offered"
                + " there.");
    assertThat(store.columns("VIX.close").getFirst().value(1)).isEqualTo(15.31);
    assertThat(store.columns("VIX.close").getFirst().source().sha256())
        .isEqualTo(result(pulled, "VIX_History.csv").sha256());
  }

  @Test
  void the_same_again_changes_nothing() {
    server.offer(INDICES + "VIX_History.csv", VIX);
    pull("cboe");
    String before = store.dataHash();

    List<Pulled> again = pull("cboe");

    assertThat(result(again, "VIX_History.csv").fate()).isEqualTo(Fate.UNCHANGED);
    assertThat(store.dataHash()).isEqualTo(before);
  }

  @Test
  void a_longer_file_takes_the_place_of_the_stored_one() {
    server.offer(INDICES + "VIX_History.csv", VIX);
    pull("cboe");
    server.offer(INDICES + "VIX_History.csv", VIX + "10/05/2026,15.40,15.90,15.20,15.52\n");

    assertThat(result(pull("cboe"), "VIX_History.csv").fate()).isEqualTo(Fate.IMPORTED);
    assertThat(store.columns("VIX.close").getFirst().size()).isEqualTo(3);
  }

  @Test
  void a_file_that_its_publisher_has_shortened_does_not_shorten_the_store() {
    server.offer("/graph/fredgraph.csv?id=SOFR", rates(100));
    pull("fred");
    server.offer("/graph/fredgraph.csv?id=SOFR", rates(30));

    Pulled result = result(pull("fred"), "SOFR.csv");

    assertThat(result.fate()).isEqualTo(Fate.KEPT_STORED);
    assertThat(result.message())
        .isEqualTo("SOFR.csv now has 30 rows and the stored version 100: the stored one stays.");
    assertThat(store.columns("fred.SOFR").getFirst().size()).isEqualTo(100);
  }

  @Test
  void a_table_of_no_known_format_is_a_failure_and_not_kept() {
    server.offer(INDICES + "VIX_History.csv", "name,colour\nrose,red\n");

    Pulled result = result(pull("cboe"), "VIX_History.csv");

    assertThat(result.fate()).isEqualTo(Fate.FAILED);
    assertThat(result.message()).startsWith("VIX_History.csv as sent by localhost has no known");
    assertThat(home.resolve("pulled/cboe/VIX_History.csv")).doesNotExist();
    assertThat(store.isEmpty()).isTrue();
  }

  @Test
  void a_file_that_ends_in_the_middle_of_a_row_is_not_imported() {
    server.offer(INDICES + "VIX_History.csv", VIX + "10/05/2026,15.40,15");

    Pulled result = result(pull("cboe"), "VIX_History.csv");

    assertThat(result.fate()).isEqualTo(Fate.FAILED);
    assertThat(store.isEmpty()).isTrue();
  }

  @Test
  void a_futures_contract_is_imported_with_its_settlements() {
    server.offer(
        "/data/us/futures/market_statistics/historical_data/VX/VX_2026-10-21.csv",
        """
        Trade Date,Futures,Open,High,Low,Close,Settle,Change,Total Volume,EFP,Open Interest
        2026-10-01,V (Oct 2026),17.10,17.60,16.95,17.20,17.175,0.1,81000,0,120000
        """);

    Pulled result = result(pull("cfe"), "VX_2026-10-21.csv");

    assertThat(result.fate()).isEqualTo(Fate.IMPORTED);
    assertThat(store.columns("VX.settle").getFirst().value(0)).isEqualTo(17.175);
  }

  private List<Pulled> pull(String publisher) {
    List<RemoteFile> files = Pull.files(List.of(publisher), WISH, Optional.of(server.address()));
    try (var downloader = new Downloader(PATIENCE)) {
      return new Pull(downloader, store, home.resolve("pulled"), () -> NOW)
          .run(files, file -> {}, whole -> {});
    }
  }

  private static Pulled result(List<Pulled> pulled, String name) {
    return pulled.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  private static String rates(int days) {
    var text = new StringBuilder("observation_date,SOFR\n");
    for (int day = 0; day < days; day++) {
      text.append(LocalDate.of(2026, 1, 1).plusDays(day)).append(",3.65\n");
    }
    return text.toString();
  }
}
