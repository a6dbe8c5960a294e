package alvh.store.format;

/**
 * A row that cannot be read; the message says which value and why. Becomes a finding, never an end.
 */
final class BadRow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRow(String message) {
    super(message, null, false, false);
  }
}
