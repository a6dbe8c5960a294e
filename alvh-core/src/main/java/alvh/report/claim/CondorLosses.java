package alvh.report.claim;

import alvh.instrument.Right;
import alvh.surface.OptionPricer;
import alvh.surface.SsviSlice;
import alvh.surface.StrikeGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a fresh condor loses in a VIX spike and how many futures offset half of it, on the smile of
 * the method's own table: one shape at every VIX, index at 5,000, 45 days, 16-delta shorts and
 * 5-delta wings off the grid, −.55 % of the index a point. Source: method 1.6 (numbers), A16.
 */
final class CondorLosses {
  private static final double SPOT = 5000;
  private static final double YEARS = 45 / 365.0;
  private static final double RATE = .045;
  private static final double YIELD = .013;
  private static final double RHO = -.62;
  private static final double C = 1.15;

  /** VIX over 100 times the at-the-money volatility of this shape. */
  private static final double VIX_OVER_ATM = 1.2215611054202127;

  /** Exponent .40 of 30/T at 45 days, as the method's table rounds it. */
  private static final double TENOR = .85;

  private static final double INDEX_PER_POINT = -.0055;
  private static final double[] BETA = {.63, .42};
  private static final double FRONT_OVER_VIX = 1.05;
  private static final double SECOND_OVER_FRONT = 1.055;

  private CondorLosses() {}

  private record Condor(double[] strikes) {
    private static final Right[] RIGHTS = {Right.PUT, Right.PUT, Right.CALL, Right.CALL};
    private static final int[] HELD = {1, -1, -1, 1};
    private static final double[] DELTAS = {.05, .16, .16, .05};

    static Condor fresh(SsviSlice slice) {
      var strikes = new double[HELD.length];
      for (int leg = 0; leg < strikes.length; leg++) {
        strikes[leg] = StrikeGrid.exactStrike(slice, SPOT, RIGHTS[leg], DELTAS[leg]);
      }
      return new Condor(strikes);
    }

    double value(SsviSlice slice) {
      double sum = 0;
      for (int leg = 0; leg < strikes.length; leg++) {
        sum += HELD[leg] * OptionPricer.price(slice, strikes[leg], RIGHTS[leg]);
      }
      return sum;
    }

    double width() {
      return Math.max(strikes[1] - strikes[0], strikes[3] - strikes[2]);
    }
  }

  private static SsviSlice slice(double spot, double atm) {
    double forward = spot * Math.exp((RATE - YIELD) * YEARS);
    return new SsviSlice(YEARS, forward, Math.exp(-RATE * YEARS), atm * atm * YEARS, RHO, C);
  }

  /** What the method prints at one VIX: contracts of VX1 at 5, 6 and 7 points. */
  private record Print(double vix, double[] contracts) {}

  static Claim figures() {
    var rows = new ArrayList<ClaimRow>();
    double nan = Double.NaN;
    for (var print :
        List.of(
            new Print(14, new double[] {.24, .26, .28}),
            new Print(18, new double[] {.21, nan, .25}),
            new Print(25, new double[] {.18, nan, .21}))) {
      add(rows, print);
    }
    return new Claim(
        "1.6",
        "Loss of a condor in a VIX spike and the futures that offset half of it",
        "one condor, index at 5,000, the method's own smile",
        rows,
        "One future is the hedge of about four condors: smaller books need the mini.");
  }

  private static void add(List<ClaimRow> rows, Print print) {
    double atm = print.vix / 100 / VIX_OVER_ATM;
    SsviSlice before = slice(SPOT, atm);
    Condor condor = Condor.fresh(before);
    double credit = -condor.value(before);
    double maxLoss = condor.width() - credit;
    String at = String.format(Locale.ROOT, "VIX %.0f, ", print.vix);
    boolean first = print.vix == 14;
    rows.add(row(at + "credit", "points", credit, first ? 27.5 : Double.NaN, .06));
    rows.add(row(at + "greatest loss", "points", maxLoss, first ? 280 : Double.NaN, .6));
    double[] losses = {15.0, 19.7, 24.9};
    for (int i = 0; i < losses.length; i++) {
      double points = 5 + i;
      double shocked = atm + points / 100 / VIX_OVER_ATM * TENOR;
      double loss = -credit - condor.value(slice(SPOT * (1 + INDEX_PER_POINT * points), shocked));
      String name = at + String.format(Locale.ROOT, "+%.0f points: ", points);
      rows.add(row(name + "loss", "points", loss, first ? losses[i] : Double.NaN, .06));
      contracts(rows, name, print, i, loss, maxLoss);
    }
  }

  private static void contracts(
      List<ClaimRow> rows, String name, Print print, int i, double loss, double maxLoss) {
    double half = .5 * loss * 100;
    double front = half / (1000 * BETA[0] * (5 + i));
    double second = half / (1000 * BETA[1] * (5 + i));
    double price = print.vix * FRONT_OVER_VIX;
    boolean first = print.vix == 14;
    double[] frontShare = {12, Double.NaN, 15};
    double[] secondCount = {.36, Double.NaN, .42};
    double[] secondShare = {20, Double.NaN, 23};
    double nan = Double.NaN;
    rows.add(row(name + "VX1 for half", "contracts", front, print.contracts[i], .006));
    double share = 100 * front * 1000 * price / (maxLoss * 100);
    rows.add(row(name + "VX1 of greatest loss", "%", share, first ? frontShare[i] : nan, .6));
    rows.add(row(name + "VX2 for half", "contracts", second, first ? secondCount[i] : nan, .006));
    double far = 100 * second * 1000 * price * SECOND_OVER_FRONT / (maxLoss * 100);
    rows.add(row(name + "VX2 of greatest loss", "%", far, first ? secondShare[i] : nan, .6));
  }

  private static ClaimRow row(
      String name, String unit, double value, double printed, double tolerance) {
    return new ClaimRow(name, unit, value, Double.isNaN(printed) ? null : printed, tolerance, "");
  }
}
