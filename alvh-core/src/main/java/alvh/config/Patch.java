package alvh.config;

import java.util.Collection;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays one tree over another; a key that the lower one does not have is the user's error. */
final class Patch {
  private Patch() {}

  /** Changes {@code base} in place. */
  static void apply(ObjectNode base, JsonNode patch, String place) {
    if (!patch.isMissingNode() && !patch.isNull()) {
      apply(base, patch, place, "");
    }
  }

  private static void apply(ObjectNode base, JsonNode patch, String place, String path) {
    if (!patch.isObject()) {
      throw new UserError(
          String.format(
              "The configuration %s needs keys under %s, not a single value.",
              place, path.isEmpty() ? "the top" : path));
    }
    for (var entry : patch.properties()) {
      String key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
      JsonNode below = base.get(entry.getKey());
      if (below == null) {
        throw new UserError(
            String.format(
                "The configuration %s has an unknown key %s; did you mean %s?",
                place, key, withPath(path, nearest(entry.getKey(), base.propertyNames()))));
      }
      if (below instanceof ObjectNode child) {
        apply(child, entry.getValue(), place, key);
      } else {
        base.set(entry.getKey(), entry.getValue());
      }
    }
  }

  private static String withPath(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** The name with the fewest edits between the two, case aside. */
  static String nearest(String wanted, Collection<String> names) {
    return names.stream()
        .min(
            Comparator.<String>comparingInt(name -> edits(wanted, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("none");
  }

  /** Levenshtein distance. */
  private static int edits(String left, String right) {
    String a = left.toLowerCase(java.util.Locale.ROOT);
    String b = right.toLowerCase(java.util.Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
