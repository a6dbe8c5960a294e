package alvh.risk.stress;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What followed a session of the store, as an episode that can be laid on another day. Source:
 * method C9.
 */
public final class StoredEpisode {
  private static final List<Measure> FAMILY =
      List.of(Measure.VIX9D, Measure.VIX, Measure.VIX3M, Measure.VIX6M, Measure.VIX1Y);
  private static final int FUTURES = 4;

  private StoredEpisode() {}

  /**
   * The episode of some sessions; the first is its base. Empty where fewer than two have index and
   * VIX, or the base has not.
   *
   * @param frontMinDays F1 has at least so many calendar days left on the base
   */
  public static Optional<Analog> of(List<MarketSnapshot> sessions, int frontMinDays) {
    if (sessions.isEmpty()) {
      return Optional.empty();
    }
    MarketSnapshot before = sessions.getFirst();
    List<LocalDate> expiries =
        before.curve().map(c -> expiries(c.from(frontMinDays))).orElse(List.of());
    var days = new ArrayList<Analog.Day>();
    for (MarketSnapshot session : sessions) {
      boolean closed = session.today(Measure.SPX).isPresent();
      if (closed && session.today(Measure.VIX).isPresent()) {
        days.add(day(before, session, expiries));
      }
      before = closed ? session : before;
    }
    boolean complete =
        days.size() >= 2 && days.getFirst().date().equals(sessions.getFirst().date());
    return complete
        ? Optional.of(
            new Analog(
                days.getFirst().date().toString(),
                "what followed " + days.getFirst().date(),
                "the store",
                days))
        : Optional.empty();
  }

  private static List<LocalDate> expiries(FuturesCurve front) {
    return front.settlements().stream().map(FuturesSettlement::expiry).limit(FUTURES).toList();
  }

  /**
   * One session.
   *
   * @param before the last session with a close of the index, from which its opening is told
   */
  private static Analog.Day day(
      MarketSnapshot before, MarketSnapshot session, List<LocalDate> expiries) {
    return new Analog.Day(
        session.date(),
        session.today(Measure.SPX).orElseThrow(),
        FAMILY.stream().map(session::today).toList(),
        expiries.stream().map(expiry -> settlement(session, expiry)).toList(),
        opening(before, session));
  }

  private static Optional<Analog.Opening> opening(MarketSnapshot before, MarketSnapshot session) {
    OptionalDouble close = before.today(Measure.SPX);
    OptionalDouble spyClose = before.today(Measure.SPY_CLOSE);
    OptionalDouble spyOpen = session.today(Measure.SPY_OPEN);
    OptionalDouble vix = session.today(Measure.VIX_OPEN);
    boolean known =
        close.isPresent() && spyClose.isPresent() && spyOpen.isPresent() && vix.isPresent();
    return known
        ? Optional.of(
            new Analog.Opening(
                close.getAsDouble() * spyOpen.getAsDouble() / spyClose.getAsDouble(),
                vix.getAsDouble()))
        : Optional.empty();
  }

  private static OptionalDouble settlement(MarketSnapshot session, LocalDate expiry) {
    return session
        .curve()
        .flatMap(curve -> curve.of(expiry))
        .map(future -> OptionalDouble.of(future.price()))
        .orElse(OptionalDouble.empty());
  }
}
