package alvh.strategy;

import alvh.layer.Triggers;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.order.HalfSpreads;
import alvh.order.ModelQuotes;
import alvh.risk.ProjectedLoss;
import alvh.risk.SpotVolBeta;
import alvh.signal.Reading;
import alvh.surface.VolSurface;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.vote.Consensus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A session made by hand: index, VIX, one volatility for all options and a futures curve on the
 * real expiries. The vote is silent.
 *
 * @param vix empty on a day on which it was not published: then there is no surface
 * @param volatility decimal a year
 * @param futures settlements of F1, F2 …; none on a day without a curve
 * @param measures whatever else was seen
 */
public record MadeDay(
    LocalDate date,
    double spot,
    OptionalDouble vix,
    double volatility,
    List<Double> futures,
    Map<Measure, Double> measures) {
  private static final int FRONT_MIN_DAYS = 6;
  private static final int RANKS = 3;
  private static final double[] BETA = {.57, .39, .30};

  /** A calm session: index 2800, VIX 14 on an upward curve. */
  public static MadeDay calm(LocalDate date) {
    return new MadeDay(
        date, 2800, OptionalDouble.of(14), .12, List.of(15.0, 16.0, 16.5, 17.0), Map.of());
  }

  public MadeDay spot(double level) {
    return new MadeDay(date, level, vix, volatility, futures, measures);
  }

  public MadeDay vix(double close) {
    return new MadeDay(date, spot, OptionalDouble.of(close), volatility, futures, measures);
  }

  public MadeDay volatility(double decimal) {
    return new MadeDay(date, spot, vix, decimal, futures, measures);
  }

  public MadeDay withoutVix() {
    return new MadeDay(date, spot, OptionalDouble.empty(), volatility, futures, measures);
  }

  public MadeDay futures(Double... settlements) {
    return new MadeDay(date, spot, vix, volatility, List.of(settlements), measures);
  }

  public MadeDay withoutCurve() {
    return futures(new Double[0]);
  }

  public MadeDay seen(Measure measure, double value) {
    var more = new EnumMap<Measure, Double>(Measure.class);
    more.putAll(measures);
    more.put(measure, value);
    return new MadeDay(date, spot, vix, volatility, futures, more);
  }

  /** The monthly VIX futures of the day, those with few days left included. */
  public Optional<FuturesCurve> curve() {
    List<LocalDate> expiries = Expirations.vixMonthlies(date, date.plusMonths(futures.size() + 2L));
    int near = (int) expiries.stream().filter(e -> e.isBefore(date.plusDays(6))).count();
    var settlements = new ArrayList<FuturesSettlement>();
    for (int i = 0; i < near && !futures.isEmpty(); i++) {
      settlements.add(new FuturesSettlement(expiries.get(i), futures.getFirst()));
    }
    for (int k = 0; k < futures.size(); k++) {
      settlements.add(new FuturesSettlement(expiries.get(near + k), futures.get(k)));
    }
    return settlements.isEmpty()
        ? Optional.empty()
        : Optional.of(new FuturesCurve(date, clock(), settlements));
  }

  private Instant clock() {
    return ExchangeCalendar.NYSE.decisionClock(date);
  }

  public MarketSnapshot snapshot() {
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    seen.put(Measure.SPX, new Observation(date, spot, clock()));
    vix.ifPresent(close -> seen.put(Measure.VIX, new Observation(date, close, clock())));
    measures.forEach((measure, v) -> seen.put(measure, new Observation(date, v, clock())));
    return new MarketSnapshot(date, clock(), seen, curve());
  }

  public Optional<VolSurface> surface() {
    return vix.isPresent()
        ? Optional.of(new FlatSurface(date, spot, vix.getAsDouble(), volatility))
        : Optional.empty();
  }

  public Outlook outlook() {
    Optional<FuturesCurve> front =
        curve().map(c -> c.from(FRONT_MIN_DAYS)).filter(c -> c.size() >= RANKS);
    OptionalDouble slope =
        front.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(front.get().price(1) - front.get().price(2));
    var consensus = new Consensus(date, List.of(), 0, 6, 6, .6, Consensus.Decision.QUIET);
    Reading curve =
        slope.isPresent()
            ? new Reading.Measured(slope.getAsDouble(), 0, slope.getAsDouble() > 0, "The slope.")
            : new Reading.Abstained("No curve.");
    return new Outlook(
        snapshot(),
        surface(),
        new ModelQuotes(
            surface(), curve(), new HalfSpreads(), vix.orElse(18), snapshot().today(Measure.VVIX)),
        List.of(),
        consensus,
        new Triggers(vix, slope, curve, false, consensus),
        front,
        BETA,
        new SpotVolBeta(-.5, .5, false),
        new ProjectedLoss(),
        List.of());
  }
}
