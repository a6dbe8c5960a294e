package alvh.surface;

/** How much of a surface was quoted and how much was inferred. */
public enum Provenance {
  /** Fitted to the day's option chain. */
  REAL,
  /** Rebuilt from the VIX family, every index that matters for the traded tenors published. */
  RECONSTRUCTED,
  /** Rebuilt from the VIX family with at least one of those indices itself imputed. */
  IMPUTED
}
