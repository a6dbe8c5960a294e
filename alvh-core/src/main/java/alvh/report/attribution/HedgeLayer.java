package alvh.report.attribution;

/** A part of the curve that the hedge stands in. Source: method D1. */
public enum HedgeLayer {
  SHORT("short (F1)"),
  INTERMEDIATE("intermediate (F2 and beyond)"),
  DEEP("deep (options)"),
  /** Settlements, and sessions on which something was not quoted. */
  REST("not placed");

  private final String words;

  HedgeLayer(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
