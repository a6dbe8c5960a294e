package alvh.report.day;

import alvh.report.stress.DecisionBook;
import alvh.risk.stress.StressMarket;
import alvh.strategy.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is drawn of one session.
 *
 * @param payoffs of the condors by expiry
 * @param book the whole book today and some sessions ahead; empty without a surface or a position
 * @param curves today's futures curve and earlier ones
 */
public record DayPictures(List<Payoff> payoffs, List<BookToday> book, List<CurveOnDay> curves) {
  private static final int AHEAD = 10;

  public DayPictures {
    payoffs = List.copyOf(payoffs);
    book = List.copyOf(book);
    curves = List.copyOf(curves);
  }

  /** The pictures of a decision. */
  public static DayPictures of(Decision decision, List<CurveOnDay> curves) {
    Optional<StressMarket> market = new DecisionBook(decision).market();
    boolean held = !new DecisionBook(decision).book().legs().isEmpty();
    return new DayPictures(
        market.map(m -> Payoffs.of(decision, m)).orElse(List.of()),
        market
            .filter(m -> held)
            .map(m -> List.of(BookToday.of(decision, m, 0), BookToday.of(decision, m, AHEAD)))
            .orElse(List.of()),
        curves);
  }
}
