package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Optional;

/** Invented sessions, one after another: each call fills the day, {@link #end} closes it. */
final class Days {
  private LocalDate date;
  private EnumMap<Measure, Double> values = new EnumMap<>(Measure.class);
  private double[] futures = new double[0];

  Days(String firstSession) {
    date = LocalDate.parse(firstSession);
  }

  LocalDate date() {
    return date;
  }

  Days with(Measure measure, double value) {
    values.put(measure, value);
    return this;
  }

  /** Settlements of the monthlies after today, nearest first. */
  Days futures(double... prices) {
    futures = prices;
    return this;
  }

  /** The day as a decision sees it; the next session begins. */
  MarketSnapshot end() {
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    var clock = ExchangeCalendar.NYSE.decisionClock(date);
    values.forEach((measure, value) -> seen.put(measure, new Observation(date, value, clock)));
    Optional<FuturesCurve> curve =
        futures.length == 0 ? Optional.empty() : Optional.of(curve(date, futures));
    var snapshot = new MarketSnapshot(date, clock, seen, curve);
    values = new EnumMap<>(Measure.class);
    futures = new double[0];
    date = ExchangeCalendar.NYSE.next(date);
    return snapshot;
  }

  static FuturesCurve curve(LocalDate date, double... prices) {
    var settlements = new ArrayList<FuturesSettlement>();
    LocalDate expiry = date;
    for (double price : prices) {
      expiry = Expirations.nextVixMonthly(expiry);
      settlements.add(new FuturesSettlement(expiry, price));
    }
    return new FuturesCurve(date, ExchangeCalendar.NYSE.close(date), settlements);
  }
}
