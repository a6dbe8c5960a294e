package alvh.config;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays one tree over another; a section without keys changes nothing. A key that the lower one does
 * not have, or a value of another kind, is the user's error.
 */
final class Patch {
  private final ObjectNode base;
  private final String place;

  private Patch(ObjectNode base, String place) {
    this.base = base;
    this.place = place;
  }

  /** Changes {@code base} in place; {@code place} names the file in messages. */
  static void apply(ObjectNode base, JsonNode patch, String place) {
    new Patch(base, place).merge(base, patch, "");
  }

  private void merge(ObjectNode target, JsonNode patch, String path) {
    if (patch.isMissingNode() || patch.isNull()) {
      return;
    }
    if (!patch.isObject()) {
      throw new UserError(
          "The configuration %s needs keys %s, not %s."
              .formatted(place, path.isEmpty() ? "at its top" : "under " + path, shown(patch)));
    }
    for (var entry : patch.properties()) {
      merge(target, entry.getKey(), entry.getValue(), join(path, entry.getKey()), path);
    }
  }

  private void merge(ObjectNode target, String name, JsonNode value, String key, String path) {
    JsonNode byDefault = target.get(name);
    if (byDefault == null) {
      throw new UserError(
          "The configuration %s has an unknown key %s; did you mean %s?"
              .formatted(place, key, meant(target, name, path)));
    }
    if (byDefault instanceof ObjectNode child) {
      merge(child, value, key);
    } else {
      set(target, name, byDefault, value, key);
    }
  }

  private void set(ObjectNode target, String name, JsonNode byDefault, JsonNode value, String key) {
    ValueKind kind = ValueKind.of(byDefault);
    JsonNode taken = kind.taken(value);
    if (!kind.accepts(taken)) {
      throw new UserError(
          "The configuration %s has a wrong value at %s: it must be %s, was %s."
              .formatted(place, key, kind, shown(value)));
    }
    target.set(name, taken);
  }

  /** The same name elsewhere in the tree, or else the nearest one in the same place. */
  private String meant(ObjectNode target, String name, String path) {
    return find(base, name, "")
        .orElseGet(() -> join(path, NearestName.to(name, target.propertyNames())));
  }

  private static Optional<String> find(JsonNode tree, String name, String path) {
    if (tree.isObject() && tree.has(name)) {
      return Optional.of(join(path, name));
    }
    return tree.properties().stream()
        .flatMap(entry -> find(entry.getValue(), name, join(path, entry.getKey())).stream())
        .findFirst();
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String shown(JsonNode value) {
    return value.isNull() ? "empty" : value.toString();
  }
}
