package alvh.layer;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.math.RelativeStrength;
import alvh.signal.Figures;
import alvh.signal.Reading;
import alvh.signal.TermStructure;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether the front of the VIX futures curve has fallen so long that the hedge is given up: RSI21
 * of the mean of F1 and F2 below 30.
 *
 * <p>The mean is roll-adjusted: what counts of a day is how the two contracts of the day before
 * have moved since, so that a roll is no move. It is rare, and practically the condors' stop
 * decides.
 *
 * <p>Source: method E10, 1.3 (exits).
 *
 * @param periods Wilder's n, sessions
 * @param level RSI below which the hedge is sold; 0 never sells
 */
public record CurveWeakness(int periods, double level) {
  /** The method's defaults. */
  public CurveWeakness() {
    this(21, 30);
  }

  public CurveWeakness {
    Check.atLeast(periods, 1, "periods");
    Check.that(level >= 0 && level <= 100, "level must lie in [0, 100], was %s", level);
  }

  /** A fresh memory; F1 has at least {@code frontMinDays} calendar days left. */
  public Observer observer(int frontMinDays) {
    return new Observer(this, frontMinDays);
  }

  /** Sees one session after another. */
  public static final class Observer {
    private final CurveWeakness rule;
    private final int frontMinDays;
    private final RelativeStrength strength;
    private Optional<FuturesCurve> held = Optional.empty();
    private double index;

    private Observer(CurveWeakness rule, int frontMinDays) {
      this.rule = rule;
      this.frontMinDays = frontMinDays;
      this.strength = new RelativeStrength(rule.periods);
      strength.add(index);
    }

    /** Takes the session in and says whether the hedge is to be sold. */
    public Reading observe(MarketSnapshot today) {
      if (today.curve().isEmpty()) {
        return new Reading.Abstained("No VIX futures curve today.");
      }
      OptionalDouble change = change(today.curve().get());
      held = TermStructure.front(today, frontMinDays);
      if (change.isPresent()) {
        index += change.getAsDouble();
        strength.add(index);
      }
      if (!strength.settled()) {
        return new Reading.Abstained("The RSI of the curve has not settled.");
      }
      return reading(strength.value());
    }

    private Reading reading(double value) {
      String reason =
          "RSI"
              + rule.periods
              + " of the roll-adjusted mean of F1 and F2 is "
              + Figures.of(value, 1)
              + "; below "
              + Figures.of(rule.level, 0)
              + " sells.";
      return new Reading.Measured(value, rule.level, value < rule.level, reason);
    }

    /** Points that the contracts held since the session before have moved. */
    private OptionalDouble change(FuturesCurve now) {
      if (held.isEmpty()) {
        return OptionalDouble.empty();
      }
      double sum = 0;
      for (int k = 1; k <= 2; k++) {
        Optional<FuturesSettlement> settled = now.of(held.get().expiry(k));
        if (settled.isEmpty()) {
          return OptionalDouble.empty();
        }
        sum += settled.get().price() - held.get().price(k);
      }
      return OptionalDouble.of(sum / 2);
    }
  }
}
