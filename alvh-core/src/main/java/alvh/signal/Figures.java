package alvh.signal;

import alvh.unit.Check;

/**
 * Numbers as a reason prints them: fixed decimals, a point, a minus; the same on every machine.
 *
 * <p>Some hundred thousand reasons are written in one backtest, so the digits are set by hand and
 * not by a format string. Holds for magnitudes below 10^12.
 */
public final class Figures {
  private static final long[] SCALES = {1, 10, 100, 1_000, 10_000};

  private Figures() {}

  /** The value rounded half up in magnitude, to 0 to 4 decimals. */
  public static String of(double value, int decimals) {
    Check.finite(value, "printed value");
    long scaled = Math.round(Math.abs(value) * SCALES[decimals]);
    String digits = Long.toString(scaled % SCALES[decimals] + SCALES[decimals]).substring(1);
    String whole = (value < 0 && scaled > 0 ? "-" : "") + scaled / SCALES[decimals];
    return decimals == 0 ? whole : whole + "." + digits;
  }

  /** As {@link #of}, with a plus before what rounds to more than zero. */
  public static String signed(double value, int decimals) {
    String text = of(value, decimals);
    return Math.round(value * SCALES[decimals]) > 0 ? "+" + text : text;
  }
}
