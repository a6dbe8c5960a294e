package alvh.app;

import alvh.config.Home;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the demonstration's commands in the simulated home, one after another, with their times. */
final class DemoStages {
  private static final double NANOS_A_SECOND = 1e9;
  private static final JsonMapper READER = new JsonMapper();

  private final Session session;
  private final Home home;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  DemoStages(Session session, Path folder) {
    this.session = session;
    this.home = new Home(folder);
  }

  <T> T timed(String name, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    seconds.put(name, (System.nanoTime() - start) / NANOS_A_SECOND);
    return result;
  }

  JsonNode run(String command, String... words) {
    return timed(command, () -> document(command, words));
  }

  private JsonNode document(String command, String... words) {
    var line = new ArrayList<>(List.of(command));
    line.addAll(List.of(words));
    line.add("--json");
    var printed = new ByteArrayOutputStream();
    var said = new ByteArrayOutputStream();
    var inside =
        new Session(
            home,
            stream(printed),
            session.terminal() ? session.err() : stream(said),
            session.terminal(),
            session.clock());
    int code = new Main(inside).run(line.toArray(String[]::new));
    if (code != Command.DONE) {
      throw new IllegalStateException(
          "'%s' ended with %d: %s".formatted(command, code, said.toString(StandardCharsets.UTF_8)));
    }
    return READER.readTree(printed.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  double seconds(String name) {
    return seconds.getOrDefault(name, 0.0);
  }

  double total() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
