package alvh.ledger;

/** The accounts of one arm. A positive balance is a debit. */
public enum Account {
  /** Money at the broker, futures margin included. */
  CASH,
  /** Options at their value at mid; short positions make it negative. */
  OPTIONS,
  /** What was paid in. */
  CAPITAL,
  /** Gains (credit) and losses (debit) of the condors, before slippage and fees. */
  CONDOR_RESULT,
  /** The same of the hedge. */
  HEDGE_RESULT,
  CONDOR_SLIPPAGE,
  HEDGE_SLIPPAGE,
  CONDOR_FEES,
  HEDGE_FEES,
  /** Gains (credit) and losses (debit) of engine 3's call spreads, before slippage and fees. */
  ENGINE3_RESULT,
  ENGINE3_SLIPPAGE,
  ENGINE3_FEES,
  /** Interest earned (credit) or paid (debit) on cash. */
  INTEREST
}
