package alvh.market;

/**
 * What can be observed of the market as one number a day (or a month). The unit stands beside each;
 * index levels are in index points, rates in percent a year as published.
 */
public enum Measure {
  /** S&P 500, close. A session is a day on which this exists. */
  SPX,
  /** VIX, close (index points). */
  VIX,
  /** VIX, opening print; on a settlement day the proxy of the final settlement value. */
  VIX_OPEN,
  VIX9D,
  VIX3M,
  VIX6M,
  VIX1Y,
  VVIX,
  SKEW,
  /** NYSE advancing issues (count). */
  ADVANCING,
  /** NYSE declining issues (count). */
  DECLINING,
  /** NYSE unchanged issues (count). */
  UNCHANGED,
  /** 13-week Treasury bill, discount rate in percent a year (IRX). */
  BILL_13W,
  /**
   * Dividends of the S&P 500 over twelve months, in index points (monthly, known a quarter late).
   */
  SPX_DIVIDEND_12M,
  /** SPY, opening print on the scale of SPY_CLOSE. */
  SPY_OPEN,
  /** SPY, close adjusted for dividends: only ratios mean something. */
  SPY_CLOSE,
  /** SPY, close without dividends, as the method's statistics of SPY take it; ratios only. */
  SPY_PRICE,
  /** Final settlement value of the VIX futures that expire on the day (VRO). */
  VRO,
  /** Special opening quotation of the S&P 500, index points (SET); from a user's file alone. */
  SET,
  /** Consumer price index, all items, seasonally adjusted (monthly, dated on the first). */
  CPI,
  /** Producer price index, all commodities (monthly, dated on the first). */
  PPI,
  /** Broad real effective exchange rate of the dollar (monthly, dated on the first). */
  REER,
  /** 3-month Treasury bill, secondary market, percent. */
  DTB3,
  /** 2-year Treasury, constant maturity, percent. */
  DGS2,
  /** 1-month Treasury, constant maturity, percent. */
  DGS1MO,
  /** 3-month Treasury, constant maturity, percent. */
  DGS3MO,
  /** 6-month Treasury, constant maturity, percent. */
  DGS6MO,
  /** 1-year Treasury, constant maturity, percent. */
  DGS1,
  /** Secured overnight financing rate, percent. */
  SOFR,
  /** Effective federal funds rate, percent. */
  FED_FUNDS,
  /** BAA corporate yield less the 10-year Treasury, percentage points. */
  BAA_SPREAD,
  /** High-yield option-adjusted spread, percentage points. */
  HIGH_YIELD_SPREAD,
  /** 10-year Treasury, constant maturity, percent. */
  DGS10,
  /** Members of the S&P 500 that rose (count of those with a price; survivors in early years). */
  MEMBERS_ADVANCING,
  /** Members of the S&P 500 that fell (count, as above). */
  MEMBERS_DECLINING,
  /** RSP, the equal-weighted S&P 500 fund, close adjusted for dividends: ratios only. */
  RSP_CLOSE,
  /** VNQ, real estate fund, close adjusted for dividends: ratios only. */
  VNQ_CLOSE,
  /** IYR, real estate fund, close adjusted for dividends: ratios only. */
  IYR_CLOSE,
  /** Puts per call traded at Cboe on indices. */
  PUT_CALL_INDEX,
  /** Puts per call traded at Cboe on single stocks. */
  PUT_CALL_EQUITY,
  /** Expected change of the consumer price index in a month, percent (dated on the release). */
  CPI_CONSENSUS,
  /** First print less forecast of producer prices, percentage points (dated on the release). */
  PPI_SURPRISE,
  /** Move of the federal funds future at a decision of the FOMC, percentage points. */
  FOMC_SURPRISE,
  /**
   * Earnings of the S&P 500 over twelve months, in index points (monthly, known a quarter late).
   */
  SPX_EARNINGS_12M,
  /** Price of the S&P 500 over the earnings that analysts expect. */
  FORWARD_PE,
  /** Price of the S&P 500 over its members' cash flow; from a user's file alone. */
  PRICE_CASH_FLOW,
  /** Price of real estate trusts over their funds from operations; from a user's file alone. */
  REIT_PRICE_FFO,
  /** Calendar days to the next scheduled decision of the FOMC; 0 on its day. */
  DAYS_TO_FOMC,
  /** Calendar days to the next release of consumer prices; 0 on its day. */
  DAYS_TO_CPI
}
