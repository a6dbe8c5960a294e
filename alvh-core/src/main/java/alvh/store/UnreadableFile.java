package alvh.store;

/**
 * A file that gives nothing: empty, binary, cut off, or of no known format. The message completes
 * the sentence that begins with the file's name.
 */
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableFile(String reason) {
    super(reason);
  }

  /** The reason as a string that is always there. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
