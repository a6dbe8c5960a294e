package alvh.strategy.replica;

import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.surface.SurfaceSource;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The sessions of a history as replicas see them.
 *
 * <p>The opening is the given settlement value (SET), else the close before times SPY's move over
 * night, both adjusted for dividends; where SPY's opening is not known, the close before. The price
 * of a roll is the middle of opening and close. A session without VIX keeps the smile of the one
 * before. Nothing of VIX is published before 1990, so that the averages behind its missing tenors
 * start from its first close. Source: method 6 (proxies), 3 step 2.
 */
public final class ReplicaDays {
  /** Sessions that fill the longest average. */
  private static final int AVERAGES_SEED = 252;

  private ReplicaDays() {}

  /** Every session up to a date that has a surface, in order. */
  public static NavigableMap<LocalDate, ReplicaDay> of(
      History history, SurfaceSource source, ReinvestedDividends dividends, LocalDate to) {
    List<LocalDate> sessions = history.sessions(firstVix(history), to);
    SurfaceSource.Observer observer = source.observer();
    var days = new TreeMap<LocalDate, ReplicaDay>();
    Optional<MarketSnapshot> before = Optional.empty();
    Optional<VolSurface> last = Optional.empty();
    for (LocalDate date : sessions) {
      MarketSnapshot today = history.at(date);
      for (int i = 0; before.isEmpty() && i < AVERAGES_SEED; i++) {
        observer.observe(today);
      }
      Optional<VolSurface> kept = last;
      last = observer.observe(today).or(() -> kept);
      if (before.isPresent() && last.isPresent()) {
        days.put(date, day(before.get(), today, dividends.at(date), last.get()));
      }
      before = Optional.of(today);
    }
    return days;
  }

  private static LocalDate firstVix(History history) {
    var vix = history.series(Measure.VIX);
    return vix.isEmpty() ? LocalDate.MAX : vix.date(0);
  }

  private static ReplicaDay day(
      MarketSnapshot before, MarketSnapshot today, double dividends, VolSurface surface) {
    double close = today.today(Measure.SPX).orElseThrow();
    boolean morning = ReplicaDay.settlesInTheMorning(today.date());
    double opening =
        today
            .today(Measure.SET)
            .orElseGet(() -> before.today(Measure.SPX).orElseThrow() * nightMove(before, today));
    return new ReplicaDay(
        today.date(),
        close,
        morning ? opening : close,
        morning ? (opening + close) / 2 : close,
        dividends,
        surface);
  }

  private static double nightMove(MarketSnapshot before, MarketSnapshot today) {
    OptionalDouble open = today.today(Measure.SPY_OPEN);
    OptionalDouble close = before.today(Measure.SPY_CLOSE);
    return open.isPresent() && close.isPresent() ? open.getAsDouble() / close.getAsDouble() : 1;
  }
}
