package alvh.signal;

/** The two ways in which a signal has nothing to say, in one wording. */
final class Absence {
  private Absence() {}

  /** An input has no value today. */
  static Reading.Abstained missing(String input) {
    return new Reading.Abstained(input + " is missing today.");
  }

  /** Not enough of the past is known yet. */
  static Reading.Abstained tooShort(String what, int seen, int needed) {
    return new Reading.Abstained(
        what + " needs " + needed + " sessions, " + seen + " have been seen.");
  }
}
