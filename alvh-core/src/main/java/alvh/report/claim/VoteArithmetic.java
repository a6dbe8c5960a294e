package alvh.report.claim;

import alvh.math.GaussLegendre;
import alvh.math.Normal;
import alvh.math.NormalQuantile;
import java.util.List;

/**
 * How often seventy percent of twelve voters agree by chance, if each fires on a fifth of the days:
 * most of what a vote filters out it filters out by counting. Source: method 1.4.
 *
 * <p>Reading: what the voters have in common is one normal factor, the latent correlation its share
 * of a voter's variance.
 */
final class VoteArithmetic {
  private static final int VOTERS = 12;
  private static final double FIRES = .20;

  /** The fewest votes of twelve that are seventy percent. */
  private static final int NEEDED = 9;

  private static final int NODES = 80;

  /** Deviations of the common factor beyond which nothing is left. */
  private static final double REACH = 8;

  private static final String SIMULATED =
      "By quadrature and by an independent library it is 5.28; the print looks simulated.";

  private VoteArithmetic() {}

  static Claim figures() {
    return new Claim(
        "1.4",
        "Chance that 70 % of twelve voters agree, each on a fifth of the days",
        "arithmetic, no data",
        List.of(
            row("voters are independent", 0, .01, .005, ""),
            row("latent correlation .3", .3, 2.0, .05, ""),
            row("latent correlation .5", .5, 5.2, .05, SIMULATED)),
        "A vote of 70 % is rare whatever it foretells: fewer alarms alone say nothing for it, so"
            + " that it is tested against a level of VIX with as many alarms.");
  }

  private static ClaimRow row(
      String name, double correlation, double printed, double tolerance, String note) {
    return new ClaimRow(name, "%", 100 * chance(correlation), printed, tolerance, note);
  }

  /** Probability that enough voters fire, over the common factor. */
  static double chance(double correlation) {
    double level = NormalQuantile.of(FIRES);
    return new GaussLegendre(NODES)
        .integrate(
            factor -> {
              double left = level - Math.sqrt(correlation) * factor;
              double one = Normal.cdf(left / Math.sqrt(1 - correlation));
              return Normal.pdf(factor) * enough(one);
            },
            -REACH,
            REACH);
  }

  /** Probability of so many successes or more among twelve. */
  private static double enough(double one) {
    double sum = 0;
    double ways = 1;
    for (int fired = VOTERS; fired >= NEEDED; fired--) {
      sum += ways * Math.pow(one, fired) * Math.pow(1 - one, (double) VOTERS - fired);
      ways = ways * fired / (VOTERS - fired + 1);
    }
    return sum;
  }
}
