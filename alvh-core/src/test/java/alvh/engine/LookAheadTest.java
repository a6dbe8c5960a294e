package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.config.Settings;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.report.Card;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.strategy.Outlooks;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No decision sees what was not known at its clock. */
class LookAheadTest {
  private static final long SEED = 20070103;
  private static final int DATES = 200;
  private static final int WHOLE_RUNS = 5;

  private final History history = RealStore.history();

  @Test
  void two_hundred_decisions_are_the_same_when_everything_learnt_after_them_is_cut_off() {
    Set<LocalDate> dates = dates(DATES);
    var source = new Source(history, dates);
    NavigableMap<LocalDate, Card> cards =
        RealRun.cards(history, RealRun.TO, RealRun.outlooks(), source::at);
    assertThat(source.cuts).isEqualTo(DATES);
    assertThat(differing(cards, RealRun.plain().cards())).isEmpty();
  }

  @Test
  void five_whole_runs_on_a_history_that_ends_at_the_decision_end_with_the_same_decision() {
    for (LocalDate date : dates(WHOLE_RUNS)) {
      History cut = history.knownAt(ExchangeCalendar.NYSE.decisionClock(date));
      assertThat(cut.sessions(date.plusDays(1), RealRun.TO)).isEmpty();
      NavigableMap<LocalDate, Card> cards = RealRun.cards(cut, date, RealRun.outlooks(), cut::at);
      assertThat(cards.lastEntry().getValue()).isEqualTo(RealRun.plain().cards().get(date));
    }
  }

  @Test
  void a_signal_that_reads_tomorrow_is_caught_on_every_date_that_is_cut() {
    Set<LocalDate> dates = dates(20);
    var honest = new Source(history, Set.of());
    var cut = new Source(history, dates);
    NavigableMap<LocalDate, Card> leaking =
        RealRun.cards(
            history,
            dates.stream().max(LocalDate::compareTo).orElseThrow(),
            withTomorrow(honest),
            honest::at);
    NavigableMap<LocalDate, Card> caught =
        RealRun.cards(history, leaking.lastKey(), withTomorrow(cut), cut::at);
    assertThat(differing(caught, leaking)).containsAll(dates);
  }

  private static List<LocalDate> differing(
      NavigableMap<LocalDate, Card> some, NavigableMap<LocalDate, Card> others) {
    assertThat(some.keySet()).isEqualTo(others.keySet());
    return some.keySet().stream().filter(date -> !some.get(date).equals(others.get(date))).toList();
  }

  private Set<LocalDate> dates(int count) {
    var sessions = new ArrayList<>(history.sessions(RealRun.FROM, RealRun.TO));
    Collections.shuffle(sessions, new Random(SEED));
    return new TreeSet<>(sessions.subList(0, count));
  }

  /** Makes snapshots from all that is stored, on some dates from what was known by then. */
  private static final class Source {
    private final History whole;
    private final Set<LocalDate> cutOn;
    private int cuts;

    Source(History whole, Set<LocalDate> cutOn) {
      this.whole = whole;
      this.cutOn = cutOn;
    }

    MarketSnapshot at(LocalDate date) {
      cuts += cutOn.contains(date) ? 1 : 0;
      return on(date).at(date);
    }

    /** What there is to look at on that date. */
    History on(LocalDate date) {
      return cutOn.contains(date)
          ? whole.knownAt(ExchangeCalendar.NYSE.decisionClock(date))
          : whole;
    }
  }

  private static Outlooks withTomorrow(Source source) {
    var signals = new TreeMap<>(RealRun.SETTINGS.signals());
    signals.put("Tomorrow", new Tomorrow(source));
    return new Assembly(with(RealRun.SETTINGS, signals)).outlooks();
  }

  /** The settings with other signals. */
  static Settings with(Settings s, SortedMap<String, Signal> signals) {
    return new Settings(
        s.condor(),
        signals,
        s.vote(),
        s.engine2(),
        s.engine3(),
        s.momentum(),
        s.vixStrength(),
        s.curveWeakness(),
        s.layers(),
        s.surface(),
        s.quotes(),
        s.betas(),
        s.projection(),
        s.sizing(),
        s.tests(),
        s.arm1(),
        s.arm2(),
        s.arm3(),
        s.arm4(),
        s.account(),
        s.costs());
  }

  /** The leak that the check must find: it looks past the snapshot at the next session's VIX. */
  private record Tomorrow(Source source) implements Signal {
    @Override
    public String id() {
      return "v99";
    }

    @Override
    public String title() {
      return "VIX of tomorrow";
    }

    @Override
    public String unit() {
      return "points";
    }

    @Override
    public Role role() {
      return Role.INFORMATION;
    }

    @Override
    public Observer observer() {
      return today ->
          source
              .on(today.date())
              .series(Measure.VIX)
              .on(ExchangeCalendar.NYSE.next(today.date()))
              .<Reading>map(vix -> new Reading.Measured(vix.value(), 0, true, "It will be."))
              .orElse(new Reading.Abstained("Nobody knows."));
    }
  }
}
