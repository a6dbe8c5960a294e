package alvh.report.stress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stress of one session's book as it is read: the document of {@code alvh stress --json}.
 * Component names are the names in the document; amounts are US dollars gained, negative for a
 * loss. Source: method C9.
 *
 * @param date session, ISO
 * @param answer the stress in one sentence
 * @param market from which every stress departs
 * @param account net liquidation value before today's orders, dollars; null where not known
 * @param projectedLoss L* of the sizing, dollars
 * @param layers of the book, in the order of all lists by layer
 * @param legs every position with its Greeks
 * @param joint sudden moves of index and VIX together
 * @param rules the same fall under each choice of spot–vol dynamics
 * @param grid every combination
 * @param analogs episodes of the past laid on today
 * @param nearest the sessions most like today, and what followed
 * @param notes what is assumed, reconstructed or left out
 */
public record StressReport(
    String date,
    String answer,
    Market market,
    @Nullable Double account,
    double projectedLoss,
    List<String> layers,
    List<Leg> legs,
    List<Joint> joint,
    List<Rule> rules,
    Grid grid,
    List<Episode> analogs,
    List<Nearest> nearest,
    List<String> notes) {

  /** Greeks of the legs of one layer together. */
  public Greeks greeksOf(String layer) {
    Greeks sum = Greeks.NONE;
    for (Leg leg : legs) {
      sum = leg.layer().equals(layer) ? sum.plus(leg.greeks()) : sum;
    }
    return sum;
  }

  /**
   * Today's levels.
   *
   * @param index S&P 500, points
   * @param prices where option prices come from
   * @param dynamics what the smile does when the index moves, in words
   * @param ssr the same as a ratio
   */
  public record Market(
      double index,
      double vix,
      @Nullable Double vvix,
      List<VixFuture> futures,
      String prices,
      String dynamics,
      double ssr) {}

  /** A settlement, and points of it per point of VIX. */
  public record VixFuture(String expiry, double price) {}

  /**
   * Greeks in dollars of the position.
   *
   * @param delta for a percent of the index
   * @param gamma change of delta for a percent of the index
   * @param vega for a point of VIX
   * @param vanna change of delta for a point of VIX
   * @param theta for a calendar day
   */
  public record Greeks(double delta, double gamma, double vega, double vanna, double theta) {
    static final Greeks NONE = new Greeks(0, 0, 0, 0, 0);

    Greeks plus(Greeks other) {
      return new Greeks(
          delta + other.delta,
          gamma + other.gamma,
          vega + other.vega,
          vanna + other.vanna,
          theta + other.theta);
    }
  }

  /** One position; the price is points. */
  public record Leg(
      String layer,
      String place,
      String symbol,
      long quantity,
      double price,
      double value,
      Greeks greeks) {}

  /**
   * Index and VIX jump at once.
   *
   * @param sizedOn what the sizing projected for the condors there; null where it did not look
   * @param layers gain by layer
   * @param greeks of the whole book there
   */
  public record Joint(
      String name,
      double vixPoints,
      double spotPercent,
      @Nullable Double sizedOn,
      List<Double> layers,
      double net,
      Greeks greeks,
      Margin margin) {}

  /**
   * What a broker asks.
   *
   * @param left net liquidation value there less margin by strategy; null where not known
   */
  public record Margin(
      double regT,
      double tims,
      double house,
      double vixOptions,
      double futures,
      double byStrategy,
      double byRisk,
      @Nullable Double left) {}

  /** A move of the index alone under one rule, and what VIX does with it. */
  public record Rule(
      String dynamics,
      double ssr,
      double spotPercent,
      double vix,
      List<Double> layers,
      double net) {}

  /**
   * The grid: axes, and gains in the order sessions, slope, VIX, index.
   *
   * @param vixPoints beside what the sticky rule brings
   * @param slopePoints of F1 − F2 beside what the betas do
   */
  public record Grid(
      List<Double> spotPercents,
      List<Double> vixPoints,
      List<Double> slopePoints,
      List<Integer> sessions,
      List<Cell> cells) {
    /** The cell at places of the axes. */
    public Cell at(int sessionsAt, int slopeAt, int vixAt, int spotAt) {
      int index =
          ((sessionsAt * slopePoints.size() + slopeAt) * vixPoints.size() + vixAt)
                  * spotPercents.size()
              + spotAt;
      return cells.get(index);
    }
  }

  /** One combination. */
  public record Cell(
      double spotPercent,
      double vixPoints,
      double slopePoints,
      int sessions,
      List<Double> layers,
      double net) {}

  /**
   * An episode of the past that begins tomorrow.
   *
   * @param futures whether it has settlements of VIX futures; else they follow VIX by beta
   * @param openings steps on whose opening contracts of the morning settle; else on the close
   * @param steps session by session
   * @param worst the step with the least net
   * @param margin at the worst step
   */
  public record Episode(
      String id,
      String title,
      String source,
      boolean futures,
      int openings,
      List<Step> steps,
      Step worst,
      Margin margin) {
    /** The last session. */
    public Step last() {
      return steps.getLast();
    }
  }

  /**
   * One session into an episode; gains since today.
   *
   * @param then session of the episode
   * @param now session on which it would be
   * @param futures changes of F1 … F4 since today, points; null where they follow by beta
   */
  public record Step(
      String then,
      String now,
      double spotPercent,
      double index,
      double vix,
      List<@Nullable Double> futures,
      List<Double> layers,
      double net) {}

  /**
   * A session of the past that was like today.
   *
   * @param distance in standard deviations, root mean square over the five numbers
   * @param features in the order of the document's notes
   * @param after what followed, laid on today's book
   */
  public record Nearest(
      String date,
      double distance,
      double vix,
      double slope,
      List<Double> features,
      List<Step> after,
      Step worst) {}
}
