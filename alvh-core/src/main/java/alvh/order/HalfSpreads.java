package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.unit.Check;

/**
 * The half-spread where no quote is at hand: a floor of half a tick or a share of the price,
 * widened as VIX rises.
 *
 * <p>A model, not a measurement; on 2018-02-05 real half-spreads were four times as wide.
 *
 * <p>Source: method 4.6.
 *
 * @param spxBase a, points
 * @param spxShare b, share of the mid
 * @param vx half-spread of VX, points
 * @param vxm half-spread of VXM, points
 * @param vixBase of options on VIX, points
 * @param vixShare of options on VIX, share of the mid
 * @param calmVix VIX up to which the spread is not widened, points
 * @param maxStress the widest factor
 * @param crashMove rise of VIX over a session from which on it counts as a crash, points
 * @param crashFactor what the spreads of such a session are multiplied by besides; 1 changes
 *     nothing
 */
public record HalfSpreads(
    double spxBase,
    double spxShare,
    double vx,
    double vxm,
    double vixBase,
    double vixShare,
    double calmVix,
    double maxStress,
    double crashMove,
    double crashFactor) {
  private static final double TICK_CHANGES_AT = 3.0;

  /** The method's defaults. */
  public HalfSpreads() {
    this(.05, .010, .025, .03, .01, .020, 18, 4, 10, 1);
  }

  public HalfSpreads {
    Check.atLeast(spxBase, 0, "spxBase");
    Check.atLeast(spxShare, 0, "spxShare");
    Check.atLeast(vx, 0, "vx");
    Check.atLeast(vxm, 0, "vxm");
    Check.atLeast(vixBase, 0, "vixBase");
    Check.atLeast(vixShare, 0, "vixShare");
    Check.positive(calmVix, "calmVix");
    Check.that(maxStress >= 1, "maxStress must be at least 1, was %s", maxStress);
    Check.positive(crashMove, "crashMove");
    Check.that(crashFactor >= 1, "crashFactor must be at least 1, was %s", crashFactor);
  }

  /**
   * The spreads of a session.
   *
   * @param vixMove change of VIX since the session before, points
   */
  public HalfSpreads on(double vixMove) {
    return crashFactor == 1 || vixMove < crashMove
        ? this
        : new HalfSpreads(
            spxBase * crashFactor,
            spxShare * crashFactor,
            vx * crashFactor,
            vxm * crashFactor,
            vixBase * crashFactor,
            vixShare * crashFactor,
            calmVix,
            maxStress,
            crashMove,
            crashFactor);
  }

  /** m(V), from 1 to {@link #maxStress}. */
  public double stress(double vix) {
    return Math.clamp(vix / calmVix, 1, maxStress);
  }

  /** Points, for an instrument with that mid at that VIX. */
  public double halfSpread(Instrument instrument, double mid, double vix) {
    return calmHalfSpread(instrument, mid) * stress(vix);
  }

  private double calmHalfSpread(Instrument instrument, double mid) {
    return switch (instrument) {
      case Future future ->
          switch (future.root()) {
            case VX -> vx;
            case VXM -> vxm;
          };
      case Option option -> calmHalfSpread(option.root(), mid);
    };
  }

  /** Points, for an option of that class with that mid at that VIX. */
  public double halfSpread(OptionRoot root, double mid, double vix) {
    return calmHalfSpread(root, mid) * stress(vix);
  }

  private double calmHalfSpread(OptionRoot root, double mid) {
    return isVix(root)
        ? Math.max(vixTick(mid) / 2, vixBase + vixShare * mid)
        : Math.max(spxTick(mid) / 2, spxBase + spxShare * mid);
  }

  private static boolean isVix(OptionRoot root) {
    return root == OptionRoot.VIX || root == OptionRoot.VIXW;
  }

  private static double spxTick(double mid) {
    return mid < TICK_CHANGES_AT ? .05 : .10;
  }

  private static double vixTick(double mid) {
    return mid < TICK_CHANGES_AT ? .01 : .05;
  }
}
