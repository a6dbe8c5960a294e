package alvh.strategy;

import alvh.signal.Opinion;
import alvh.signal.Reading;
import alvh.unit.Check;
import java.util.List;
import java.util.Locale;

/**
 * Condors sold in the sessions after a decision of the FOMC stand further from the index where the
 * rate differential widened, and nearer where it narrowed.
 *
 * <p>Short delta times 1 − step·sgn·max(|zΔI|, |zΔR|), kept within bounds. Source: method E8.
 * Reading: it acts on entries of the sessions for which the shift is told; condors on paper, whose
 * returns are asked for, and those rolled keep the usual delta.
 *
 * @param enabled whether it acts
 * @param step change of the factor for each deviation
 * @param least smallest factor
 * @param most largest factor
 */
public record AfterFomc(boolean enabled, double step, double least, double most) {
  private static final String SHIFT = "E8";
  private static final double PERCENT = 100;

  /** The method's figures; off. */
  public AfterFomc() {
    this(false, .1, .8, 1.2);
  }

  public AfterFomc {
    Check.atLeast(step, 0, "step");
    Check.that(
        0 < least && least <= 1 && 1 <= most, "need 0 < least ≤ 1 ≤ most: %s %s", least, most);
  }

  /**
   * The short delta of a session's entry.
   *
   * @param words why it is not the usual one; empty where it is
   */
  record Wanted(double shortDelta, String words) {}

  /**
   * @param shift the larger deviation, positive where the differential widened
   */
  double factor(double shift) {
    return Math.clamp(1 - step * shift, least, most);
  }

  Wanted wanted(CondorRules rules, List<Opinion> opinions) {
    for (Opinion opinion : opinions) {
      if (enabled
          && opinion.signal().id().equals(SHIFT)
          && opinion.reading() instanceof Reading.Measured shift
          && shift.on()) {
        return changed(rules.shortDelta(), shift.value());
      }
    }
    return new Wanted(rules.shortDelta(), "");
  }

  private Wanted changed(double usual, double shift) {
    double delta = usual * factor(shift);
    String words =
        String.format(
            Locale.ROOT,
            " The FOMC has decided and rates shifted by %+.2f deviations: its"
                + " short options are sold at %.1f instead of %.1f delta (E8).",
            shift,
            PERCENT * delta,
            PERCENT * usual);
    return new Wanted(delta, words);
  }
}
