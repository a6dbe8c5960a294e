package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Optional;

/** Invented sessions, one after another: each call fills the day, {@link #end} closes it. */
final class Days {
  private LocalDate date;
  private EnumMap<Measure, Observation> values = new EnumMap<>(Measure.class);
  private double[] futures = new double[0];

  Days(String firstSession) {
    date = LocalDate.parse(firstSession);
  }

  LocalDate date() {
    return date;
  }

  Days with(Measure measure, double value) {
    return with(measure, date.toString(), value, date.toString());
  }

  /** The last observation is of one day and became known on another, at half past nine. */
  Days with(Measure measure, String of, double value, String knownOn) {
    var knownAt = ExchangeCalendar.at(LocalDate.parse(knownOn), LocalTime.of(9, 30));
    values.put(measure, new Observation(LocalDate.parse(of), value, knownAt));
    return this;
  }

  /** Settlements of the monthlies after today, nearest first. */
  Days futures(double... prices) {
    futures = prices;
    return this;
  }

  /** The day as a decision sees it; the next session begins. */
  MarketSnapshot end() {
    var clock = ExchangeCalendar.NYSE.decisionClock(date);
    Optional<FuturesCurve> curve =
        futures.length == 0 ? Optional.empty() : Optional.of(curve(date, futures));
    var snapshot = new MarketSnapshot(date, clock, values, curve);
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
