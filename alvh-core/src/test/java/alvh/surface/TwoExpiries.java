package alvh.surface;

import alvh.market.OptionChain;

/** A small made-up chain for tests of what is made of a surface. */
public final class TwoExpiries {
  private TwoExpiries() {}

  /** Thirty and sixty days, a tenth of a point from bid to ask. */
  public static OptionChain chain() {
    return QuotedSmiles.around(QuotedSmiles.smiles(30, 60), 0.05);
  }
}
