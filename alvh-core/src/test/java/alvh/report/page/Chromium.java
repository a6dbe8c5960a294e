package alvh.report.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser without a window and without a network, spoken to through a pipe: opens a file and says
 * what its page has done.
 */
final class Chromium implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int SECONDS_TO_END = 10;

  private final Process process;
  private final OutputStream out;
  private final InputStream in;
  private final List<JsonNode> events = new ArrayList<>();
  private String session = "";
  private int calls;

  private Chromium(Process process) {
    this.process = process;
    this.out = process.getOutputStream();
    this.in = new BufferedInputStream(process.getInputStream());
  }

  /** The browser of this machine, if it has one. */
  static Optional<Path> installed() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with an empty profile of its own. */
  static Chromium start(Path browser) throws IOException {
    var command = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$0\" \"$@\" 3<&0 4>&1"));
    command.add(browser.toString());
    command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.addAll(List.of("--remote-debugging-pipe", "--host-resolver-rules=MAP * ~NOTFOUND"));
    var chromium =
        new Chromium(
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    String target =
        chromium
            .call("Target.createTarget", Map.of("url", "about:blank"))
            .at("/targetId")
            .asString();
    chromium.session =
        chromium
            .call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .at("/sessionId")
            .asString();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      chromium.call(domain + ".enable", Map.of());
    }
    return chromium;
  }

  /**
   * Opens a file on a screen of that width, in light or dark colours, and waits until it stands.
   */
  void open(Path page, int width, boolean dark) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    events.clear();
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    while (named("Page.loadEventFired").findAny().isEmpty()) {
      events.add(read());
    }
    evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }

  /** The value of an expression in the page. */
  JsonNode evaluate(String expression) {
    return call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
        .at("/result/value");
  }

  /** Addresses that the page asked for, itself included. */
  List<String> requests() {
    return named("Network.requestWillBeSent")
        .map(e -> e.at("/params/request/url").asString())
        .toList();
  }

  /** What stands in its console: messages, warnings, failures. */
  List<String> console() {
    return Stream.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
        .flatMap(this::named)
        .map(event -> event.at("/params").toString())
        .toList();
  }

  private Stream<JsonNode> named(String method) {
    return events.stream().filter(event -> event.path("method").asString("").equals(method));
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    int id = ++calls;
    var message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    try {
      out.write((message + "\0").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    while (true) {
      JsonNode answer = read();
      if (answer.path("id").asInt(0) == id) {
        return answer.path("result");
      }
      events.add(answer);
    }
  }

  private JsonNode read() {
    var bytes = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next != 0; next = in.read()) {
        if (next < 0) {
          throw new IllegalStateException("the browser has gone");
        }
        bytes.write(next);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JSON.readTree(bytes.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
