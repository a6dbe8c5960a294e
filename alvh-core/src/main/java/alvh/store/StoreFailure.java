package alvh.store;

/**
 * The database could not do what it should: disk full, file damaged, lock held. Not the user's
 * mistake.
 */
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreFailure(String what, Throwable cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
