package alvh.store.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Fetches one file after another over HTTP.
 *
 * <p>What may pass by itself (a cut connection, a slow or overloaded publisher) is tried again
 * after a pause that doubles, and goes on where it stopped if the publisher allows that. What does
 * not pass (no such file, a web page in place of data) is given up at once. A file takes its final
 * name only when its length and, where the publisher tells it, its SHA-256 are right.
 */
public final class Downloader implements AutoCloseable {
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
  private static final int BUFFER = 1 << 14;
  private static final String AGENT = "alvh (market data pull)";

  private final HttpClient client;
  private final Patience patience;
  private final Pause pause;

  /** Waits between attempts. */
  interface Pause {
    void last(Duration duration) throws InterruptedException;
  }

  public Downloader(Patience patience) {
    this(patience, Thread::sleep);
  }

  Downloader(Patience patience, Pause pause) {
    this.patience = patience;
    this.pause = pause;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT_LIMIT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .proxy(Optional.ofNullable(ProxySelector.getDefault()).orElse(ProxySelector.of(null)))
            .build();
  }

  /** Fetches the file into the folder. */
  public Fetched fetch(RemoteFile file, Path folder) throws PullFailure {
    try {
      return fetch(file, PartFile.of(folder.resolve(file.name())));
    } catch (IOException e) {
      throw new PullFailure(
          "%s cannot be written to %s: %s.".formatted(file.name(), folder, e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PullFailure("%s was not fetched: the program was stopped.".formatted(file.name()));
    }
  }

  private Fetched fetch(RemoteFile file, PartFile part)
      throws IOException, InterruptedException, PullFailure {
    boolean resumed = false;
    for (int attempt = 1; ; attempt++) {
      try {
        resumed |= attempt(file, part);
        long bytes = part.size();
        String sha256 = part.sha256();
        part.complete();
        return new Fetched(file, part.target(), bytes, sha256, attempt, resumed);
      } catch (Setback setback) {
        if (attempt == patience.attempts()) {
          throw failure(file, "%s, %d times".formatted(setback.getMessage(), attempt));
        }
        pause.last(patience.pauseAfter(attempt, setback.askedPause()));
      }
    }
  }

  /** Whether an earlier part was completed. */
  private boolean attempt(RemoteFile file, PartFile part)
      throws IOException, InterruptedException, PullFailure, Setback {
    Optional<String> version = part.resumableVersion();
    long offset = version.isPresent() ? part.size() : 0;
    Answer answer = ask(file, version, offset);
    try (InputStream body = answer.response().body()) {
      boolean rest = offset > 0 && answer.isRestFrom(offset);
      if (!rest) {
        requireWhole(file, part, answer);
        part.begin(answer.version());
      }
      take(part, body);
      requireIntact(file, part, answer);
      return rest;
    }
  }

  private Answer ask(RemoteFile file, Optional<String> version, long offset)
      throws InterruptedException, Setback {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(file.uri()).timeout(patience.limit()).header("User-Agent", AGENT);
    version.ifPresent(
        mark -> request.header("Range", "bytes=" + offset + "-").header("If-Range", mark));
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofInputStream()));
    } catch (HttpTimeoutException e) {
      throw new Setback("did not answer within " + seconds());
    } catch (IOException e) {
      throw new Setback("cannot be reached (" + reason(e) + ")");
    }
  }

  /** The connection's own exceptions often come without a message. */
  private static String reason(IOException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  private static void requireWhole(RemoteFile file, PartFile part, Answer answer)
      throws IOException, PullFailure, Setback {
    if (answer.isPassing()) {
      if (answer.deniesRest()) {
        part.forget();
      }
      throw new Setback("answered " + answer.status(), answer.retryAfter());
    }
    if (!answer.isWhole()) {
      throw failure(file, "answered %d: the file is not offered there".formatted(answer.status()));
    }
    if (answer.isWebPage()) {
      throw failure(file, "sent a web page in place of the file");
    }
  }

  /** Reads until the end or the limit; the watch cuts off a publisher that stalls. */
  private void take(PartFile part, InputStream body) throws IOException, Setback {
    byte[] buffer = new byte[BUFFER];
    try (Watch watch = Watch.over(body, patience.limit());
        OutputStream out = part.appending()) {
      for (int n = read(body, buffer, watch); n >= 0; n = read(body, buffer, watch)) {
        out.write(buffer, 0, n);
      }
    }
  }

  private int read(InputStream body, byte[] buffer, Watch watch) throws Setback {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      throw new Setback(
          watch.hasCut()
              ? "did not send the whole file within " + seconds()
              : "cut the connection (" + reason(e) + ")");
    }
  }

  private static void requireIntact(RemoteFile file, PartFile part, Answer answer)
      throws IOException, PullFailure, Setback {
    long size = part.size();
    OptionalLong length = answer.length();
    if (length.isPresent() && size != length.getAsLong()) {
      part.forget();
      throw new Setback("sent %d of %d bytes".formatted(size, length.getAsLong()));
    }
    Optional<String> promised = answer.sha256();
    if (promised.isPresent() && !promised.get().equals(part.sha256())) {
      part.forget();
      throw new Setback("sent bytes that do not have the SHA-256 it names");
    }
    if (size == 0 || part.start().startsWith("<")) {
      part.forget();
      throw failure(
          file, size == 0 ? "sent an empty file" : "sent a web page in place of the file");
    }
  }

  private String seconds() {
    return String.format(Locale.ROOT, "%.3g seconds", patience.limit().toMillis() / 1000.0);
  }

  private static PullFailure failure(RemoteFile file, String reason) {
    return new PullFailure(
        "%s was not fetched: %s %s.".formatted(file.name(), file.uri().getHost(), reason));
  }

  @Override
  public void close() {
    client.close();
  }
}
