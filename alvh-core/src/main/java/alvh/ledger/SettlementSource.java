package alvh.ledger;

/**
 * Where a settlement value comes from, because a proxy is an opinion and an official value is not.
 *
 * <p>Source: method 1.12 (settlement values).
 */
public enum SettlementSource {
  /** The special opening quotation of the S&P 500 as the exchange published it. */
  SET(Kind.GIVEN, "SET"),
  /** The special opening quotation of VIX as the exchange published it. */
  VRO(Kind.GIVEN, "VRO"),
  /** The official close of the S&P 500. */
  SPX_CLOSE(Kind.CLOSE, "SPX close"),
  SPY_GAP(Kind.PROXY, "proxy of SET: previous close × SPY's opening gap"),
  SPX_CLOSE_BEFORE(Kind.PROXY, "proxy of SET: previous close, SPY's opening gap being unknown"),
  VIX_OPEN(Kind.PROXY, "proxy of VRO: VIX open"),
  VIX_CLOSE_BEFORE(Kind.PROXY, "proxy of VRO: previous VIX close");

  /** How much a value is to be believed. */
  public enum Kind {
    /** Published by the exchange as the settlement value. */
    GIVEN,
    /** The close, on which contracts of the afternoon settle. */
    CLOSE,
    /** Computed in place of a value that is not known. */
    PROXY
  }

  private final Kind kind;
  private final String words;

  SettlementSource(Kind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  public Kind kind() {
    return kind;
  }

  /** The official name, or the formula of the proxy. */
  public String words() {
    return words;
  }
}
