package alvh.risk;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * Snapshots with index, VIX and a futures curve of given prices, one expiry every fourth Wednesday.
 */
final class MadeUpSessions {
  private static final LocalDate FIRST_EXPIRY = LocalDate.of(2015, 1, 21);
  private static final int CONTRACTS = 8;

  private MadeUpSessions() {}

  /**
   * @param price of the contract with that running number, from the first expiry on
   */
  @FunctionalInterface
  interface Prices {
    double of(int contract);
  }

  static List<LocalDate> dates(int count) {
    List<LocalDate> all =
        ExchangeCalendar.NYSE.sessions(LocalDate.of(2015, 1, 2), LocalDate.of(2022, 1, 3));
    return all.subList(0, count);
  }

  static MarketSnapshot of(LocalDate date, double spot, double vix, Prices prices) {
    Instant clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    seen.put(Measure.SPX, new Observation(date, spot, clock));
    seen.put(Measure.VIX, new Observation(date, vix, clock));
    var settlements = new ArrayList<FuturesSettlement>();
    for (int contract = 0; settlements.size() < CONTRACTS; contract++) {
      LocalDate expiry = FIRST_EXPIRY.plusWeeks(4L * contract);
      if (!expiry.isBefore(date)) {
        settlements.add(new FuturesSettlement(expiry, prices.of(contract)));
      }
    }
    return new MarketSnapshot(
        date, clock, seen, Optional.of(new FuturesCurve(date, clock, settlements)));
  }
}
