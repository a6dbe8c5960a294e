package alvh.config;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;

/**
 * What may stand at a key: the kind of its default. Text is not taken for a number and a fraction
 * not for a whole number, because a value that is quietly changed is worse than a refused one.
 */
enum ValueKind {
  SWITCH("true or false"),
  WHOLE_NUMBER("a whole number"),
  NUMBER("a number"),
  WORD("a word"),
  LIST("a list of numbers, such as [5, 6]"),
  KEYS("keys of its own");

  private static final Pattern FRACTION = Pattern.compile("[-+]?\\.\\d+");

  private final String words;

  ValueKind(String words) {
    this.words = words;
  }

  static ValueKind of(JsonNode byDefault) {
    if (byDefault.isObject()) {
      return KEYS;
    }
    if (byDefault.isArray()) {
      return LIST;
    }
    if (byDefault.isBoolean()) {
      return SWITCH;
    }
    if (byDefault.isNumber()) {
      return byDefault.isIntegralNumber() ? WHOLE_NUMBER : NUMBER;
    }
    return WORD;
  }

  boolean accepts(JsonNode value) {
    return switch (this) {
      case SWITCH -> value.isBoolean();
      case WHOLE_NUMBER -> value.isIntegralNumber() && value.canConvertToInt();
      case NUMBER -> isFinite(value);
      case WORD -> value.isString();
      case LIST -> value.isArray() && value.valueStream().allMatch(ValueKind::isFinite);
      case KEYS -> value.isObject();
    };
  }

  /**
   * The value as its kind wants it: a fraction without its leading zero, {@code .60}, reaches us as
   * text and is a number.
   */
  JsonNode taken(JsonNode value) {
    boolean fraction =
        this == NUMBER && value.isString() && FRACTION.matcher(value.stringValue()).matches();
    return fraction ? DoubleNode.valueOf(Double.parseDouble(value.stringValue())) : value;
  }

  private static boolean isFinite(JsonNode value) {
    return value.isNumber() && Double.isFinite(value.doubleValue());
  }

  @Override
  public String toString() {
    return words;
  }
}
