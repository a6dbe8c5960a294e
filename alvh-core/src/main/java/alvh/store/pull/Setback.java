package alvh.store.pull;

import java.time.Duration;

/** One attempt that came to nothing though a later one may succeed. */
final class Setback extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Duration askedPause;

  /** The reason completes a sentence that begins with the publisher's host. */
  Setback(String reason) {
    this(reason, Duration.ZERO);
  }

  /**
   * @param askedPause how long the publisher wants to be left alone
   */
  Setback(String reason, Duration askedPause) {
    super(reason);
    this.askedPause = askedPause;
  }

  Duration askedPause() {
    return askedPause;
  }
}
