package alvh.report.anchor;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import java.time.temporal.ChronoUnit;

/**
 * One VIX future held from one session to the next, with the VIX at both ends.
 *
 * @param curve of the first session
 * @param bought the contract and its settlement of the first session
 * @param sold its settlement of the second session, index points
 */
record HeldDay(
    FuturesCurve curve, FuturesSettlement bought, double sold, double vixBefore, double vixAfter) {

  double logReturn() {
    return Math.log(sold / bought.price());
  }

  double pointChange() {
    return sold - bought.price();
  }

  double vixChange() {
    return vixAfter - vixBefore;
  }

  double vixLogChange() {
    return Math.log(vixAfter / vixBefore);
  }

  /** Calendar days to the contract's settlement, at the first session. */
  int days() {
    return (int) ChronoUnit.DAYS.between(curve.date(), bought.expiry());
  }
}
