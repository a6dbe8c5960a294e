package alvh.feed;

import alvh.market.OptionChain;

/** How simulated data are told from real ones, wherever they are shown. */
final class SimulatedLabel {
  /** The format under which a store lists simulated files, and the first word of every name. */
  static final String FORMAT = "simulated";

  /** What a chain or a quote of the simulated market names as its source. */
  static final String SOURCE = OptionChain.SIMULATED;

  private SimulatedLabel() {}
}
