package alvh.engine;

import alvh.market.History;
import alvh.report.Card;
import alvh.report.CardBuilder;
import alvh.report.reason.FactChange;
import alvh.report.reason.Facts;
import alvh.report.reason.Outcomes;
import alvh.strategy.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Looks for decisions that know what could not be known: the layered hedge is replayed beside
 * itself on histories from which something was taken away, and the first decision that differs is
 * named.
 *
 * <p>Source: method 0 (look-ahead guards), 5.4 (iv).
 */
public final class LookAhead {
  private final History history;
  private final LocalDate from;
  private final LocalDate to;
  private final SortedSet<LocalDate> sample;
  private final Function<Eyes, Assembly> parts;

  /**
   * @param from first session whose decisions are compared
   * @param sample sessions on which the future, or the close, is taken away
   * @param parts of a run on a history; the same for all, unless one of them looks at it by itself
   */
  public LookAhead(
      History history,
      LocalDate from,
      LocalDate to,
      SortedSet<LocalDate> sample,
      Function<Eyes, Assembly> parts) {
    this.history = history;
    this.from = from;
    this.to = to;
    this.sample = sample;
    this.parts = parts;
  }

  /** The first decision that differs, and in what, in the order in which one follows another. */
  public record Difference(LocalDate date, List<FactChange> changes) {}

  /**
   * What came of one comparison.
   *
   * @param sessions whose decisions were compared
   * @param first empty where every decision is the same
   */
  public record Result(Withheld withheld, int sessions, Optional<Difference> first) {
    /** Whether a decision knew what it could not have known. */
    public boolean leaks() {
      return withheld.mustAgree() && first.isPresent();
    }
  }

  /** One replay, session after session. */
  private final class Course implements AutoCloseable {
    private final OutlooksAhead ahead;
    private final Arm arm;
    private final CardBuilder cards;

    Course(Eyes eyes, List<LocalDate> learning, List<LocalDate> sessions) {
      Assembly assembly = parts.apply(eyes);
      var all = new ArrayList<LocalDate>(learning);
      all.addAll(sessions);
      ahead = new OutlooksAhead(assembly.outlooks(), all, date -> eyes.on(date).at(date));
      arm = assembly.layeredArm();
      cards = assembly.cards();
      learning.forEach(date -> ahead.next());
    }

    Decision next() {
      return arm.step(ahead.next());
    }

    Card card(Decision decision) {
      return cards.card(decision);
    }

    @Override
    public void close() {
      ahead.close();
    }
  }

  /** Sessions of one comparison. */
  public int length() {
    return history.sessions(from, to).size();
  }

  /**
   * Compares; ends with the first decision that differs: in any number where all must agree, else
   * in what is done.
   *
   * @param progress called after each session
   */
  public Result compare(Withheld withheld, Runnable progress) {
    List<LocalDate> learning = history.sessions(Backtest.LEARN_FROM, from.minusDays(1));
    List<LocalDate> sessions = history.sessions(from, to);
    Eyes less = withheld.eyes(history, sample);
    try (var whole = new Course(date -> history, learning, sessions);
        var other = new Course(less, withheld.learning(learning), sessions)) {
      for (int i = 0; i < sessions.size(); i++) {
        Optional<Difference> difference = difference(withheld, whole, other);
        progress.run();
        if (difference.isPresent()) {
          return new Result(withheld, i + 1, difference);
        }
      }
    }
    return new Result(withheld, sessions.size(), Optional.empty());
  }

  private static Optional<Difference> difference(Withheld withheld, Course whole, Course other) {
    Decision one = whole.next();
    Decision two = other.next();
    return withheld.mustAgree()
        ? inAnything(one, whole.card(one), two, other.card(two))
        : inOutcome(one, two);
  }

  private static Optional<Difference> inAnything(
      Decision one, Card first, Decision two, Card second) {
    return first.equals(second)
        ? Optional.empty()
        : Optional.of(
            new Difference(
                date(one), FactChange.between(Facts.of(one, first), Facts.of(two, second))));
  }

  private static Optional<Difference> inOutcome(Decision one, Decision two) {
    List<FactChange> changes = FactChange.between(Outcomes.of(one), Outcomes.of(two));
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Difference(date(one), changes));
  }

  private static LocalDate date(Decision decision) {
    return decision.outlook().seen().date();
  }
}
