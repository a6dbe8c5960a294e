package alvh.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The hedge wanted, slot by slot, with the numbers that led there.
 *
 * @param rungs every slot of the scheme in order, empty ones with no contracts
 * @param targetBeta B*, dollars per VIX point that were asked for
 * @param migrated whether the fourth short slot has moved into the intermediate block (D11)
 * @param roundings how the target became contracts, nearest future first; empty where it did not
 * @param steps how far the session's limit let each future go; empty where none was asked
 */
public record Ladder(
    List<Rung> rungs,
    double targetBeta,
    boolean migrated,
    List<Rounding> roundings,
    List<RankStep> steps) {
  public Ladder {
    rungs = List.copyOf(rungs);
    roundings = List.copyOf(roundings);
    steps = List.copyOf(steps);
  }

  /** A ladder that was not computed from a target today. */
  public Ladder(List<Rung> rungs, double targetBeta, boolean migrated) {
    this(rungs, targetBeta, migrated, List.of(), List.of());
  }

  /** Dollars per VIX point that the whole contracts give. */
  public double vixBeta() {
    return rungs.stream().mapToDouble(Rung::vixBeta).sum();
  }

  /** The same rungs for another target. */
  public Ladder withTarget(double beta) {
    return new Ladder(rungs, beta, migrated, roundings, steps);
  }

  /** Share of the target that whole contracts cannot reach; 0 when nothing is asked for. */
  public double unhedgeableFraction() {
    return targetBeta > 0 ? 1 - vixBeta() / targetBeta : 0;
  }

  /** Minis wanted by expiry, nearest first. */
  public SortedMap<LocalDate, Long> minisByExpiry() {
    var minis = new TreeMap<LocalDate, Long>();
    for (Rung rung : rungs) {
      if (rung.minis() != 0) {
        rung.expiry().ifPresent(expiry -> minis.merge(expiry, rung.minis(), Long::sum));
      }
    }
    return minis;
  }
}
