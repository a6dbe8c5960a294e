package alvh.layer;

import alvh.market.FuturesCurve;
import alvh.signal.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Watches for what makes the layers roll before they must: the momentum of stress on the futures
 * curve has turned, or the breadth of the market has begun to narrow.
 *
 * <p>With stress gaining, a histogram above zero, all layers go one tenor nearer; with stress
 * fading one tenor farther. Source: method D4, I2, I5. Reading: a roll is early where a mandatory
 * one would follow, so that the next mandatory roll ends it and each block stands in its own future
 * again; rolls in both directions cancel out and none leads farther than one tenor from a block's
 * place. Breadth acts on the session on which it begins to narrow, in the direction of the
 * histogram of that day. On the day of a mandatory roll nothing else rolls.
 */
public final class EarlyRoll {
  private int tenors;
  private boolean narrowBefore;
  private @Nullable LocalDate first;

  /**
   * Where the layers stand after a session.
   *
   * @param tenors futures farther than by themselves, −1 to 1
   * @param moved whether that changed today
   */
  public record Shift(int tenors, boolean moved) {
    public static final Shift NONE = new Shift(0, false);

    /** One plain sentence for the card, with the space before it; empty in the regular place. */
    public String words() {
      return tenors == 0
          ? ""
          : " The layers stand one tenor " + (tenors > 0 ? "farther" : "nearer") + " (D4).";
    }
  }

  /**
   * Takes a session in.
   *
   * @param front the curve from F1 on; without one nothing rolls
   * @param inflection the histogram of stress and whether it has turned (I2)
   * @param breadth whether breadth is narrow (I5)
   */
  public Shift observe(Optional<FuturesCurve> front, Reading inflection, Reading breadth) {
    boolean narrows = breadth.on() && !narrowBefore;
    narrowBefore = breadth instanceof Reading.Measured ? breadth.on() : narrowBefore;
    if (front.isEmpty()) {
      return new Shift(tenors, false);
    }
    int before = tenors;
    if (!front.get().expiry(1).equals(first)) {
      first = front.get().expiry(1);
      tenors = 0;
    } else if (inflection instanceof Reading.Measured stress && (stress.on() || narrows)) {
      tenors = Math.clamp(tenors - (int) Math.signum(stress.value()), -1, 1);
    }
    return new Shift(tenors, tenors != before);
  }
}
