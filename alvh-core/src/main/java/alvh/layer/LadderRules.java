package alvh.layer;

import alvh.instrument.FutureRoot;
import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.signal.TermStructure;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntToDoubleFunction;

/**
 * How a target in VIX beta becomes whole contracts on the ladder.
 *
 * <p>Each short slot carries an equal share of its block, the intermediate ones by what they cost
 * to carry. The weight of the absent deep block is spread over the other two in proportion.
 *
 * <p>Source: method 1.3 (layer book), K3, D4. Reading: the intermediate block holds two futures, so
 * the slots that hold one future are sized together, rounded half down in VXM, and what rounding
 * leaves over or short is carried to the next future. Of two layers the long one is the far end of
 * the ladder's futures; schemes of two and three layers have no deep block, and nothing is tilted.
 *
 * @param shortWeight weight of the short block, before the deep block's share is spread
 * @param intermediateWeight weight of the intermediate block, before the same
 * @param frontMinDays F1 is the nearest monthly future with at least so many calendar days left
 * @param migration when the fourth short slot moves
 * @param step how far the ladder may go in one session
 * @param tilt how the intermediate block is divided and when it shrinks
 * @param deep what the deep block holds
 * @param scheme over which futures the target is spread
 * @param unit smallest lot: VXM, or VX alone, with which small books cannot be met
 * @param earlyRoll whether layers roll before their time on {@link EarlyRoll}
 */
