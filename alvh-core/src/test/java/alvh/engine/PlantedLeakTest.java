package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.TimeSeries;
import alvh.report.reason.FactChange;
import alvh.signal.Reading;
import alvh.signal.Signal;
import alvh.time.ExchangeCalendar;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The check finds leaks that were planted, and none in the signals of the program. */
class PlantedLeakTest {
  private static final Settings SETTINGS =
      new SettingsFile().read(Path.of("..", "config", "voters-1-6.yaml"));

  private static final LocalDate FROM = LocalDate.of(2018, 8, 1);
  private static final LocalDate TO = LocalDate.of(2018, 9, 28);

  /** Sessions on which the future is cut off. */
  private static final SortedSet<LocalDate> CUT =
      new TreeSet<>(
          List.of(LocalDate.of(2018, 8, 15), LocalDate.of(2018, 9, 4), LocalDate.of(2018, 9, 24)));

  private static final Duration REVISED_AFTER = Duration.ofDays(60);

  @Test
  void the_signals_of_the_program_decide_the_same_with_the_future_cut_off() {
    LookAhead.Result result =
        check(MadeHistory.whole(), eyes -> SETTINGS).compare(Withheld.FUTURE, () -> {});
    assertThat(result.first()).isEmpty();
    assertThat(result.leaks()).isFalse();
    assertThat(result.sessions()).isEqualTo(ExchangeCalendar.NYSE.sessions(FROM, TO).size());
  }

  @Test
  void a_signal_that_reads_tomorrows_close_is_named_on_the_first_session_that_is_cut() {
    LookAhead.Result result =
        check(MadeHistory.whole(), eyes -> with(new Tomorrow(eyes)))
            .compare(Withheld.FUTURE, () -> {});
    assertThat(result.leaks()).isTrue();
    LookAhead.Difference first = result.first().orElseThrow();
    assertThat(first.date()).isEqualTo(CUT.first());
    assertThat(first.changes()).extracting(FactChange::name).contains("x1 VIX of tomorrow");
  }

  @Test
  void a_signal_that_reads_a_cpi_figure_as_it_was_revised_later_is_named() {
    LookAhead.Result result =
        check(withRevisedCpi(), eyes -> with(new Revised(eyes))).compare(Withheld.FUTURE, () -> {});
    assertThat(result.leaks()).isTrue();
    assertThat(result.first().orElseThrow().date()).isEqualTo(CUT.first());
    assertThat(result.first().orElseThrow().changes())
        .extracting(FactChange::name)
        .contains("x2 CPI as revised");
  }

  @Test
  void without_the_close_of_the_day_a_decision_that_stands_on_it_differs_and_is_no_leak() {
    LookAhead.Result result =
        check(MadeHistory.whole(), eyes -> SETTINGS).compare(Withheld.CLOSE, () -> {});
    assertThat(result.first()).isPresent();
    assertThat(result.leaks()).isFalse();
    assertThat(result.first().orElseThrow().date()).isBetween(CUT.first(), CUT.last());
  }

  @Test
  void publications_a_day_late_and_less_to_learn_from_are_compared_too() {
    for (Withheld withheld : List.of(Withheld.RELEASES, Withheld.WARM_UP)) {
      LookAhead.Result result =
          check(withRevisedCpi(), eyes -> SETTINGS).compare(withheld, () -> {});
      assertThat(result.leaks()).isFalse();
      assertThat(result.sessions()).isPositive();
    }
  }

  private static LookAhead check(History history, Function<Eyes, Settings> settings) {
    return new LookAhead(history, FROM, TO, CUT, eyes -> new Assembly(settings.apply(eyes)));
  }

  /** Monthly figures whose revision replaces them two months after the month. */
  private static History withRevisedCpi() {
    History whole = MadeHistory.whole();
    Map<Measure, TimeSeries> series = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (!whole.series(measure).isEmpty()) {
        series.put(measure, whole.series(measure));
      }
    }
    var revised = new ArrayList<Observation>();
    LocalDate month = LocalDate.of(2016, 1, 1);
    for (int i = 0; i < 34; i++) {
      LocalDate first = month.plusMonths(i);
      revised.add(
          new Observation(
              first, 240 + i, ExchangeCalendar.NYSE.close(first.plusDays(4)).plus(REVISED_AFTER)));
    }
    series.put(Measure.CPI, TimeSeries.of(revised));
    return whole.withSeries(series);
  }

  private static Settings with(Signal signal) {
    var signals = new TreeMap<>(SETTINGS.signals());
    signals.put("Planted", signal);
    return LookAheadTest.with(SETTINGS, signals);
  }

  /** Looks past the snapshot at the next session's VIX. */
  private record Tomorrow(Eyes eyes) implements Signal {
    @Override
    public String id() {
      return "x1";
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
          eyes.on(today.date())
              .series(Measure.VIX)
              .on(ExchangeCalendar.NYSE.next(today.date()))
              .<Reading>map(vix -> new Reading.Measured(vix.value(), 0, true, "It will be."))
              .orElse(new Reading.Abstained("Nobody knows."));
    }
  }

  /** Takes the last month's figure as it stands in the file today, revisions and all. */
  private record Revised(Eyes eyes) implements Signal {
    @Override
    public String id() {
      return "x2";
    }

    @Override
    public String title() {
      return "CPI as revised";
    }

    @Override
    public String unit() {
      return "index";
    }

    @Override
    public Role role() {
      return Role.INFORMATION;
    }

    @Override
    public Observer observer() {
      return today ->
          eyes.on(today.date())
              .series(Measure.CPI)
              .on(today.date().minusMonths(1).withDayOfMonth(1))
              .<Reading>map(cpi -> new Reading.Measured(cpi.value(), 0, true, "As revised."))
              .orElse(new Reading.Abstained("Not published."));
    }
  }
}
