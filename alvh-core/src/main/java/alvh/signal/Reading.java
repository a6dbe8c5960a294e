package alvh.signal;

import alvh.unit.Check;

/**
 * What a signal says of one day: a measured value against its threshold, or an abstention that says
 * why.
 */
public sealed interface Reading {
  /** One plain sentence with the numbers that led here. */
  String reason();

  /**
   * @param value in the signal's unit
   * @param threshold what the value is held against, same unit
   * @param on whether the signal's condition holds today (for an event: happened today)
   */
  record Measured(double value, double threshold, boolean on, String reason) implements Reading {
    public Measured {
      Check.finite(value, "value");
      Check.finite(threshold, "threshold");
    }
  }

  /** Not enough was known: too little history, or an input missing today. Never counted as "no". */
  record Abstained(String reason) implements Reading {}

  /** Whether the condition holds; an abstention does not. */
  default boolean on() {
    return this instanceof Measured measured && measured.on();
  }
}
