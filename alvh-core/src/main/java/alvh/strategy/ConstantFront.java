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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A constant hedge in the front VIX future: half of the projected loss, every day, no engine;
 * resized only when it is off by more than a tenth. Without a surface or a curve it is kept.
 *
 * <p>Source: method D2, D3, K10, 5.3, arm ARM1 (S1), 1.12.
 *
 * @param offset share of the projected loss to offset
 * @param band resized when off by more than this share of what is wanted
 */
public record ConstantFront(
    double offset, double band, ProjectedLossSizing sizing, LadderRules ladder) implements Hedge {
  private static final double MINI_DOLLARS_PER_POINT = FutureRoot.VXM.multiplier();

  public ConstantFront {
    Check.that(0 < offset && offset <= 1, "offset must lie in (0, 1], was %s", offset);
    Check.that(band >= 0, "band must not be negative, was %s", band);
  }

  @Override
  public String arm() {
    return "ARM1";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    SortedMap<LocalDate, Long> held = standing.heldMinis();
    SortedMap<LocalDate, Long> wanted =
        outlook.surface().isEmpty()
            ? held
            : outlook
                .front()
                .map(front -> wanted(front, outlook, held, book.projectedLoss()))
                .orElse(held);
    return new HedgePlan(
        new EngineStep(standing.engine(), List.of()),
        false,
        offset,
        ladder.empty(false),
        wanted,
        "S1",
        String.format(
            Locale.ROOT,
            "A constant %.0f %% of the projected loss of $%,.0f.",
            100 * offset,
            book.projectedLoss()));
  }

  private SortedMap<LocalDate, Long> wanted(
      FuturesCurve front, Outlook outlook, SortedMap<LocalDate, Long> held, double projectedLoss) {
    double perMini = outlook.curveBeta()[0] * MINI_DOLLARS_PER_POINT;
    double exact = sizing.targetBeta(offset, projectedLoss) / perMini;
    long now = held.getOrDefault(front.expiry(1), 0L);
    boolean keep = now > 0 && Math.abs(now - exact) <= band * exact;
    long minis = keep ? now : ladder.unit().nearest(exact);
    var wanted = new TreeMap<LocalDate, Long>();
    if (minis > 0) {
      wanted.put(front.expiry(1), minis);
    }
    return wanted;
  }
}
