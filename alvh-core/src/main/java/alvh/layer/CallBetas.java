package alvh.layer;

import alvh.instrument.Option;
import alvh.market.FuturesCurve;
import alvh.surface.VvixPricer;
import java.util.Optional;

/**
 * What one VIX call gains per point of VIX in the mean shock.
 *
 * <p>Source: method 1.6 (VX mapping).
 *
 * @param front the curve from F1 on
 * @param curveBeta b_k, points of F_k per point of VIX, at index k − 1; a farther future moves like
 *     the last
 * @param shock δ̄, points of VIX
 */
public record CallBetas(VvixPricer pricer, FuturesCurve front, double[] curveBeta, double shock) {
  /** Dollars per VIX point of one contract; empty when it cannot be priced. */
  public Optional<Double> of(Option call) {
    Optional<Double> after = pricer.shocked(call, shock, futureBeta(call));
    return pricer
        .price(call)
        .flatMap(now -> after.map(then -> (then - now) * call.multiplier() / shock));
  }

  private double futureBeta(Option call) {
    int rank = 1;
    while (rank < Math.min(front.size(), curveBeta.length)
        && front.expiry(rank).isBefore(call.expiry())) {
      rank++;
    }
    return curveBeta[rank - 1];
  }
}
