package alvh.report.day;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.signal.TermStructure;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The curve of VIX futures of one session as it is drawn, spot VIX at no days.
 *
 * @param when "today", "a day ago", "a week ago", "a month ago"
 * @param date ISO
 * @param vix points
 * @param points settlements, nearest first
 * @param contango F2 over F1 less one, decimal; null with fewer than two futures
 * @param slope F1 − F2, points per 30 days; null with fewer
 */
public record CurveOnDay(
    String when,
    String date,
    double vix,
    List<Settled> points,
    @Nullable Double contango,
    @Nullable Double slope) {

  /** A settlement, points, with its calendar days to expiry. */
  public record Settled(String expiry, int days, double price) {}

  /**
   * The curve of a session; empty without VIX or futures.
   *
   * @param frontMinDays F1 has at least so many calendar days left
   */
  public static Optional<CurveOnDay> of(String when, MarketSnapshot session, int frontMinDays) {
    if (session.today(Measure.VIX).isEmpty() || session.curve().isEmpty()) {
      return Optional.empty();
    }
    FuturesCurve curve = session.curve().get();
    List<Settled> points =
        IntStream.rangeClosed(1, curve.size())
            .mapToObj(k -> new Settled(curve.expiry(k).toString(), curve.days(k), curve.price(k)))
            .toList();
    Optional<FuturesCurve> front = TermStructure.front(session, frontMinDays);
    return Optional.of(
        new CurveOnDay(
            when,
            session.date().toString(),
            session.today(Measure.VIX).getAsDouble(),
            points,
            front.map(f -> f.price(2) / f.price(1) - 1).orElse(null),
            front.map(TermStructure::slope).orElse(null)));
  }
}
