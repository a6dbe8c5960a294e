package alvh.strategy;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.risk.JointShock;
import alvh.risk.SmileMove;
import alvh.risk.SpotVolBeta;
import alvh.surface.SurfaceGreeks;
import alvh.surface.VolSurface;
import alvh.surface.Worked;

/**
 * Finds condors whose decay has turned against the seller: the wings lose more than the shorts
 * earn, or are on the way there.
 *
 * <p>A fresh condor of constant deltas has the same R and the same decay for its credit at every
 * level of VIX, so that inversion is a matter of where the index stands to the short strikes and of
 * no level of VIX. Source: method 1.5 (a), E1. Reading: both derivatives are taken on the joint
 * path of VIX and index, and only where the flag depends on them.
 *
 * @param surface theta is the change of a day's price on it, at sticky moneyness
 * @param beta how the index moves with VIX
 */
record ThetaInversion(VolSurface surface, SpotVolBeta beta) {
  private static final double RATIO_RISES = 1.25;
  private static final double YIELD_FALLS = .5;
  private static final double TENOR_DECAY = .40;

  /** Points a condor and day, earned on the shorts and paid on the wings. */
  record Thetas(double shorts, double wings) {
    double net() {
      return shorts + wings;
    }

    double ratio() {
      return ThetaReading.ratio(shorts, wings);
    }
  }

  ThetaReading of(OpenCondor held) {
    Thetas now = thetas(held, surface);
    double yield = now.net() / held.credit();
    ThetaWatch entry =
        held.theta().seen() ? held.theta() : new ThetaWatch(true, now.ratio(), yield, 0);
    boolean strict = now.net() < 0;
    boolean ratio = now.ratio() >= RATIO_RISES * entry.ratio();
    boolean decay = yield < YIELD_FALLS * entry.yield();
    if (ratio && decay) {
      Thetas up = shocked(held, 1);
      Thetas down = shocked(held, -1);
      ratio = up.ratio() > down.ratio();
      decay = up.net() < down.net();
    }
    boolean today = strict || ratio && decay;
    var after = new ThetaWatch(true, entry.ratio(), entry.yield(), today ? entry.closes() + 1 : 0);
    return new ThetaReading(
        held.id(), now.shorts(), now.wings(), yield, entry, strict, ratio, decay, after);
  }

  private Thetas shocked(OpenCondor held, int vixPoints) {
    var shock = new JointShock(vixPoints, vixPoints * beta.beta(), TENOR_DECAY, SmileMove.SCALED);
    return thetas(held, shock.on(surface));
  }

  static Thetas thetas(OpenCondor held, VolSurface surface) {
    return surface.answer(new Decay(held.condor(), held.past().wingsSettled()));
  }

  /** What one condor's shorts earn and its wings lose in a day. */
  private record Decay(IronCondor condor, boolean bare) implements Worked.Question<Thetas> {
    @Override
    public int hashCode() {
      return condor.hashCode();
    }

    @Override
    public boolean equals(Object question) {
      return question instanceof Decay other && bare == other.bare && condor.equals(other.condor);
    }

    @Override
    public Class<Thetas> type() {
      return Thetas.class;
    }

    @Override
    public Thetas answer(VolSurface surface) {
      double shorts = 0;
      double wings = 0;
      for (Option leg : bare ? condor.shorts() : condor.legs()) {
        double theta = SurfaceGreeks.thetaADay(surface, leg);
        if (leg.equals(condor.shortPut()) || leg.equals(condor.shortCall())) {
          shorts -= theta;
        } else {
          wings += theta;
        }
      }
      return new Thetas(shorts, wings);
    }
  }
}
