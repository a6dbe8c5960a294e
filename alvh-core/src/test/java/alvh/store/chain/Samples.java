package alvh.store.chain;

/** Small files in every layout, written from the published headers with numbers of our own. */
final class Samples {
  static final String QUOTE_PAGE =
      "underlying,underlying_last,exchange,optionroot,type,expiration,quotedate,strike,last,net,"
          + "bid,ask,volume,openinterest,impliedvol,delta,gamma\n";

  static final String QUOTE_PAGE_DAY =
      QUOTE_PAGE
          + "SPX,2900.5,CBOE,SPX190621C02900000,call,06/21/2019,05/20/2019,2900.0,1,0,"
          + "30.5,31.2,7,70,.1,.5,.01\n"
          + "SPX,2900.5,CBOE,SPX190621P02900000,put,06/21/2019,05/20/2019,2900.0,1,0,"
          + "28.1,28.9,8,80,.1,-.5,.01\n";

  static final String END_OF_DAY =
      "\uFEFFunderlying,underlying_last, exchange,optionroot,optionext,type,expiration,quotedate,"
          + "strike,last,bid,ask,volume,openinterest,impliedvol,delta,gamma,theta,vega,"
          + "optionalias\r\n";

  static final String END_OF_DAY_DAY =
      END_OF_DAY
          + "SPXW,2700,W,SPXW180131C02700000,,call,01/31/2018,01/02/2018,2700,1,10,11,0,5,.1,"
          + ".5,.01,-1,2,X\r\n";

  static final String TABLE_2019 =
      "^SPX (Standard & Poors 500 Index),2881.4,0.0001\r\n"
          + "May 13 2019 @ 04:47 ET,Bid,2856.41,Ask,2901.86,Size,1x1,Vol,\r\n"
          + "Expiration Date,Calls,Last Sale,Net,Bid,Ask,Vol,IV,Delta,Gamma,Open Int,Strike,"
          + "Puts,Last Sale,Net,Bid,Ask,Vol,IV,Delta,Gamma,Open Int\r\n"
          + "06/21/2019,SPX190621C02900000,80,0,81.5,82.5,3,.2,.5,0,6,2900.000,"
          + "SPX190621P02900000,90,0,99.5,100.5,4,.2,-.5,0,7\r\n";

  static final String DATA_SHOP =
      "underlying_symbol,quote_date,root,expiration,strike,option_type,open,high,low,close,"
          + "trade_volume,bid_size_1545,bid_1545,ask_size_1545,ask_1545,underlying_bid_1545,"
          + "underlying_ask_1545,bid_size_eod,bid_eod,ask_size_eod,ask_eod,underlying_bid_eod,"
          + "underlying_ask_eod,vwap,open_interest,delivery_code\r\n"
          + "^VIX,2016-06-01,VIX,2016-06-15,14.000,C,0,0,0,0,10,5,2.1000,6,2.3000,14.4,14.6,"
          + "5,2.3000,6,2.5000,14.2,14.4,2.2,100,\r\n"
          + "^VIX,2016-06-01,BVZ,2016-06-15,14.000,C,0,0,0,0,10,5,.1000,6,.3000,14.4,14.6,"
          + "5,.3000,6,.5000,14.2,14.4,.2,100,\r\n"
          + "^VIX,2016-06-01,VIX,2016-06-15,14.000,P,0,0,0,0,11,5,1.1000,6,1.3000,14.4,14.6,"
          + "5,1.3000,6,1.5000,14.2,14.4,1.2,101,\r\n";

  static final String DATA_SHOP_GREEKS =
      "underlying_symbol,quote_date,root,expiration,strike,option_type,open,high,low,close,"
          + "trade_volume,bid_size_1545,bid_1545,ask_size_1545,ask_1545,underlying_bid_1545,"
          + "underlying_ask_1545,implied_underlying_price_1545,active_underlying_price_1545,"
          + "implied_volatility_1545,delta_1545,gamma_1545,theta_1545,vega_1545,rho_1545,"
          + "bid_size_eod,bid_eod,ask_size_eod,ask_eod,underlying_bid_eod,underlying_ask_eod,"
          + "vwap,open_interest,delivery_code\n"
          + "^SPX,2012-01-03,SPX,2012-01-21,1250.000,P,0,0,0,0,5,1,11.3,1,11.7,1277,1278,1276,"
          + "1277,.22,-.3,.01,-.4,1,-.2,1,11,1,12,1277,1278,0,50,\n";

  static final String WIDE =
      "[QUOTE_UNIXTIME], [QUOTE_READTIME], [QUOTE_DATE], [QUOTE_TIME_HOURS], [UNDERLYING_LAST],"
          + " [EXPIRE_DATE], [EXPIRE_UNIX], [DTE], [C_DELTA], [C_GAMMA], [C_VEGA], [C_THETA],"
          + " [C_RHO], [C_IV], [C_VOLUME], [C_LAST], [C_SIZE], [C_BID], [C_ASK], [STRIKE],"
          + " [P_BID], [P_ASK], [P_SIZE], [P_LAST], [P_DELTA], [P_GAMMA], [P_VEGA], [P_THETA],"
          + " [P_RHO], [P_IV], [P_VOLUME], [STRIKE_DISTANCE], [STRIKE_DISTANCE_PCT]\n"
          + row("2023-01-06", "3.00")
          + row("2023-01-20", "17.00");

  static final String JSON =
      "{\"symbol\":\"VIXY\",\"updated\":\"2026-07-11T00:17:12.063028-04:00\","
          + "\"underlyingPrice\":20.34,\"expirations\":[\"2026-07-17\"],\"quotes\":["
          + "{\"symbol\":\"VIXY260717C00017000\",\"expiration\":\"2026-07-17\",\"side\":\"call\","
          + "\"strike\":17.0,\"bid\":3.3,\"ask\":0,\"volume\":2.0,\"openInterest\":7.0,"
          + "\"iv\":2.0,\"delta\":null},"
          + "{\"symbol\":\"VIXY260717C00019000\",\"expiration\":\"2026-07-17\",\"side\":\"call\","
          + "\"strike\":19.0,\"bid\":1.5,\"ask\":1.4,\"volume\":null,\"openInterest\":null}]}";

  private Samples() {}

  /** The layout since 2022 under that line of date. */
  static String table2022(String date) {
    return "\nStandard & Poors 500 Index,Last: 4500.5298,Change:  23.0898\n\""
        + date
        + "\",Bid: 4420.5,Ask: 4615.4302,Size: 1*1,Volume: 0\n"
        + "Expiration Date,Calls,Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest,"
        + "Strike,Puts,Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest\n"
        + "Fri Apr 01 2022,SPXW220401C04500000,1,0,81.5,82.5,3,.2,.5,0,6,4500.00,"
        + "SPXW220401P04500000,1,0,99.5,100.5,4,.2,-.5,0,7\n";
  }

  private static String row(String expiry, String days) {
    return "1672779600, 2023-01-03 16:00, 2023-01-03, 16.000000, 3824.140000, "
        + expiry
        + ", 1673038800, "
        + days
        + ", 0.5, 0.01, 1.1, -2.1, 0.1, 0.2, 12.000000, 20.1, 5 x 6, 20.500000, 21.300000,"
        + " 3825.000000, 19.500000, 19.900000, 3 x 4, 19.7, -0.5, 0.01, 1.1, -2.0, -0.1, 0.21, ,"
        + " 0.9, 0.0\n";
  }
}