public record LadderRules(
    double shortWeight,
    double intermediateWeight,
    int frontMinDays,
    Migration migration,
    StepLimit step,
    IntermediateTilt tilt,
    DeepRules deep,
    LadderScheme scheme,
    LotUnit unit,
    boolean earlyRoll) {
  /** The furthest future that the ladder holds. */
  public static final int RANKS = 3;

  private static final double MINI_DOLLARS_PER_POINT = FutureRoot.VXM.multiplier();

  /** The method's defaults (1.11). */
  public LadderRules() {
    this(
        .4,
        .4,
        TermStructure.MIN_DAYS,
        new Migration(),
        new StepLimit(),
        new IntermediateTilt(),
        new DeepRules(),
        LadderScheme.FOUR_FOUR_TWO,
        LotUnit.VXM,
        false);
  }

  public LadderRules {
    Check.atLeast(frontMinDays, 0, "frontMinDays");
    Check.positive(shortWeight, "shortWeight");
    Check.positive(intermediateWeight, "intermediateWeight");
  }

  /** Share of the target that the deep block carries while it takes part. */
  public double deepShare() {
    return deep.weight() / (shortWeight + intermediateWeight + deep.weight());
  }

  /** Whether the scheme has a deep block and it takes part today. */
  public boolean isDeepActive(SortedMap<Option, Long> held, boolean buys) {
    return scheme == LadderScheme.FOUR_FOUR_TWO && deep.isActive(held, buys);
  }

  /** A ladder that wants nothing. */
  public Ladder empty(boolean migrated) {
    return new Ladder(
        Arrays.stream(Slot.values()).map(slot -> new Rung(slot, Optional.empty(), 0, 0)).toList(),
        0,
        migrated);
  }

  /**
   * The ladder of a hedge that is kept as it stands, because today nothing can be sized.
   *
   * <p>Which F_k a future is follows from the calendar, so that it needs no curve.
   *
   * @param held VIX futures in minis by expiry
   * @param curveBeta b_k, points of F_k per point of VIX, at index k − 1
   */
  public Ladder held(
      LocalDate date, SortedMap<LocalDate, Long> held, double[] curveBeta, boolean migrated) {
    List<LocalDate> monthlies = monthlies(date);
    var placement = new Placement(migrated, 0);
    Map<Slot, Long> minis = new EnumMap<>(Slot.class);
    Map<Slot, LocalDate> expiries = new EnumMap<>(Slot.class);
    for (Map.Entry<LocalDate, Long> position : held.entrySet()) {
      List<Slot> homes = placement.homesAt(rank(monthlies, position.getKey()));
      spread(position.getValue(), homes, minis);
      homes.forEach(slot -> expiries.put(slot, position.getKey()));
    }
    List<Rung> rungs = rungs(minis, expiries, curveBeta, placement);
    return new Ladder(rungs, rungs.stream().mapToDouble(Rung::vixBeta).sum(), migrated);
  }

  /**
   * Whole contracts for a target.
   *
   * @param targetBeta B* in dollars per VIX point, not negative, before the block shrinks
   * @param mostBeta what rounding up must not exceed, dollars per VIX point
   * @param front the curve from F1 on, at least {@link #RANKS} contracts
   * @param curveBeta b_k, points of F_k per point of VIX, at index k − 1
   */
  public Ladder ladder(
      double targetBeta,
      double mostBeta,
      FuturesCurve front,
      double[] curveBeta,
      TermRecovery recovery,
      Placement placement) {
    Check.that(targetBeta >= 0, "target must not be negative, was %s", targetBeta);
    Map<Slot, Long> minis = new EnumMap<>(Slot.class);
    double[] weights = weights(front, curveBeta, recovery);
    var roundings = new ArrayList<Rounding>();
    double carried = 0;
    double room = mostBeta;
    for (int rank = 1; rank <= RANKS; rank++) {
      double share = share(rank, weights, curveBeta, placement);
      double perMini = curveBeta[rank - 1] * MINI_DOLLARS_PER_POINT;
      double wanted = share * targetBeta + carried;
      long fitting = unit.minis() * (long) Math.floor(room / (perMini * unit.minis()));
      long contracts = share > 0 ? Math.clamp(unit.nearest(wanted / perMini), 0, fitting) : 0;
      carried = wanted - contracts * perMini;
      room -= contracts * perMini;
      spread(contracts, placement.homesAt(rank), minis);
      roundings.add(
          new Rounding(rank, front.expiry(rank), share, wanted, perMini, contracts, carried));
    }
    double asked = roundings.stream().mapToDouble(Rounding::share).sum() * targetBeta;
    List<Rung> rungs = rungs(minis, placement.expiries(front), curveBeta, placement);
    return new Ladder(rungs, asked, placement.migrated(), roundings, List.of());
  }

  /**
   * The ladder after one session's step towards a goal (B9).
   *
   * <p>What is held counts for the block for which it was bought, by the futures' ranks of the
   * session before: on the day of a roll each block goes over to its new future in one piece.
   *
   * @param goal where the ladder would stand without a limit
   * @param held VIX futures in minis by expiry
   */
  public Ladder stepped(
      Ladder goal,
      SortedMap<LocalDate, Long> held,
      FuturesCurve front,
      double[] curveBeta,
      StepLimit.Free free,
      Placement placement) {
    long[] before = byRank(ExchangeCalendar.NYSE.previous(front.date()), held);
    SortedMap<LocalDate, Long> wanted = goal.minisByExpiry();
    Map<Slot, Long> minis = new EnumMap<>(Slot.class);
    var steps = new ArrayList<RankStep>();
    for (int rank = 1; rank <= RANKS; rank++) {
      List<Slot> homes = placement.homesAt(rank);
      long had = before[rank - 1];
      long want = wanted.getOrDefault(front.expiry(rank), 0L);
      long lot = unit.minis();
      int block = placement.rank(Slot.SH1) == rank ? 1 : RANKS;
      long contracts = homes.isEmpty() ? 0 : lot * step.next(block, had / lot, want / lot, free);
      spread(contracts, homes, minis);
      long most = lot * step.most(Math.max(had, want) / lot);
      steps.add(new RankStep(rank, front.expiry(rank), had, want, contracts, most));
    }
    List<Rung> rungs = rungs(minis, placement.expiries(front), curveBeta, placement);
    return new Ladder(rungs, goal.targetBeta(), goal.migrated(), goal.roundings(), steps);
  }

  private long[] byRank(LocalDate date, SortedMap<LocalDate, Long> held) {
    List<LocalDate> monthlies = monthlies(date);
    var minis = new long[RANKS];
    held.forEach((expiry, contracts) -> minis[rank(monthlies, expiry) - 1] += contracts);
    return minis;
  }

  private List<LocalDate> monthlies(LocalDate date) {
    return Expirations.vixMonthlies(date.plusDays(frontMinDays), date.plusMonths(RANKS + 2));
  }

  private static int rank(List<LocalDate> monthlies, LocalDate expiry) {
    return Math.clamp(monthlies.indexOf(expiry) + 1, 1, RANKS);
  }

  /** Share of the target in F_rank; a migration that keeps notional gives up VIX beta. */
  private double share(int rank, double[] weights, double[] curveBeta, Placement placement) {
    double share = 0;
    for (Slot slot : placement.unitsAt(rank)) {
      boolean cut = placement.isMigrated(slot) && migration.keep() == Migration.Keep.NOTIONAL;
      int before = new Placement(false, placement.tenors()).rank(slot);
      double kept = cut ? curveBeta[rank - 1] / curveBeta[before - 1] : 1;
      share += weights[slot.rank() - 1] * kept;
    }
    return share;
  }

  /**
   * Futures value of a hedge of one dollar per VIX point, in dollars, before the intermediate block
   * shrinks. Source: method K4.
   */
  public double notionalPerBeta(FuturesCurve front, double[] curveBeta) {
    return perBeta(front, curveBeta, front::price);
  }

  /**
   * Any quantity of such a hedge, dollars.
   *
   * @param ofPoint the quantity for one dollar per point of F_rank, by rank
   */
  public double perBeta(FuturesCurve front, double[] curveBeta, IntToDoubleFunction ofPoint) {
    double[] weights = weights(front, curveBeta, TermRecovery.NONE);
    double sum = 0;
    for (Slot slot : Slot.values()) {
      int rank = slot.rank();
      sum += weights[rank - 1] * ofPoint.applyAsDouble(rank) / curveBeta[rank - 1];
    }
    return sum;
  }

  /** Share of the target that one slot of F1, F2 and F3 carries. */
  private double[] weights(FuturesCurve front, double[] curveBeta, TermRecovery recovery) {
    return switch (scheme) {
      case TWO -> new double[] {1 / 8.0, 0, 1 / 4.0};
      case THREE -> new double[] {1 / 12.0, 1 / 6.0, 1 / 6.0};
      case FOUR_FOUR_TWO -> {
        double active = shortWeight + intermediateWeight;
        double block = tilt.weight(intermediateWeight, recovery) / active;
        double second = tilt.shareOfSecond(front, curveBeta);
        yield new double[] {shortWeight / active / 4, block * second / 2, block * (1 - second) / 2};
      }
    };
  }

  /** Evenly, extra lots to the lowest number. */
  private void spread(long contracts, List<Slot> homes, Map<Slot, Long> minis) {
    long lots = contracts / unit.minis();
    for (int i = 0; i < homes.size(); i++) {
      long share = lots / homes.size() + (i < lots % homes.size() ? 1 : 0);
      long rest = i == 0 ? contracts % unit.minis() : 0;
      minis.merge(homes.get(i), share * unit.minis() + rest, Long::sum);
    }
  }

  private static List<Rung> rungs(
      Map<Slot, Long> minis,
      Map<Slot, LocalDate> expiries,
      double[] curveBeta,
      Placement placement) {
    var rungs = new ArrayList<Rung>();
    for (Slot slot : Slot.values()) {
      long contracts = minis.getOrDefault(slot, 0L);
      Optional<LocalDate> expiry =
          contracts == 0 ? Optional.empty() : Optional.ofNullable(expiries.get(slot));
      double beta = contracts * curveBeta[placement.rank(slot) - 1] * MINI_DOLLARS_PER_POINT;
      rungs.add(new Rung(slot, expiry, contracts, beta));
    }
    return rungs;
  }

  /** To the nearest whole number, a half towards zero. */
  public static long roundHalfDown(double value) {
    return (long) Math.ceil(value - .5);
  }
}
