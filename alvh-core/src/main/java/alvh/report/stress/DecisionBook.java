package alvh.report.stress;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.layer.Rung;
import alvh.layer.Slot;
import alvh.market.FuturesCurve;
import alvh.market.Measure;
import alvh.risk.stress.CurveMove;
import alvh.risk.stress.StressBook;
import alvh.risk.stress.StressBook.Leg;
import alvh.risk.stress.StressMarket;
import alvh.strategy.CallSpread;
import alvh.strategy.CondorEntry;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.strategy.OpenSpread;
import alvh.strategy.Outlook;
import alvh.strategy.PressMoves;
import alvh.strategy.SyntheticForward;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The book of a decision as it stands once today's orders are filled, and the market in which it
 * does: what the sizing looked at, leg by leg and layer by layer.
 *
 * <p>Source: method C9, 1.6.
 */
public record DecisionBook(Decision decision) {
  /** The layer of the condors. */
  public static final String CONDORS = "condors";

  /** The layer of synthetic forwards against the condors' delta. */
  public static final String FORWARDS = "forwards";

  /** Every leg: condors, synthetic forwards, ladder, deep calls, call spreads of engine 3. */
  public StressBook book() {
    var legs = new ArrayList<Leg>();
    for (OpenCondor held : decision.before().condors()) {
      decision
          .condors()
          .after(held)
          .ifPresent(condor -> add(legs, CONDORS, condor.id(), condor.holdings()));
    }
    for (CondorEntry sold : decision.condors().entries()) {
      add(legs, CONDORS, sold.id(), sold.condor().holdings(sold.quantity()));
    }
    forwards(legs);
    ladder(legs);
    decision
        .hedge()
        .deep()
        .calls()
        .forEach((call, contracts) -> add(legs, "deep", "DP", Holdings.of(call, contracts)));
    spreads(legs);
    return new StressBook(legs);
  }

  /** What is told as the condors': theirs and that of the forwards against their delta (A9). */
  public static double condors(List<String> layers, List<Double> amounts) {
    double sum = 0;
    for (int i = 0; i < amounts.size(); i++) {
      sum += isCondors(layers.get(i)) ? amounts.get(i) : 0;
    }
    return sum;
  }

  /** Whether a layer is told as the condors'. */
  public static boolean isCondors(String layer) {
    return layer.equals(CONDORS) || layer.equals(FORWARDS);
  }

  private static void add(List<Leg> legs, String layer, String place, Holdings holdings) {
    holdings.quantities().forEach((what, count) -> legs.add(new Leg(layer, place, what, count)));
  }

  /** Synthetic forwards against the condors' delta. */
  private void forwards(List<Leg> legs) {
    SortedMap<SyntheticForward, Long> held = new TreeMap<>(decision.before().forwards());
    decision.forwards().trades().forEach(t -> held.merge(t.forward(), t.quantity(), Long::sum));
    held.forEach(
        (forward, count) -> {
          Holdings both = Holdings.NONE.plus(forward.call(), count).plus(forward.put(), -count);
          add(legs, FORWARDS, "A9", both);
        });
  }

  /** Futures by slot; what no slot has is shown as held beside the ladder. */
  private void ladder(List<Leg> legs) {
    SortedMap<LocalDate, Long> left = new TreeMap<>(decision.hedge().minis());
    for (Rung rung : decision.hedge().ladder().rungs()) {
      if (rung.minis() != 0 && rung.expiry().isPresent()) {
        LocalDate expiry = rung.expiry().get();
        add(legs, layer(rung.slot()), rung.slot().name(), minis(expiry, rung.minis()));
        left.merge(expiry, -rung.minis(), Long::sum);
      }
    }
    left.forEach((expiry, count) -> add(legs, "beside", "held", minis(expiry, count)));
  }

  private static String layer(Slot slot) {
    return switch (slot.block()) {
      case SHORT -> "short";
      case INTERMEDIATE -> "intermediate";
    };
  }

  private static Holdings minis(LocalDate expiry, long count) {
    return Holdings.NONE.plus(new Future(FutureRoot.VXM, expiry), count);
  }

  private void spreads(List<Leg> legs) {
    PressMoves moves = decision.press();
    for (OpenSpread held : decision.before().spreads()) {
      boolean stays = moves.exits().stream().noneMatch(e -> e.position().id().equals(held.id()));
      if (stays && !held.closing()) {
        add(legs, "engine 3", held.id(), spread(held.spread(), held.quantity()));
      }
    }
    moves.entry().ifPresent(e -> add(legs, "engine 3", e.id(), spread(e.spread(), e.quantity())));
  }

  private static Holdings spread(CallSpread spread, long quantity) {
    return Holdings.NONE.plus(spread.sold(), -quantity).plus(spread.bought(), quantity);
  }

  /** Today's market; empty without a surface. */
  public Optional<StressMarket> market() {
    Outlook today = decision.outlook();
    Optional<CurveMove> curve = today.seen().curve().filter(c -> c.size() > 0).map(this::curve);
    return today
        .surface()
        .map(
            surface ->
                new StressMarket(
                    surface,
                    curve,
                    today.seen().today(Measure.VVIX),
                    today.projection().tenorDecay(),
                    today.projection().smile()));
  }

  private CurveMove curve(FuturesCurve curve) {
    Outlook today = decision.outlook();
    LocalDate first = today.front().orElse(curve).expiry(1);
    return new CurveMove(curve, first, today.curveBeta(), today.surface().orElseThrow().vix());
  }
}
