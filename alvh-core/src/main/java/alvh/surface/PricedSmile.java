package alvh.surface;

/**
 * Out-of-the-money option prices of one expiry as a function of the strike, with the two
 * derivatives on which freedom from butterflies rests.
 *
 * <p>Undiscounted and in units of the forward; x = K/F; a put below 1, a call from 1 on.
 */
interface PricedSmile {
  /** Price of the out-of-the-money option. */
  double timeValue(double x);

  /** Its derivative in x: in [0, 1] for puts, in [−1, 0] for calls. */
  double slope(double x);

  /** Its second derivative: the density of S/F at expiry, not negative. */
  double density(double x);
}
