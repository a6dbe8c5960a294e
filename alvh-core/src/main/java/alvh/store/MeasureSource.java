package alvh.store;

import alvh.market.Measure;
import alvh.market.Publication;
import java.time.LocalTime;
import java.util.List;

/**
 * From which series a measure is read and when its values become known.
 *
 * <p>Source: method 1.12, "Clock". The opening VIX print counts as one of the VIX family; the final
 * settlement value (VRO) is struck from the opening quotes and known soon after.
 *
 * @param series keys of the store, the preferred one first
 */
record MeasureSource(Publication publication, List<String> series) {
  private static final Publication PRICE = new Publication.AfterClose(5);
  private static final Publication VOLATILITY = new Publication.AfterClose(20);
  private static final Publication RATE = new Publication.NextMorning();
  private static final Publication FINAL_SETTLEMENT = new Publication.SameDay(LocalTime.of(10, 0));
  private static final Publication EXCHANGE_RATE = new Publication.AfterMonth(45);
  private static final Publication VALUATION = new Publication.AfterQuarter(90);

  /**
   * @param releases when the monthly price indices came out
   */
  static MeasureSource of(Measure measure, Publication releases) {
    return switch (measure) {
      case SPX -> new MeasureSource(PRICE, List.of("SPX.close"));
      case VIX -> new MeasureSource(VOLATILITY, List.of("VIX.close"));
      case VIX_OPEN -> new MeasureSource(VOLATILITY, List.of("VIX.open"));
      case VIX9D -> new MeasureSource(VOLATILITY, List.of("VIX9D.close"));
      case VIX3M -> new MeasureSource(VOLATILITY, List.of("VIX3M.close"));
      case VIX6M -> new MeasureSource(VOLATILITY, List.of("VIX6M.close"));
      case VIX1Y -> new MeasureSource(VOLATILITY, List.of("VIX1Y.close"));
      case VVIX -> new MeasureSource(VOLATILITY, List.of("VVIX.close"));
      case SKEW -> new MeasureSource(RATE, List.of("SKEW.close"));
      case ADVANCING -> new MeasureSource(PRICE, List.of("NYSE.advancing"));
      case DECLINING -> new MeasureSource(PRICE, List.of("NYSE.declining"));
      case UNCHANGED -> new MeasureSource(PRICE, List.of("NYSE.unchanged"));
      case BILL_13W -> new MeasureSource(VOLATILITY, List.of("IRX.adjclose", "IRX.close"));
      case SPX_DIVIDEND_12M -> new MeasureSource(VALUATION, List.of("shiller.dividend"));
      case SPY_OPEN -> new MeasureSource(PRICE, List.of("SPY.open"));
      case SPY_CLOSE -> new MeasureSource(PRICE, List.of("SPY.adjclose"));
      case SPY_PRICE -> new MeasureSource(PRICE, List.of("SPY.close", "SPY.adjclose"));
      case VRO -> new MeasureSource(FINAL_SETTLEMENT, List.of("VX.final"));
      case CPI -> new MeasureSource(releases, List.of("fred.CPIAUCSL"));
      case PPI -> new MeasureSource(releases, List.of("fred.PPIACO"));
      case REER -> new MeasureSource(EXCHANGE_RATE, List.of("fred.RBUSBIS"));
      case DTB3 -> new MeasureSource(RATE, List.of("fred.DTB3"));
      case DGS2 -> new MeasureSource(RATE, List.of("fred.DGS2"));
      case DGS1MO -> new MeasureSource(RATE, List.of("fred.DGS1MO"));
      case DGS6MO -> new MeasureSource(RATE, List.of("fred.DGS6MO"));
      case DGS1 -> new MeasureSource(RATE, List.of("fred.DGS1"));
      case DGS3MO -> new MeasureSource(RATE, List.of("fred.DGS3MO"));
      case SOFR -> new MeasureSource(RATE, List.of("fred.SOFR"));
      case FED_FUNDS -> new MeasureSource(RATE, List.of("fred.DFF"));
      case BAA_SPREAD -> new MeasureSource(RATE, List.of("fred.BAA10Y"));
      case HIGH_YIELD_SPREAD -> new MeasureSource(RATE, List.of("fred.BAMLH0A0HYM2"));
    };
  }
}
