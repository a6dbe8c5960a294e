package alvh.store.pull;

/**
 * What became of one file of a pull.
 *
 * @param rows that the store now has of it, 0 where it has none
 * @param bytes fetched, 0 when nothing was
 * @param sha256 of what was fetched, empty when nothing was
 * @param message one sentence where there is something to say, empty otherwise
 */
public record Pulled(
    String publisher,
    String name,
    String uri,
    Fate fate,
    int rows,
    long bytes,
    String sha256,
    String message) {

  /** How it ended. */
  public enum Fate {
    /** It is in the store, in the place of an earlier version if there was one. */
    IMPORTED,
    /** The store has the very same content already. */
    UNCHANGED,
    /** It holds much less than the stored version, which stays. */
    KEPT_STORED,
    /** It was not to be had, or is not what it should be. */
    FAILED
  }

  static Pulled failed(RemoteFile file, String sentence) {
    return new Pulled(
        file.publisher(), file.name(), file.uri().toString(), Fate.FAILED, 0, 0, "", sentence);
  }

  static Pulled of(Fetched fetched, Fate fate, int rows, String message) {
    RemoteFile file = fetched.file();
    return new Pulled(
        file.publisher(),
        file.name(),
        file.uri().toString(),
        fate,
        rows,
        fetched.bytes(),
        fetched.sha256(),
        message);
  }

  public boolean hasFailed() {
    return fate == Fate.FAILED;
  }
}
