package alvh.store.pull;

/** A file that was not to be had; the message is one sentence that says which and why. */
public final class PullFailure extends Exception {
  private static final long serialVersionUID = 1L;

  PullFailure(String sentence) {
    super(sentence);
  }

  /** The sentence as a string that is always there. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
