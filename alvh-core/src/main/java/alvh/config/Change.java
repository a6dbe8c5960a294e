package alvh.config;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One parameter that a configuration sets to something else than its default.
 *
 * @param key path of the key, such as {@code condor.timeExit}
 * @param from the default, as written in a file
 * @param to the value instead
 */
public record Change(String key, String from, String to) {
  /** What differs between two trees of the same keys, in their order. */
  static List<Change> between(JsonNode defaults, JsonNode settings) {
    var changes = new ArrayList<Change>();
    collect(defaults, settings, "", changes);
    return List.copyOf(changes);
  }

  private static void collect(JsonNode left, JsonNode right, String path, List<Change> changes) {
    if (left.isObject()) {
      for (var entry : left.properties()) {
        String key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
        collect(entry.getValue(), right.get(entry.getKey()), key, changes);
      }
    } else if (!left.equals(right)) {
      changes.add(new Change(path, left.toString(), right.toString()));
    }
  }
}
