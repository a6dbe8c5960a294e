package alvh.app;

import java.util.Locale;

/**
 * A rule as a reader meets it: ids of the method are marked as such, words stand for themselves.
 */
final class RuleName {
  private RuleName() {}

  static String of(String rule) {
    return rule.matches("[A-Z]?\\d+(\\.\\d+)?") ? "method " + rule : rule.toLowerCase(Locale.ROOT);
  }
}
