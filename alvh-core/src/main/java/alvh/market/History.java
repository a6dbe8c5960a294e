package alvh.market;

import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that was observed, in order, each value with the instant at which it became known.
 * What a decision may see of it is a {@link MarketSnapshot}.
 */
public final class History {
  private final Map<Measure, TimeSeries> series;
  private final NavigableMap<LocalDate, FuturesCurve> curves;

  private final Chains chains;

  /** A history without option chains. */
  public History(Map<Measure, TimeSeries> series, NavigableMap<LocalDate, FuturesCurve> curves) {
    this(series, curves, Chains.NONE);
  }

  public History(
      Map<Measure, TimeSeries> series,
      NavigableMap<LocalDate, FuturesCurve> curves,
      Chains chains) {
    this.chains = chains;
    this.series = new EnumMap<>(Measure.class);
    this.series.putAll(series);
    this.curves = new TreeMap<>(curves);
  }

  public TimeSeries series(Measure measure) {
    return series.getOrDefault(measure, TimeSeries.EMPTY);
  }

  public Optional<FuturesCurve> curve(LocalDate date) {
    return Optional.ofNullable(curves.get(date));
  }

  /** The dates on which there is a futures curve, sessions or not. */
  public List<LocalDate> curveDates() {
    return List.copyOf(curves.keySet());
  }

  /** Sessions in [from, to]: the days on which the S&P 500 has a close. */
  public List<LocalDate> sessions(LocalDate from, LocalDate to) {
    TimeSeries spx = series(Measure.SPX);
    var sessions = new ArrayList<LocalDate>();
    for (int i = 0; i < spx.size(); i++) {
      LocalDate date = spx.date(i);
      if (!date.isBefore(from) && !date.isAfter(to)) {
        sessions.add(date);
      }
    }
    return sessions;
  }

  /** What was known at the decision clock of that session. */
  public MarketSnapshot at(LocalDate session) {
    Instant clock = ExchangeCalendar.NYSE.decisionClock(session);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    series.forEach((measure, values) -> values.latest(clock).ifPresent(o -> seen.put(measure, o)));
    Optional<FuturesCurve> curve = curve(session).filter(c -> !c.knownAt().isAfter(clock));
    return new MarketSnapshot(session, clock, seen, curve, chains(session, clock));
  }

  private List<OptionChain> chains(LocalDate session, Instant clock) {
    return chains.on(session).stream().filter(chain -> !chain.asOf().isAfter(clock)).toList();
  }

  /** The same history with those option chains. */
  public History with(Chains quoted) {
    return new History(series, curves, quoted);
  }

  /** The same curves and chains beside other series. */
  public History withSeries(Map<Measure, TimeSeries> others) {
    return new History(others, curves, chains);
  }

  /** The history as it stood at the clock: everything learnt later is gone. */
  public History knownAt(Instant clock) {
    var cut = new EnumMap<Measure, TimeSeries>(Measure.class);
    series.forEach((measure, values) -> cut.put(measure, values.knownAt(clock)));
    var cutCurves = new TreeMap<LocalDate, FuturesCurve>();
    curves.forEach(
        (date, curve) -> {
          if (!curve.knownAt().isAfter(clock)) {
            cutCurves.put(date, curve);
          }
        });
    return new History(cut, cutCurves, session -> chains(session, clock));
  }
}
