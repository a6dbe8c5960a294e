package alvh.risk.stress;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.unit.Check;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How today's curve of VIX futures answers: it rolls down as time passes, every contract moves by
 * its beta with VIX, and the front may move against the others.
 *
 * <p>With time a contract takes the price that today's curve has at the days it has left then, VIX
 * itself at none; that is how carry is counted too. A change of the slope F1 − F2 lifts the front
 * by half of it and lowers every later contract by the other half, which is our reading of "curve
 * slope". Source: method 1.6 (VX mapping), C9.
 *
 * @param curve today's settlements
 * @param firstExpiry of F1: contracts before it move like F1
 * @param betas b_k, points of F_k per point of VIX, at index k − 1; a farther one moves like the
 *     last
 * @param vix today's, points
 */
public record CurveMove(FuturesCurve curve, LocalDate firstExpiry, double[] betas, double vix) {
  /** A move leaves a future at least this share of its price, as a shock does a volatility. */
  private static final double LEAST_SHARE = .2;

  public CurveMove {
    Check.that(betas.length > 0, "a curve moves by betas, and there are %s", betas.length);
  }

  /**
   * The curve of a later session.
   *
   * @param vixPoints δ
   * @param slopePoints change of F1 − F2 beside what the betas do
   */
  public FuturesCurve moved(LocalDate session, double vixPoints, double slopePoints) {
    var moved = new ArrayList<FuturesSettlement>();
    for (FuturesSettlement future : curve.settlements()) {
      if (!future.expiry().isBefore(session)) {
        int rank = rank(future.expiry());
        double change = beta(rank) * vixPoints + (rank == 1 ? .5 : -.5) * slopePoints;
        moved.add(floored(future, rolled(future, session) + change));
      }
    }
    return new FuturesCurve(session, curve.knownAt(), moved);
  }

  /**
   * The curve of a later session after the moves of an episode, which hold what time has done.
   *
   * @param points changes of F1, F2 …; NaN where the episode had no such contract: then by beta
   * @param vixPoints δ of the episode
   */
  public FuturesCurve spliced(LocalDate session, double[] points, double vixPoints) {
    var moved = new ArrayList<FuturesSettlement>();
    for (FuturesSettlement future : curve.settlements()) {
      if (!future.expiry().isBefore(session)) {
        int rank = rank(future.expiry());
        boolean known = rank <= points.length && !Double.isNaN(points[rank - 1]);
        double change = known ? points[rank - 1] : beta(rank) * vixPoints;
        moved.add(floored(future, future.price() + change));
      }
    }
    return new FuturesCurve(session, curve.knownAt(), moved);
  }

  private static FuturesSettlement floored(FuturesSettlement before, double price) {
    return new FuturesSettlement(before.expiry(), Math.max(LEAST_SHARE * before.price(), price));
  }

  /** k of F_k. */
  private int rank(LocalDate expiry) {
    List<FuturesSettlement> listed = curve.settlements();
    int rank = 1;
    for (FuturesSettlement other : listed) {
      boolean nearer = other.expiry().isBefore(expiry);
      rank += nearer && !other.expiry().isBefore(firstExpiry) ? 1 : 0;
    }
    return rank;
  }

  private double beta(int rank) {
    return betas[Math.min(rank, betas.length) - 1];
  }

  /** Today's price at the days that are left then. */
  private double rolled(FuturesSettlement future, LocalDate session) {
    double left = ChronoUnit.DAYS.between(session, future.expiry());
    double days = 0;
    double price = vix;
    for (FuturesSettlement next : curve.settlements()) {
      double until = ChronoUnit.DAYS.between(curve.date(), next.expiry());
      if (until >= left && until > days) {
        return price + (left - days) / (until - days) * (next.price() - price);
      }
      days = until;
      price = next.price();
    }
    return price;
  }
}
