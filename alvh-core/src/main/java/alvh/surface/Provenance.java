package alvh.surface;

/** How much of a surface was quoted and how much was inferred. */
public enum Provenance {
  /** Fitted to the day's option chain. */
  REAL,
  /** Fitted to a chain that the program has made. */
  SIMULATED,
  /** Rebuilt from the VIX family, every index that matters for the traded tenors published. */
  RECONSTRUCTED,
  /** Rebuilt from the VIX family with at least one of those indices itself imputed. */
  IMPUTED;

  /** Whether the surface was fitted to a chain, real or made. */
  public boolean isFitted() {
    return this == REAL || this == SIMULATED;
  }
}
