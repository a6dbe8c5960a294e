package alvh.config;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.node.ObjectNode;

/** Makes records of the parts of one tree; a refused value names its key. */
record Binder(ObjectNode whole, String place) {
  /**
   * The record at a path of keys, such as {@code costs} or {@code signals.Slope}.
   *
   * @throws UserError when its constructor refuses a value
   */
  <T> T at(String path, Class<T> type) {
    try {
      return SettingsMapper.get().treeToValue(whole.at("/" + path.replace('.', '/')), type);
    } catch (JacksonException e) {
      throw new UserError(
          "The configuration %s has a wrong value at %s: %s."
              .formatted(place, path + within(e), reason(e)),
          e);
    }
  }

  private static String within(JacksonException e) {
    return e.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
        .map(name -> "." + name)
        .collect(Collectors.joining());
  }

  private static String reason(JacksonException e) {
    if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
      String words =
          Arrays.stream(wrong.getTargetType().getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return "it must be one of %s, was %s".formatted(words, wrong.getValue());
    }
    Throwable cause = e.getCause();
    String text = cause == null ? e.getOriginalMessage() : String.valueOf(cause.getMessage());
    return text.lines().findFirst().orElse(text);
  }
}
