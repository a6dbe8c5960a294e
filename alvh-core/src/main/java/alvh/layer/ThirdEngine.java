package alvh.layer;

import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Engine 3 as a flag beside engine 2: armed while engine 2 is on, active once VIX has stood high
 * for some closes. What is sold then stands in {@link CashPress}.
 *
 * <p>Source: method E3, K1, K6.
 *
 * @param enabled off by default
 * @param on VIX closes at or above it make the flag active, points
 * @param sustain so many of them in a row
 * @param off VIX closes below it end it, points
 * @param offCloses so many of them in a row
 * @param ttcp what it sells
 */
public record ThirdEngine(
    boolean enabled, double on, int sustain, double off, int offCloses, CashPress ttcp) {
  /** Where the flag stands. */
  public enum State {
    OFF,
    ARMED,
    ACTIVE
  }

  /**
   * The flag and its counts.
   *
   * @param high closes in a row at or above the upper level
   * @param low closes in a row below the lower level
   */
  public record Status(State state, int high, int low) {
    public static final Status START = new Status(State.OFF, 0, 0);
  }

  /** With the defaults of what it sells. */
  public ThirdEngine(boolean enabled, double on, int sustain, double off, int offCloses) {
    this(enabled, on, sustain, off, offCloses, new CashPress());
  }

  /** The method's defaults. */
  public ThirdEngine() {
    this(false, 25, 3, 22, 2);
  }

  public ThirdEngine {
    Check.positive(off, "off");
    Check.that(off <= on, "off %s must not exceed on %s", off, on);
    Check.that(sustain >= 1, "sustain must be at least 1, was %s", sustain);
    Check.that(offCloses >= 1, "offCloses must be at least 1, was %s", offCloses);
  }

  /**
   * The flag after a close; without VIX it is kept.
   *
   * @param engaged whether engine 2 is on after the same close
   */
  public Status next(Status before, OptionalDouble vix, boolean engaged) {
    if (!enabled) {
      return Status.START;
    }
    if (vix.isEmpty()) {
      return before;
    }
    int high = vix.getAsDouble() >= on ? before.high() + 1 : 0;
    int low = vix.getAsDouble() < off ? before.low() + 1 : 0;
    return new Status(state(before.state(), high, low, engaged), high, low);
  }

  private State state(State before, int high, int low, boolean engaged) {
    State rest = engaged ? State.ARMED : State.OFF;
    return switch (before) {
      case OFF, ARMED -> engaged && high >= sustain ? State.ACTIVE : rest;
      case ACTIVE -> low >= offCloses ? rest : State.ACTIVE;
    };
  }
}
