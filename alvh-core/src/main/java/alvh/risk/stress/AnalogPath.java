package alvh.risk.stress;

import alvh.instrument.Instrument;
import alvh.risk.SmileMove;
import alvh.risk.stress.StressBook.LayerGain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a book would gain and lose, session by session, if an episode of the past began tomorrow and
 * nothing were traded: no exit, no roll, no step of the hedge.
 *
 * <p>A contract that settles on the way keeps what it settled at, one of the morning on the opening
 * of that session where the episode has it, else on its close. Our reading of the smile: it keeps
 * its shape in standard deviations. By the sizing's formula it steepens with its level, and where
 * VIX trebles the long wings gain too much. Source: method C9.
 *
 * @param steps one a session, the base left out
 */
public record AnalogPath(Analog analog, List<Step> steps) {
  public AnalogPath {
    steps = List.copyOf(steps);
  }

  /**
   * One session into the episode; all gains are dollars since today.
   *
   * @param then the session of the episode
   * @param now the session on which it would be lived through
   * @param spotPercent return of the index since today
   * @param index S&P 500, points
   * @param vix points
   * @param futures changes of F1, F2 … since today, points; NaN where they follow by beta
   * @param legs gain of each leg of the book
   */
  public record Step(
      LocalDate then,
      LocalDate now,
      double spotPercent,
      double index,
      double vix,
      double[] futures,
      double[] legs,
      List<LayerGain> layers) {
    /** Dollars of the whole book. */
    public double net() {
      return layers.stream().mapToDouble(LayerGain::dollars).sum();
    }
  }

  /** Lays an episode on today's market. */
  public static AnalogPath of(StressMarket market, StressBook book, Analog analog) {
    double[] today = book.values(market.now());
    Map<Instrument, Double> settled = new TreeMap<>();
    var steps = new ArrayList<Step>();
    for (int n = 1; n <= analog.length(); n++) {
      StressState state = state(market, analog, n);
      double[] gains = book.valuesAfter(state, settled);
      for (int i = 0; i < gains.length; i++) {
        gains[i] -= today[i];
      }
      steps.add(
          new Step(
              analog.days().get(n).date(),
              state.surface().date(),
              analog.spotPercent(n),
              state.surface().spot(),
              state.surface().vix(),
              analog.futures(n),
              gains,
              book.byLayer(gains)));
    }
    return new AnalogPath(analog, steps);
  }

  /** The market so many sessions into an episode, the smile widened. */
  public static StressState state(StressMarket market, Analog analog, int session) {
    StressState closing =
        market.after(
            analog.shock(session, market.tenorDecay(), SmileMove.WIDENED),
            analog.futures(session),
            session);
    return analog
        .days()
        .get(session)
        .opening()
        .map(then -> closing.after(morning(closing, analog.days().get(session), then)))
        .orElse(closing);
  }

  /** The night before lies between opening and close: the index by its return, VIX in points. */
  private static Analog.Opening morning(
      StressState closing, Analog.Day then, Analog.Opening opening) {
    return new Analog.Opening(
        closing.surface().spot() * opening.index() / then.index(),
        Math.max(0, closing.surface().vix() + opening.vix() - then.vix()));
  }

  /** The session at which the whole book has lost most. */
  public Step worst() {
    return steps.stream().min(Comparator.comparingDouble(Step::net)).orElseThrow();
  }

  /** The last session. */
  public Step last() {
    return steps.getLast();
  }
}
