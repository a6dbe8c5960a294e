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

  /** What a price read off such a surface is. */
  public static PriceSource of(Provenance provenance) {
    return switch (provenance) {
      case REAL -> FITTED;
      case RECONSTRUCTED -> RECON;
      case IMPUTED -> PriceSource.IMPUTED;
    };
  }
}
