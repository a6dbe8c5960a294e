package alvh.report.attribution;

import alvh.layer.Rung;
import alvh.layer.Slot;
import alvh.market.FuturesCurve;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The layers of the hedge for which a VIX future is held, and each one's share of it.
 *
 * <p>A future counts for what it was bought for: on the night before a roll is filled the second
 * one is already the nearest with days enough left, and still the intermediate layer's. Source:
 * method 1.3 (layer book), D1. Reading: a future that no slot was to hold, as in the arms without a
 * ladder, counts by its rank on the session on which it was last ordered.
 */
final class FutureLayers {
  private FutureLayers() {}

  /**
   * Shares that add up to 1.
   *
   * @param ladder slots with futures, as they were wanted when those were bought
   * @param ordered the curve from F1 on of the session of that decision; empty where it is not
   *     known
   */
  static Map<HedgeLayer, Double> of(
      LocalDate expiry, List<Rung> ladder, Optional<FuturesCurve> ordered) {
    var minis = new EnumMap<HedgeLayer, Double>(HedgeLayer.class);
    double all = 0;
    for (Rung rung : ladder) {
      if (rung.minis() > 0 && rung.expiry().equals(Optional.of(expiry))) {
        minis.merge(layer(rung.slot().block()), (double) rung.minis(), Double::sum);
        all += rung.minis();
      }
    }
    if (all == 0) {
      int rank = ordered.map(front -> FutureChange.rank(front, expiry)).orElse(1);
      minis.put(rank == 1 ? HedgeLayer.SHORT : HedgeLayer.INTERMEDIATE, 1.0);
      return minis;
    }
    double whole = all;
    minis.replaceAll((layer, held) -> held / whole);
    return minis;
  }

  private static HedgeLayer layer(Slot.Block block) {
    return switch (block) {
      case SHORT -> HedgeLayer.SHORT;
      case INTERMEDIATE -> HedgeLayer.INTERMEDIATE;
    };
  }
}
