package alvh.ledger;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;

/** What a contract settles on; contracts of one print and session settle on one value. */
public enum SettlementPrint {
  /** Opening prices of the members of the S&P 500: the SPX class, in the morning. */
  SET,
  /** The close of the S&P 500: the SPXW class, in the afternoon. */
  SPX_CLOSE,
  /** Opening quotes of S&P 500 options: VIX futures, VIX and VIXW options, in the morning. */
  VRO;

  /** The print on which the contract settles. Source: method 4.1. */
  public static SettlementPrint of(Instrument instrument) {
    return switch (instrument) {
      case Future future -> VRO;
      case Option option ->
          switch (option.root()) {
            case SPX -> SET;
            case SPXW -> SPX_CLOSE;
            case VIX, VIXW -> VRO;
          };
    };
  }
}
