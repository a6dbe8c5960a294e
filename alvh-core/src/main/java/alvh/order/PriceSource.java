package alvh.order;

import alvh.surface.Provenance;

/**
 * Where a price comes from: every mark and every fill says it.
 *
 * <p>Source: method 1.11 (surface), 5.4.
 */
public enum PriceSource {
  /** Bid and ask of an option chain. */
  CHAIN,
  /** The surface fitted to the day's chain, in which the option itself was not quoted. */
  FITTED,
  /** Bid and ask of a chain that the program has made. */
  SIM,
  /** The surface fitted to such a chain. */
  SIM_FITTED,
  /** A surface rebuilt from the VIX family. */
  RECON,
  /** Such a surface with an index imputed that matters. */
  IMPUTED,
  /** Black on the future at the volatility of VVIX: indicative. */
  VVIX,
  /** The exchange's daily settlement of a future. */
  SETTLEMENT,
  /** Made by hand. */
  GIVEN;

  /** Whether somebody showed bid and ask, in a real market or a made one. */
  public boolean isQuoted() {
    return this == CHAIN || this == SIM;
  }

  /** Whether a surface fitted to the day's chain tells it. */
  public boolean isFitted() {
    return this == FITTED || this == SIM_FITTED;
  }

  /** What a price read off such a surface is. */
  public static PriceSource of(Provenance provenance) {
    return switch (provenance) {
      case REAL -> FITTED;
      case SIMULATED -> SIM_FITTED;
      case RECONSTRUCTED -> RECON;
      case IMPUTED -> PriceSource.IMPUTED;
    };
  }
}
