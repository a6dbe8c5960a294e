package alvh.config;

/**
 * The user's mistake in one plain sentence: what is wrong, where, and what to do about it. The
 * program prints the sentence and ends with exit code 2; it never shows a stack trace for it.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserError(String sentence) {
    super(sentence);
  }

  public UserError(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
