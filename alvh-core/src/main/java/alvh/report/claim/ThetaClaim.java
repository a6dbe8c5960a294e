package alvh.report.claim;

import alvh.instrument.Right;
import alvh.pricing.Greeks;
import alvh.surface.OptionPricer;
import alvh.surface.SsviSlice;
import alvh.surface.StrikeGrid;
import java.util.ArrayList;
import java.util.Locale;

/**
 * Whether the decay of a condor inverts at a level of VIX: fresh condors at many levels, and one
 * sold at VIX 14 that meets more VIX alone or with the fall of the index that goes with it.
 *
 * <p>On the method's own smile, one shape at every VIX: index at 5,000, 45 days, 16-delta shorts
 * and 5-delta wings off the grid, each volatility held. Source: method 1.5 (a), E1.
 */
final class ThetaClaim {
  private static final double SPOT = 5000;
  private static final double YEARS = 45 / 365.0;
  private static final double RATE = .045;
  private static final double YIELD = .013;
  private static final double RHO = -.62;
  private static final double C = 1.15;

  /** VIX over 100 times the at-the-money volatility of this shape. */
  private static final double VIX_OVER_ATM = 1.2215611054202127;

  private static final double INDEX_PER_POINT = -.0055;
  private static final double DAYS = 365;
  private static final double[] DELTAS = {.05, .16, .16, .05};
  private static final Right[] RIGHTS = {Right.PUT, Right.PUT, Right.CALL, Right.CALL};
  private static final double SOLD_AT = 14;

  private ThetaClaim() {}

  /** Theta a day earned and paid, and what the condor is worth, index points. */
  private record Decay(double earned, double paid, double value) {
    double ratio() {
      return paid / earned;
    }

    double net() {
      return earned - paid;
    }
  }

  static Claim figures() {
    var rows = new ArrayList<ClaimRow>();
    for (double vix : new double[] {10, 16, 25, 40}) {
      Decay fresh = decay(strikes(vix), SPOT, vix);
      String name = at("fresh at VIX %.0f, ", vix);
      rows.add(new ClaimRow(name + "wings over shorts", "", fresh.ratio(), .507, .003, ""));
      double yield = 100 * fresh.net() / fresh.value();
      rows.add(new ClaimRow(name + "decay of the credit", "% a day", yield, 2.2, .05, ""));
    }
    double[] strikes = strikes(SOLD_AT);
    double[][] alone = {{14, .51}, {16, .57}, {20, .67}, {30, .82}};
    for (double[] print : alone) {
      Decay held = decay(strikes, SPOT, print[0]);
      String name = at("sold at 14, VIX alone to %.0f, wings over shorts", print[0]);
      rows.add(new ClaimRow(name, "", held.ratio(), print[1], .0055, ""));
    }
    double[][] joint = {{14, .61}, {16, .55}, {20, .35}, {25, -.04}, {30, -.48}};
    for (double[] print : joint) {
      double spot = SPOT * (1 + INDEX_PER_POINT * (print[0] - SOLD_AT));
      Decay held = decay(strikes, spot, print[0]);
      String name = at("sold at 14, VIX and index to %.0f, decay", print[0]);
      rows.add(new ClaimRow(name, "points a day", held.net(), print[1], .0055, ""));
    }
    return new Claim(
        "1.5",
        "Theta inversion by level of VIX",
        "one condor, index at 5,000, the method's own smile",
        rows,
        "A fresh condor decays alike at every VIX: nothing happens at 16. What inverts is a condor"
            + " whose short put the index has come near.");
  }

  private static String at(String pattern, double vix) {
    return String.format(Locale.ROOT, pattern, vix);
  }

  private static SsviSlice slice(double spot, double vix) {
    double atm = vix / 100 / VIX_OVER_ATM;
    double forward = spot * Math.exp((RATE - YIELD) * YEARS);
    return new SsviSlice(YEARS, forward, Math.exp(-RATE * YEARS), atm * atm * YEARS, RHO, C);
  }

  private static double[] strikes(double vix) {
    var strikes = new double[DELTAS.length];
    for (int leg = 0; leg < strikes.length; leg++) {
      strikes[leg] = StrikeGrid.exactStrike(slice(SPOT, vix), SPOT, RIGHTS[leg], DELTAS[leg]);
    }
    return strikes;
  }

  private static Decay decay(double[] strikes, double spot, double vix) {
    SsviSlice slice = slice(spot, vix);
    var legs = new Greeks[strikes.length];
    for (int leg = 0; leg < legs.length; leg++) {
      double volatility = OptionPricer.volatility(slice, strikes[leg]);
      legs[leg] = Greeks.of(spot, strikes[leg], YEARS, volatility, RATE, YIELD, RIGHTS[leg].sign());
    }
    return new Decay(
        -(legs[1].theta() + legs[2].theta()) / DAYS,
        -(legs[0].theta() + legs[3].theta()) / DAYS,
        legs[1].price() + legs[2].price() - legs[0].price() - legs[3].price());
  }
}
