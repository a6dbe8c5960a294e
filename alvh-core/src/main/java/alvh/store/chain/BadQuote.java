package alvh.store.chain;

/**
 * A row that cannot be read, or a quote that cannot be. Becomes a finding, never an end.
 *
 * <p>It is thrown once a row, so it carries no stack trace.
 */
final class BadQuote extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;

  private BadQuote(String rule, String message) {
    super(message, null, false, false);
    this.rule = rule;
  }

  /** A row that does not say what its layout promises. */
  static BadQuote unreadable(String message) {
    return new BadQuote("unreadable-row", message);
  }

  /** A row that can be read and does not belong into a chain. */
  static BadQuote of(String rule, String message) {
    return new BadQuote(rule, message);
  }

  String rule() {
    return rule;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
