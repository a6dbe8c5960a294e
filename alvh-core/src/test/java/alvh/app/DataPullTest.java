package alvh.app;

import static alvh.store.pull.MisbehavingServer.cutAfter;
import static alvh.store.pull.MisbehavingServer.status;
import static alvh.store.pull.MisbehavingServer.webPage;
import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import alvh.config.Home;
import alvh.store.Store;
import alvh.store.pull.MisbehavingServer;
import alvh.store.pull.MisbehavingServer.Misdeed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command, over a web server on this machine. */
class DataPullTest {
  private static final Instant NOW = Instant.parse("2026-10-05T21:00:00Z");
  private static final String INDICES = "/api/global/us_indices/daily_prices/";

  private final MisbehavingServer server = new MisbehavingServer();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Home home;

  DataPullTest(@TempDir Path folder) {
    home = new Home(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_dry_run_lists_addresses_and_fetches_nothing() {
    int code = alvh("data", "pull", "cfe", "--futures-from", "2026-10", "--dry-run");

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("cfe/VX_2026-10-21.csv")
        .endsWith("9 files would be fetched.\n");
    assertThat(home.data()).doesNotExist();
  }

  @Test
  void one_file_that_is_not_to_be_had_is_named_and_ends_with_code_1() {
    server.offer(INDICES + "SKEW_History.csv", "DATE,SKEW\n10/02/2026,151.20\n");

    int code = alvh("data", "pull", "cboe", "--source", server.address().toString());

    assertThat(code).isEqualTo(Command.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("VIX_History.csv was not fetched: localhost answered 404");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("cboe/SKEW_History.csv")
        .endsWith("1 of 8 files fetched.\n");
  }

  @Test
  void a_month_that_is_none_is_the_users_mistake() {
    assertThat(alvh("data", "pull", "--futures-from", "autumn")).isEqualTo(Command.USER_ERROR);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("--futures-from must be a month like 2013-01, was 'autumn'.");
  }

  @Test
  void a_source_that_is_no_address_is_the_users_mistake() {
    assertThat(alvh("data", "pull", "--source", "mirror")).isEqualTo(Command.USER_ERROR);
    assertThat(alvh("data", "pull", "--timeout", "0")).isEqualTo(Command.USER_ERROR);
  }

  @Test
  void published_files_reach_the_store_through_a_bad_connection() {
    offer("VIX", status(500));
    offer("VVIX", cutAfter(20_000), status(503));
    offer("SKEW", webPage("text/html"));
    offer("VIX6M");

    int code = alvh("data", "pull", "cboe", "--json", "--source", server.address().toString());

    assertThat(code).isEqualTo(Command.FAILED);
    assertThat(fates())
        .containsExactly(
            "VIX_History.csv IMPORTED 9234",
            "VIX9D_History.csv FAILED 0",
            "VIX3M_History.csv FAILED 0",
            "VIX6M_History.csv IMPORTED 4607",
            "VIX1Y_History.csv FAILED 0",
            "VVIX_History.csv IMPORTED 5066",
            "SKEW_History.csv FAILED 0",
            "SPX_History.csv FAILED 0");
    try (Store store = Store.open(home.data())) {
      assertThat(store.sources()).hasSize(3);
    }
  }

  private void offer(String index, Misdeed... misdeeds) {
    String file = index + "_History.csv";
    String content = String.join("\n", RealData.lines("cboe/" + file)) + "\n";
    server.offer(INDICES + file, content, misdeeds);
  }

  private List<String> fates() {
    JsonNode document = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    return document.get("files").values().stream()
        .map(
            file ->
                "%s %s %d"
                    .formatted(
                        file.get("name").asString(),
                        file.get("fate").asString(),
                        file.get("rows").asInt()))
        .toList();
  }

  private int alvh(String... arguments) {
    var session =
        new Session(
            home,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Clock.fixed(NOW, ZoneOffset.UTC));
    return new Main(session).run(arguments);
  }
}
