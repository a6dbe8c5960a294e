package alvh.strategy;

import alvh.instrument.FutureRoot;
import alvh.layer.EngineStep;
import alvh.layer.LadderRules;
import alvh.market.FuturesCurve;
import alvh.sizing.ProjectedLossSizing;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A constant hedge in the middle of the VIX curve: half of the projected loss, every day, in equal
 * parts of VIX beta over the fourth to the seventh future, no engine.
 *
 * <p>Beyond the third future the betas follow the method's power of time from the third's. Traded
 * when the hedge is off by more than a tenth or a future has left these places. Source: method 5.3,
 * arm ARM2 (S2), 1.6 (VX mapping), D2.
 *
 * @param offset share of the projected loss to offset
 * @param band traded when off by more than this share of what is wanted
 */
public record ConstantMid(
    double offset, double band, ProjectedLossSizing sizing, LadderRules ladder) implements Hedge {
  private static final double MINI_DOLLARS_PER_POINT = FutureRoot.VXM.multiplier();
  private static final int FIRST = 4;
  private static final int LAST = 7;

  /** Log-betas fall with that power of the days to expiry. Source: method 1.6. */
  private static final double POWER = .57;

  public ConstantMid {
    Check.that(0 < offset && offset <= 1, "offset must lie in (0, 1], was %s", offset);
    Check.that(band >= 0, "band must not be negative, was %s", band);
  }

  @Override
  public String arm() {
    return "ARM2";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    SortedMap<LocalDate, Long> held = standing.heldMinis();
    SortedMap<LocalDate, Long> wanted =
        outlook.surface().isEmpty()
            ? held
            : outlook
                .front()
                .filter(curve -> curve.size() >= FIRST)
                .map(curve -> wanted(curve, outlook, held, book.projectedLoss()))
                .orElse(held);
    return new HedgePlan(
        new EngineStep(standing.engine(), List.of()),
        false,
        offset,
        ladder.empty(false),
        wanted,
        "S2",
        String.format(
            Locale.ROOT,
            "A constant %.0f %% of the projected loss of $%,.0f, in months four to seven.",
            100 * offset,
            book.projectedLoss()));
  }

  private SortedMap<LocalDate, Long> wanted(
      FuturesCurve curve, Outlook outlook, SortedMap<LocalDate, Long> held, double projectedLoss) {
    SortedMap<LocalDate, Double> betas = betas(curve, outlook.curveBeta()[LadderRules.RANKS - 1]);
    double target = sizing.targetBeta(offset, projectedLoss);
    if (inPlace(held, betas.keySet()) && near(held, betas, target)) {
      return held;
    }
    var wanted = new TreeMap<LocalDate, Long>();
    betas.forEach(
        (expiry, beta) -> {
          long minis = ladder.unit().nearest(target / betas.size() / beta);
          if (minis > 0) {
            wanted.put(expiry, minis);
          }
        });
    return wanted;
  }

  /** Dollars per VIX point of one mini, by expiry. */
  private static SortedMap<LocalDate, Double> betas(FuturesCurve curve, double third) {
    int rank = LadderRules.RANKS;
    var betas = new TreeMap<LocalDate, Double>();
    for (int k = FIRST; k <= Math.min(LAST, curve.size()); k++) {
      double logBeta = Math.pow((double) curve.days(rank) / curve.days(k), POWER);
      double beta = third * logBeta * curve.price(k) / curve.price(rank);
      betas.put(curve.expiry(k), beta * MINI_DOLLARS_PER_POINT);
    }
    return betas;
  }

  private static boolean inPlace(SortedMap<LocalDate, Long> held, Set<LocalDate> places) {
    return !held.isEmpty() && places.containsAll(held.keySet());
  }

  private boolean near(
      SortedMap<LocalDate, Long> held, SortedMap<LocalDate, Double> betas, double target) {
    double now = 0;
    for (var place : betas.entrySet()) {
      now += held.getOrDefault(place.getKey(), 0L) * place.getValue();
    }
    return Math.abs(now - target) <= band * target;
  }
}
