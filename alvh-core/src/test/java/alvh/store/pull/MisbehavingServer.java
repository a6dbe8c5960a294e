package alvh.store.pull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * A web server on this machine that serves files and, where it is told to, does it badly: each file
 * may be given a list of misdeeds, one for each request, before it is served well.
 */
public final class MisbehavingServer implements AutoCloseable {
  /** One way of not serving a file. */
  public interface Misdeed {
    void serve(MisbehavingServer server, HttpExchange exchange, byte[] body) throws IOException;
  }

  static final String VERSION = "\"v1\"";

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, Deque<Misdeed>> misdeeds = new ConcurrentHashMap<>();
  private final List<String> requests = new ArrayList<>();

  public MisbehavingServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** Offers a file; {@code path} includes the query. */
  public void offer(String path, String content, Misdeed... first) {
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    misdeeds.put(path, new ArrayDeque<>(List.of(first)));
  }

  /** Path and range of every request so far. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Optional<String> range = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"));
    synchronized (this) {
      requests.add(path + range.map(r -> " " + r).orElse(""));
    }
    byte[] body = files.get(path);
    if (body == null) {
      status(404).serve(this, exchange, new byte[0]);
      return;
    }
    Misdeed misdeed = misdeeds.getOrDefault(path, new ArrayDeque<>()).poll();
    if (misdeed == null) {
      serveWell(exchange, body, range);
    } else {
      misdeed.serve(this, exchange, body);
    }
  }

  private static void serveWell(HttpExchange exchange, byte[] body, Optional<String> range)
      throws IOException {
    exchange.getResponseHeaders().set("ETag", VERSION);
    int from = range.map(r -> Integer.parseInt(r.replaceAll("\\D", ""))).orElse(0);
    boolean rest = from > 0 && VERSION.equals(exchange.getRequestHeaders().getFirst("If-Range"));
    byte[] part = rest ? Arrays.copyOfRange(body, from, body.length) : body;
    if (rest) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %d-%d/%d".formatted(from, body.length - 1, body.length));
    }
    send(exchange, rest ? 206 : 200, part, part.length);
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes, long length)
      throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, length);
      exchange.getResponseBody().write(bytes);
    }
  }

  public static Misdeed status(int status) {
    return (server, exchange, body) -> send(exchange, status, new byte[0], -1);
  }

  static Misdeed busyFor(int seconds) {
    return (server, exchange, body) -> {
      exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
      send(exchange, 429, new byte[0], -1);
    };
  }

  /** Promises the whole file and closes the connection after some bytes. */
  public static Misdeed cutAfter(int bytes) {
    return (server, exchange, body) -> {
      exchange.getResponseHeaders().set("ETag", VERSION);
      exchange.sendResponseHeaders(200, body.length);
      OutputStream out = exchange.getResponseBody();
      out.write(body, 0, bytes);
      out.flush();
      exchange.close();
    };
  }

  /** Sends some bytes and then nothing more, without closing. */
  static Misdeed stallAfter(int bytes) {
    return (server, exchange, body) -> {
      exchange.getResponseHeaders().set("ETag", VERSION);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body, 0, bytes);
      exchange.getResponseBody().flush();
      server.waitForClosing();
      exchange.close();
    };
  }

  public static Misdeed silence() {
    return (server, exchange, body) -> {
      server.waitForClosing();
      exchange.close();
    };
  }

  public static Misdeed webPage(String contentType) {
    return (server, exchange, body) -> {
      byte[] page = "\n<!DOCTYPE html><html>sign in</html>".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", contentType);
      send(exchange, 200, page, page.length);
    };
  }

  static Misdeed empty() {
    return (server, exchange, body) -> send(exchange, 200, new byte[0], -1);
  }

  /** Sends the file and names the SHA-256 of another. */
  static Misdeed wrongDigest() {
    return (server, exchange, body) -> {
      String digest = Base64.getEncoder().encodeToString(new byte[32]);
      exchange.getResponseHeaders().set("Repr-Digest", "sha-256=:" + digest + ":");
      send(exchange, 200, body, body.length);
    };
  }

  /** Answers a request for the rest with some other rest. */
  static Misdeed otherRange() {
    return (server, exchange, body) -> {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes 1-%d/%d".formatted(body.length - 1, body.length));
      send(exchange, 206, Arrays.copyOfRange(body, 1, body.length), body.length - 1);
    };
  }

  /** Leaves out the length of the whole where it sends the rest of a shorter file. */
  static Misdeed shorterTotal() {
    return (server, exchange, body) -> {
      int from =
          Integer.parseInt(exchange.getRequestHeaders().getFirst("Range").replaceAll("\\D", ""));
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %d-%d/%d".formatted(from, from, body.length));
      send(exchange, 206, new byte[] {body[from]}, 1);
    };
  }

  private void waitForClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
