package alvh.strategy;

import alvh.risk.FuturesMargin;
import alvh.risk.PortfolioMargin;
import alvh.risk.RegTMargin;
import alvh.sizing.CarryCap;
import alvh.unit.Check;

/**
 * What capital is tied up by condors and hedge, and what they must return on it.
 *
 * <p>Source: method 1.7, 1.11 (tests), B6, C7, E7.
 *
 * @param margin which rules say what capital is tied up
 * @param condorUnequal how Regulation T charges a condor with unequal wings
 * @param houseVix δ of the house stress of portfolio margin, points of VIX
 * @param houseIndex the index in it, percent
 * @param brokerMultiple of the clearing house's margin on futures
 * @param entry whether a condor must return more than capital costs to be sold (B6)
 * @param waccSpread how much more, decimal a year
 * @param irrFloor return below which IRR is on, decimal a year (C7)
 * @param irrCloses closes in a row below it
 * @param carryCap what becomes of a hedge that costs more than the condors earn (E7)
 * @param carryOffset share of the projected loss below which SOFT does not shrink it
 * @param minTrades round trips of the past that an expectation needs
 * @param tradesSince first year whose condors on paper count
 */
public record CapitalTests(
    Margin margin,
    RegTMargin.Unequal condorUnequal,
    double houseVix,
    double houseIndex,
    double brokerMultiple,
    boolean entry,
    double waccSpread,
    double irrFloor,
    int irrCloses,
    CarryCap carryCap,
    double carryOffset,
    int minTrades,
    int tradesSince) {
  /** Which rules say what capital options tie up. */
  public enum Margin {
    /** By strategy: Regulation T. */
    REG_T,
    /** By the risk of the whole, at least the house stress. */
    PM
  }

  /** The method's figures; the entry test is off. */
  public CapitalTests() {
    this(
        Margin.REG_T,
        RegTMargin.Unequal.MAX,
        20,
        -11,
        1.5,
        false,
        .02,
        .06,
        2,
        CarryCap.SOFT,
        .40,
        60,
        1990);
  }

  public CapitalTests {
    new PortfolioMargin(houseVix, houseIndex);
    new FuturesMargin(brokerMultiple);
    Check.atLeast(waccSpread, 0, "waccSpread");
    Check.atLeast(irrFloor, 0, "irrFloor");
    Check.atLeast(irrCloses, 1, "irrCloses");
    Check.that(0 <= carryOffset && carryOffset <= 1, "carryOffset out of [0, 1]: %s", carryOffset);
    Check.atLeast(minTrades, 1, "minTrades");
    Check.atLeast(tradesSince, 1990, "tradesSince");
  }

  /** Margin by strategy. */
  public RegTMargin regT() {
    return new RegTMargin(condorUnequal);
  }

  /** Margin by risk. */
  public PortfolioMargin portfolio() {
    return new PortfolioMargin(houseVix, houseIndex);
  }

  /** Margin of futures. */
  public FuturesMargin futures() {
    return new FuturesMargin(brokerMultiple);
  }
}
