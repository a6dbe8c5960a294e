package alvh.ledger;

import alvh.instrument.Instrument;
import alvh.market.MarketSnapshot;
import java.util.Optional;

/**
 * The settlement values of one session, each made once: whatever settles in it, in whichever arm,
 * settles on these.
 *
 * <p>Source: method 4.1, 1.12 (settlement values). A contract whose expiry was no session in the
 * end settles on the values of the first session after it.
 *
 * @param set opening value of the index; empty on the first session of all
 * @param close of the index; empty where it is missing
 * @param vro opening value of VIX; empty where nothing is known of VIX
 */
public record Settlements(
    Optional<SettlementValue> set, Optional<SettlementValue> close, Optional<SettlementValue> vro) {

  /**
   * What is known of a session's settlement values at its clock.
   *
   * @param before the session before
   */
  public static Settlements of(Optional<MarketSnapshot> before, MarketSnapshot today) {
    return new Settlements(
        SettlementRule.set(before, today),
        SettlementRule.close(today),
        SettlementRule.vro(before, today));
  }

  /** The value that the contract settles on. */
  public Optional<SettlementValue> of(Instrument instrument) {
    return switch (SettlementPrint.of(instrument)) {
      case SET -> set;
      case SPX_CLOSE -> close;
      case VRO -> vro;
    };
  }
}
