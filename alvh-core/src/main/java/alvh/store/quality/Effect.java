package alvh.store.quality;

/** What follows from a finding. */
public enum Effect {
  /** The value stays in the store and out of every history. */
  EXCLUDES,
  /** The value is used; whoever reads it should know. */
  NOTES,
  /** The importer did not take the row in. */
  REJECTED,
  /** The importer took the row in with another value than the file's. */
  REPAIRED
}
