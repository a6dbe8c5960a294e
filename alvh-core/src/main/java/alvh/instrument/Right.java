package alvh.instrument;

/** Call or put. */
public enum Right {
  CALL(1, 'C'),
  PUT(-1, 'P');

  private final int sign;
  private final char code;

  Right(int sign, char code) {
    this.sign = sign;
    this.code = code;
  }

  /** +1 for a call, −1 for a put: the factor cp of the pricing formulas. */
  public int sign() {
    return sign;
  }

  /** The letter of the OSI symbol. */
  public char code() {
    return code;
  }
}
