package alvh.store.chain;

/**
 * What a row says of one option beside its name.
 *
 * @param bid index points; NaN where the row gives none
 * @param ask index points; NaN where the row gives none
 * @param volume contracts; −1 where the row gives none
 * @param openInterest contracts; −1 where the row gives none
 */
record Quote(double bid, double ask, int volume, int openInterest) {}
