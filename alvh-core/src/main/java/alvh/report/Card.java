package alvh.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it is read: the document of {@code alvh today --json} and, shorter, a line of
 * decisions.jsonl. Component names are the names in the document; an unknown number is null.
 *
 * @param date session, ISO
 * @param clock the instant up to which everything was known
 * @param answer the decision in one sentence
 * @param seen what was observed
 * @param voters each ballot
 * @param readings signals without a vote
 * @param vote the count
 * @param engine state of engine 2 and its moves today
 * @param ladder every slot of the scheme
 * @param sizing from projected loss to hedge
 * @param condors held, closed and sold
 * @param engine3 its call spreads; null where it is off
 * @param orders what is asked of the market at the next close
 * @param changes what would change the decision
 * @param notes what is reconstructed, imputed, synthetic or missing today
 * @param capital margins, returns and betas; null without a surface or a curve
 */
public record Card(
    String date,
    String clock,
    String answer,
    List<Seen> seen,
    List<Voter> voters,
    List<Voter> readings,
    Vote vote,
    Engine engine,
    List<Rung> ladder,
    Sizing sizing,
    Condors condors,
    @Nullable Press engine3,
    List<Ticket> orders,
    List<Change> changes,
    List<String> notes,
    @Nullable Capital capital) {

  /**
   * What the book ties up, may earn and answers to; dollars, decimals a year, betas of the account.
   *
   * @param rules which margin counts
   * @param realisedReturn what the account's own closed condors would be on the same margin
   * @param closed how many these are
   * @param gammaPercent dollars of the condors' gamma for a percent of the index
   * @param asymmetryPercent dollars of the hedge, mean of a percent up and a percent down
   * @param variance dollars of the condors for .01 of forward variance up to F1, F2 and F3
   * @param twoFactor VX of F1 and F2 that offset two factors of forward variance
   */
  public record Capital(
      String rules,
      double margin,
      double regT,
      double tims,
      double house,
      double futures,
      @Nullable Double condorReturn,
      int trades,
      @Nullable Double realisedReturn,
      int closed,
      @Nullable Double hedgeCost,
      @Nullable Double costOfCapital,
      double floor,
      @Nullable Double expectedReturn,
      @Nullable Double premium,
      double varianceShare,
      double premiumScale,
      double carried,
      @Nullable Double condorBeta,
      @Nullable Double bookBeta,
      @Nullable Double betaLimit,
      double vega30,
      double gammaPercent,
      double asymmetryPercent,
      List<Double> variance,
      List<Double> twoFactor) {}

  /**
   * One observed value. {@code known} is when it became known; {@code source} how it came to be.
   */
  public record Seen(
      String name, @Nullable Double value, String unit, String date, String known, String source) {}

  /** One ballot; {@code vote} is true, false, or null for an abstention. */
  public record Voter(
      String id,
      String name,
      @Nullable Double value,
      @Nullable Double threshold,
      String unit,
      @Nullable Boolean vote,
      double weight,
      String reason) {}

  /** The count: share of the available weight that votes yes; null below the quorum. */
  public record Vote(
      @Nullable Double share, double available, double quorum, double full, String decision) {}

  /** Engine 2 before and after the session. */
  public record Engine(String state, String before, double offset, List<Move> transitions) {}

  /** One move of the engine. */
  public record Move(String from, String to, String rule, String reason) {}

  /** One slot: contracts in VXM or VIX calls, VIX beta in dollars a point. */
  public record Rung(
      String slot,
      @Nullable String instrument,
      @Nullable String expiry,
      long contracts,
      double vixBeta,
      String note) {}

  /** All in US dollars, or dollars a VIX point. */
  public record Sizing(
      double projectedLoss,
      double offset,
      double targetVixBeta,
      double hedgeVixBeta,
      double unhedgeableFraction,
      @Nullable Double hedgeNotional,
      @Nullable Double maxLossNotional,
      @Nullable Double notionalShare,
      List<Shock> shocks,
      List<Double> curveBeta,
      String reason) {
    /** Share of the projected loss that the target offsets when VIX rises by the mean shock. */
    public double offsetByTarget() {
      double mean = shocks.stream().mapToDouble(Shock::vixPoints).average().orElse(0);
      return projectedLoss > 0 ? targetVixBeta * mean / projectedLoss : 0;
    }
  }

  /**
   * One point of the grid: VIX rises by {@code vixPoints}, the index moves by {@code indexReturn}.
   */
  public record Shock(double vixPoints, double indexReturn, double loss) {}

  /**
   * The condors.
   *
   * @param notes what was due and is not done
   * @param breakEvenHistory where closed condors broke even, with and without their hedge
   * @param net what the book answers to once today's orders are filled; null without a surface
   */
  public record Condors(
      List<Held> open,
      List<Exit> exits,
      List<Adjustment> adjustments,
      List<String> notes,
      String breakEvenHistory,
      List<Entry> entries,
      String note,
      @Nullable Net net) {}

  /**
   * Greeks in dollars of one condor position, or of all.
   *
   * @param delta a point of the index, volatilities held
   * @param skewDelta a point of the index, volatilities following the skew
   * @param gamma change of the delta for a percent of the index
   * @param vega a point of every option's volatility
   */
  public record Greeks(double delta, double skewDelta, double gamma, double vega) {}

  /**
   * Break-even's neighbours: net delta, gamma and vega of the condors, and vega with the hedge.
   *
   * @param stickiness how many times the skew at-the-money volatility moves by
   * @param vixVega dollars a point of VIX of the condors
   * @param hedgeVixBeta the same of the hedge wanted, which has no gamma of the index
   */
  public record Net(Greeks condors, double stickiness, double vixVega, double hedgeVixBeta) {}

  /**
   * One held condor; prices in points.
   *
   * @param breakEven where the index must stand at expiry
   * @param theta its decay against that at entry; null without a surface
   * @param greeks null without a surface, or where it has settled
   */
  public record Held(
      String id,
      String expiry,
      long daysLeft,
      List<Double> strikes,
      long quantity,
      double credit,
      @Nullable Double value,
      boolean closing,
      BreakEven breakEven,
      @Nullable Theta theta,
      @Nullable Greeks greeks) {}

  /**
   * Break-even at expiry in index points and its distance as a share of the index, with and without
   * what the hedge has brought a condor so far (points); a distance below zero lies behind.
   */
  public record BreakEven(
      double lower,
      double upper,
      double lowerDistance,
      double upperDistance,
      double hedgePoints,
      double lowerDistanceWithHedge,
      double upperDistanceWithHedge) {}

  /**
   * Decay of one condor.
   *
   * @param net points a condor and day
   * @param ratio paid on the wings over earned on the shorts; null where the shorts earn nothing
   * @param yield net over the credit, decimal a day
   * @param inverted whether it has been inverted for two closes
   */
  public record Theta(
      double net,
      @Nullable Double ratio,
      double entryRatio,
      double yield,
      double entryYield,
      boolean inverted,
      String words) {}

  /**
   * One condor that is given other legs; points a condor at mid, {@code debit} negative for a
   * credit, {@code breakEvenGain} a share of the index.
   */
  public record Adjustment(
      String id,
      String rule,
      String expiry,
      List<Double> strikes,
      double debit,
      double breakEvenGain,
      double marginChange,
      String reason) {}

  /**
   * Engine 3's call spreads.
   *
   * @param open each in words
   * @param exits each in words
   * @param netVixBeta dollars a VIX point of hedge and spreads after these orders
   */
  public record Press(
      List<String> open, List<String> exits, String note, double netVixBeta, String warning) {}

  /** One condor that is closed. */
  public record Exit(String id, String rule, double value, String reason) {}

  /** The condor that is sold. */
  public record Entry(
      String id,
      String expiry,
      List<Double> strikes,
      long quantity,
      double credit,
      double netDelta,
      double maxLoss) {}

  /**
   * One order ticket.
   *
   * @param reference a positive price: what the order would have filled at today, no limit
   * @param effect credit or debit; margin for a future, which is neither
   */
  public record Ticket(
      String id,
      String text,
      String type,
      @Nullable Double reference,
      String effect,
      List<Leg> legs,
      String rule,
      String reason,
      List<String> labels) {}

  /** One leg. */
  public record Leg(String action, long quantity, String symbol) {}

  /** What would have to happen for something to change. */
  public record Change(String what, String rule, String text) {}

  /** The sentence of the first change, if any. */
  public Optional<String> firstChange() {
    return changes.stream().findFirst().map(Change::text);
  }
}
