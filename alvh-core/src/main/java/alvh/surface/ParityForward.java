package alvh.surface;

/**
 * What put–call parity says of one expiry: C − P = D·(F − K).
 *
 * @param forward F, index points
 * @param forwardError its standard error, index points
 * @param discount D = e^{−rT}
 * @param rate r, continuously compounded, decimal a year
 * @param rateError standard error of the rate that was used
 * @param ownRate whether the expiry's own pairs set the rate; else those of its neighbours did
 * @param pairs strikes whose call and put were used
 * @param farPairs strikes too far from the money to say much
 * @param brokenPairs strikes at which a side was missing, had no bid or was crossed
 * @param outliers pairs near the money that disagreed with the others
 */
public record ParityForward(
    double forward,
    double forwardError,
    double discount,
    double rate,
    double rateError,
    boolean ownRate,
    int pairs,
    int farPairs,
    int brokenPairs,
    int outliers) {

  /** The same discount beside a forward that is known better, index points. */
  ParityForward on(double known) {
    return new ParityForward(
        known,
        forwardError,
        discount,
        rate,
        rateError,
        ownRate,
        pairs,
        farPairs,
        brokenPairs,
        outliers);
  }
}
