package alvh.strategy;

import alvh.instrument.Holdings;
import alvh.layer.LadderRules;
import alvh.market.FuturesCurve;
import alvh.order.OptionValue;
import alvh.risk.FuturesMargin;
import alvh.risk.RegTMargin;
import alvh.risk.RollDown;
import alvh.surface.VolSurface;
import alvh.surface.Worked;
import java.util.Optional;

/**
 * What condors and a hedge tie up and what the hedge costs to carry, by the rules of a
 * configuration. Source: method 1.7, 4.3–4.5, E4 (c_H).
 */
final class Margins {
  private static final double VX_DOLLARS = 1_000;

  private Margins() {}

  /** Dollars that index options tie up. */
  static double options(CapitalTests tests, Holdings options, VolSurface surface) {
    return switch (tests.margin()) {
      case REG_T -> regT(tests.regT(), options, surface);
      case PM -> tests.portfolio().of(options, surface, Optional.empty()).total();
    };
  }

  /** What a broker asks for a book by strategy. */
  private record ByStrategy(RegTMargin rules, Holdings options) implements Worked.Question<Double> {
    @Override
    public int hashCode() {
      return options.hashCode();
    }

    @Override
    public boolean equals(Object question) {
      return question instanceof ByStrategy other
          && options.equals(other.options)
          && rules.equals(other.rules);
    }

    @Override
    public Class<Double> type() {
      return Double.class;
    }

    @Override
    public Double answer(VolSurface surface) {
      return rules.of(options, option -> OptionValue.of(option, surface), surface.spot());
    }
  }

  /** Dollars that index options tie up by strategy, at their prices on a surface. */
  static double regT(RegTMargin rules, Holdings options, VolSurface surface) {
    return surface.answer(new ByStrategy(rules, options));
  }

  /** Dollars that a ladder of one dollar per VIX point ties up; needs a curve. */
  static double perBeta(CapitalTests tests, LadderRules ladder, Outlook today) {
    FuturesCurve front = today.front().orElseThrow();
    return tests.brokerMultiple()
        * ladder.perBeta(
            front,
            today.curveBeta(),
            rank -> FuturesMargin.maintenance(rank, front.price(rank)) / VX_DOLLARS);
  }

  /**
   * Dollars a year that such a ladder costs to hold if the curve stands still; negative in
   * backwardation.
   *
   * @param share ξ, how much of the roll-down comes true
   */
  static double carryPerBeta(LadderRules ladder, Outlook today, double share) {
    FuturesCurve front = today.front().orElseThrow();
    double vix = today.surface().orElseThrow().vix();
    return ladder.perBeta(
        front,
        today.curveBeta(),
        rank -> -share * front.price(rank) * RollDown.carry(front, vix, rank));
  }
}
