package alvh.report.attribution;

/**
 * A layer of the hedge: mostly F1, mostly F2 and F3, and options. What a layer holds follows from
 * the slots for which it was bought. Source: method D1.
 */
public enum HedgeLayer {
  SHORT("short"),
  INTERMEDIATE("intermediate"),
  DEEP("deep (options)"),
  /** Settlements of futures, and sessions on which something was not quoted. */
  REST("not placed");

  private final String words;

  HedgeLayer(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
