package alvh.surface;

/**
 * One out-of-the-money quote as the fit saw it.
 *
 * @param strike index points
 * @param logMoneyness k = ln(K/F)
 * @param sign +1 for a call, −1 for a put
 * @param bid present value, index points
 * @param ask present value, index points
 * @param volatility implied by the middle, decimal a year
 * @param counts whether its delta lies between 1 and 99 per cent
 */
public record FittedQuote(
    double strike,
    double logMoneyness,
    int sign,
    double bid,
    double ask,
    double volatility,
    boolean counts) {}
