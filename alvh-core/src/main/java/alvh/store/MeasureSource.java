package alvh.store;

import alvh.market.Measure;
import alvh.market.Publication;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

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

  /** Struck once every member of the index has opened; noon is late and safe. */
  private static final Publication OPENING_QUOTATION = new Publication.SameDay(LocalTime.NOON);

  private static final Publication EXCHANGE_RATE = new Publication.AfterMonth(45);
  private static final Publication VALUATION = new Publication.AfterQuarter(90);

  /** Statements of the Federal Open Market Committee stand at 14:00, before 2013 at 14:15. */
  private static final Publication STATEMENT = new Publication.SameDay(LocalTime.of(14, 15));

  /** The days of decisions and releases are announced a year ahead. */
  private static final Publication SCHEDULE = new Publication.SameDay(LocalTime.MIDNIGHT);

  private static final Publication RELEASE = new Publication.SameDay(LocalTime.of(8, 30));

  /**
   * @param consumerPrices when the consumer price index came out
   * @param producerPrices when the producer price index came out, never taken from the former
   */
  static MeasureSource of(Measure measure, Publication consumerPrices, Publication producerPrices) {
    return switch (measure) {
      case SPX -> new MeasureSource(PRICE, List.of("SPX.close"));
      case VIX, VIX9D, VIX3M, VIX6M, VIX1Y, VVIX ->
          new MeasureSource(VOLATILITY, List.of(measure + ".close"));
      case VIX_OPEN -> new MeasureSource(VOLATILITY, List.of("VIX.open"));
      case SKEW -> new MeasureSource(RATE, List.of("SKEW.close"));
      case ADVANCING, DECLINING, UNCHANGED ->
          new MeasureSource(PRICE, List.of("NYSE." + measure.name().toLowerCase(Locale.ROOT)));
      case BILL_13W -> new MeasureSource(VOLATILITY, List.of("IRX.adjclose", "IRX.close"));
      case SPX_DIVIDEND_12M -> new MeasureSource(VALUATION, List.of("shiller.dividend"));
      case SPY_OPEN -> new MeasureSource(PRICE, List.of("SPY.open"));
      case SPY_PRICE -> new MeasureSource(PRICE, List.of("SPY.close", "SPY.adjclose"));
      case VRO -> new MeasureSource(FINAL_SETTLEMENT, List.of("VX.final", "VRO.close"));
      case SET -> new MeasureSource(OPENING_QUOTATION, List.of("SET.close"));
      case CPI -> new MeasureSource(consumerPrices, List.of("fred.CPIAUCSL"));
      case PPI -> new MeasureSource(producerPrices, List.of("fred.PPIACO"));
      case REER -> new MeasureSource(EXCHANGE_RATE, List.of("fred.RBUSBIS"));
      case DTB3, DGS1MO, DGS3MO, DGS6MO, DGS1, DGS2, DGS10, SOFR ->
          new MeasureSource(RATE, List.of("fred." + measure));
      case FED_FUNDS -> new MeasureSource(RATE, List.of("fred.DFF"));
      case BAA_SPREAD -> new MeasureSource(RATE, List.of("fred.BAA10Y"));
      case HIGH_YIELD_SPREAD -> new MeasureSource(RATE, List.of("fred.BAMLH0A0HYM2"));
      case MEMBERS_ADVANCING -> new MeasureSource(PRICE, List.of("SP500.adv"));
      case MEMBERS_DECLINING -> new MeasureSource(PRICE, List.of("SP500.dec"));
      case SPY_CLOSE, RSP_CLOSE, VNQ_CLOSE, IYR_CLOSE ->
          new MeasureSource(PRICE, List.of(measure.name().replace("_CLOSE", ".adjclose")));
      case PUT_CALL_INDEX -> new MeasureSource(RATE, List.of("putcall.INDEX"));
      case PUT_CALL_EQUITY -> new MeasureSource(RATE, List.of("putcall.EQUITY"));
      case CPI_CONSENSUS -> new MeasureSource(RELEASE, List.of("cpi.consensus"));
      case PPI_SURPRISE -> new MeasureSource(RELEASE, List.of());
      case FOMC_SURPRISE -> new MeasureSource(STATEMENT, List.of("fomc.surprise"));
      case SPX_EARNINGS_12M -> new MeasureSource(VALUATION, List.of("shiller.earnings"));
      case DAYS_TO_FOMC, DAYS_TO_CPI -> new MeasureSource(SCHEDULE, List.of());
      case PRICE_CASH_FLOW -> new MeasureSource(VALUATION, List.of("SP500.priceCashFlow"));
      case REIT_PRICE_FFO -> new MeasureSource(VALUATION, List.of("REIT.priceFFO"));
      case FORWARD_PE -> new MeasureSource(RATE, List.of("SP500.forwardPE"));
    };
  }
}
