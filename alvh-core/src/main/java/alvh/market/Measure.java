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
  HIGH_YIELD_SPREAD
}
