package alvh.store.pull;

import static alvh.store.pull.MisbehavingServer.busyFor;
import static alvh.store.pull.MisbehavingServer.cutAfter;
import static alvh.store.pull.MisbehavingServer.empty;
import static alvh.store.pull.MisbehavingServer.otherRange;
import static alvh.store.pull.MisbehavingServer.shorterTotal;
import static alvh.store.pull.MisbehavingServer.silence;
import static alvh.store.pull.MisbehavingServer.stallAfter;
import static alvh.store.pull.MisbehavingServer.status;
import static alvh.store.pull.MisbehavingServer.webPage;
import static alvh.store.pull.MisbehavingServer.wrongDigest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.store.pull.MisbehavingServer.Misdeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloaderTest {
  private static final String CONTENT = "DATE,SKEW\n01/02/1990,126.090000\n".repeat(500);
  private static final String PATH = "/api/SKEW_History.csv";

  /** Long enough for a local server, short enough to wait for. */
  private static final Duration LIMIT = Duration.ofMillis(500);

  private final Path folder;
  private final MisbehavingServer server = new MisbehavingServer();
  private final List<Duration> pauses = new ArrayList<>();

  DownloaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void a_file_arrives_with_its_size_and_hash() throws Exception {
    Fetched fetched = fetch();

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(fetched.bytes()).isEqualTo(CONTENT.length());
    assertThat(fetched.sha256()).isEqualTo(sha256(CONTENT));
    assertThat(fetched.attempts()).isEqualTo(1);
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void a_missing_file_is_given_up_at_once() {
    assertThatThrownBy(() -> fetch(status(404)))
        .isInstanceOf(PullFailure.class)
        .hasMessage(
            "SKEW_History.csv was not fetched: localhost answered 404: the file is not offered"
                + " there.");
    assertThat(server.requests()).hasSize(1);
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void an_error_of_the_server_is_waited_out_with_growing_pauses() throws Exception {
    Fetched fetched = fetch(status(500), status(503));

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(fetched.attempts()).isEqualTo(3);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void a_server_that_stays_broken_is_given_up() {
    assertThatThrownBy(() -> fetch(status(500), status(500), status(500), status(500)))
        .hasMessage("SKEW_History.csv was not fetched: localhost answered 500, 4 times.");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void a_busy_server_is_left_alone_as_long_as_it_asks() throws Exception {
    fetch(busyFor(7));

    assertThat(pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void nobody_is_waited_for_longer_than_the_limit() throws Exception {
    fetch(busyFor(86_400));

    assertThat(pauses).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void a_cut_connection_is_resumed_where_it_broke() throws Exception {
    Fetched fetched = fetch(cutAfter(9_000));

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(fetched.resumed()).isTrue();
    assertThat(fetched.sha256()).isEqualTo(sha256(CONTENT));
    assertThat(server.requests()).hasSize(2);
    assertThat(server.requests().getLast()).startsWith(PATH + " bytes=");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void a_later_call_resumes_what_an_earlier_one_left() throws Exception {
    assertThatThrownBy(() -> fetch(cutAfter(5_000), status(500), status(500), status(500)))
        .isInstanceOf(PullFailure.class);
    assertThat(folder.resolve("SKEW_History.csv")).doesNotExist();

    Fetched fetched = fetch();

    assertThat(fetched.resumed()).isTrue();
    assertThat(fetched.path()).hasContent(CONTENT);
  }

  @Test
  void another_rest_than_the_one_asked_for_is_thrown_away() throws Exception {
    Fetched fetched = fetch(cutAfter(5_000), otherRange());

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(fetched.resumed()).isFalse();
  }

  @Test
  void a_rest_that_does_not_fill_the_file_is_thrown_away() throws Exception {
    Fetched fetched = fetch(cutAfter(5_000), shorterTotal());

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void a_part_that_cannot_be_continued_is_thrown_away() throws Exception {
    Fetched fetched = fetch(cutAfter(5_000), status(416));

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(fetched.resumed()).isFalse();
  }

  @Test
  void a_server_that_stalls_is_cut_off_and_resumed() throws Exception {
    Fetched fetched = fetch(stallAfter(4_000));

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(fetched.attempts()).isEqualTo(2);
  }

  @Test
  void a_server_that_always_stalls_is_named_as_slow() {
    server.offer(PATH, CONTENT, silence(), silence());
    var patience = new Patience(2, Duration.ZERO, Duration.ZERO, LIMIT);

    assertThatThrownBy(() -> fetchWith(patience))
        .hasMessage(
            "SKEW_History.csv was not fetched: localhost did not answer within 0.500 seconds,"
                + " 2 times.");
  }

  @Test
  void a_web_page_is_not_taken_for_data() {
    assertThatThrownBy(() -> fetch(webPage("text/html; charset=utf-8")))
        .hasMessageContaining("sent a web page in place of the file");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void a_web_page_that_calls_itself_data_is_seen_through() {
    assertThatThrownBy(() -> fetch(webPage("text/csv")))
        .hasMessageContaining("sent a web page in place of the file");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatThrownBy(() -> fetch(empty())).hasMessageContaining("sent an empty file");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void bytes_that_do_not_have_the_promised_hash_are_fetched_again() throws Exception {
    Fetched fetched = fetch(wrongDigest());

    assertThat(fetched.path()).hasContent(CONTENT);
    assertThat(fetched.attempts()).isEqualTo(2);
  }

  @Test
  void a_hash_that_stays_wrong_is_a_failure() {
    assertThatThrownBy(() -> fetch(wrongDigest(), wrongDigest(), wrongDigest(), wrongDigest()))
        .hasMessageContaining("do not have the SHA-256 it names, 4 times");
    assertThat(leftOver()).isEmpty();
  }

  @Test
  void a_failure_leaves_the_file_of_an_earlier_pull_alone() throws Exception {
    fetch();
    server.offer(PATH, CONTENT + "more", cutAfter(100), status(404));

    assertThatThrownBy(() -> fetchWith(patience())).isInstanceOf(PullFailure.class);

    assertThat(folder.resolve("SKEW_History.csv")).hasContent(CONTENT);
  }

  @Test
  void a_host_that_nobody_serves_is_named() {
    var file = new RemoteFile("test", "X.csv", URI.create("http://localhost:1/X.csv"));

    try (var downloader = new Downloader(patience(), pauses::add)) {
      assertThatThrownBy(() -> downloader.fetch(file, folder))
          .hasMessageContaining("X.csv was not fetched: localhost cannot be reached");
    }
  }

  private Fetched fetch(Misdeed... misdeeds) throws PullFailure {
    server.offer(PATH, CONTENT, misdeeds);
    return fetchWith(patience());
  }

  private Fetched fetchWith(Patience patience) throws PullFailure {
    var file = new RemoteFile("test", "SKEW_History.csv", URI.create(server.address() + PATH));
    try (var downloader = new Downloader(patience, pauses::add)) {
      return downloader.fetch(file, folder);
    }
  }

  private static Patience patience() {
    return new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(30), LIMIT);
  }

  /** Everything in the folder that is not the file itself. */
  private List<String> leftOver() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("SKEW_History.csv"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
