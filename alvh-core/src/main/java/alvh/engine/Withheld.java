package alvh.engine;

import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.TimeSeries;
import alvh.time.ExchangeCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a replay is not shown, so that its decisions can be held against those of the whole. */
public enum Withheld {
  /** On the sampled sessions everything that became known after the decision clock. */
  FUTURE(true, "the future", "Every decision must be the same, or it knew the future."),
  /** On the sampled sessions everything that became known from the close on. */
  CLOSE(
      false,
      "the close of the same day",
      "Decisions stand on the close of their day and are filled at the next one: the first that"
          + " does so is named."),
  /** Every figure that is not known on its own day becomes known a day later. */
  RELEASES(
      false,
      "publications for a day",
      "Decisions may wait for a publication, never anticipate it: the first that waits is named."),
  /** The first years from which signals and betas learn. */
  WARM_UP(
      false,
      "five years of learning",
      "Means since 1990 remember their beginning: the first decision that does is named.");

  private static final int YEARS = 5;
  private static final Duration LAG = Duration.ofDays(1);

  private final boolean mustAgree;
  private final String title;
  private final String meaning;

  Withheld(boolean mustAgree, String title, String meaning) {
    this.mustAgree = mustAgree;
    this.title = title;
    this.meaning = meaning;
  }

  /** Whether a decision that differs has seen the future; else it only shows what it rests on. */
  public boolean mustAgree() {
    return mustAgree;
  }

  /** As a sentence names it. */
  public String title() {
    return title;
  }

  /** What a difference means, one plain sentence. */
  public String meaning() {
    return meaning;
  }

  Eyes eyes(History whole, Set<LocalDate> sample) {
    return switch (this) {
      case FUTURE ->
          date ->
              sample.contains(date)
                  ? whole.knownAt(ExchangeCalendar.NYSE.decisionClock(date))
                  : whole;
      case CLOSE ->
          date ->
              sample.contains(date)
                  ? whole.knownAt(ExchangeCalendar.NYSE.close(date).minusSeconds(1))
                  : whole;
      case RELEASES -> {
        History late = late(whole);
        yield date -> late;
      }
      case WARM_UP -> date -> whole;
    };
  }

  List<LocalDate> learning(List<LocalDate> sessions) {
    if (this != WARM_UP || sessions.isEmpty()) {
      return sessions;
    }
    LocalDate from = sessions.getFirst().plusYears(YEARS);
    return sessions.stream().filter(date -> !date.isBefore(from)).toList();
  }

  private static History late(History whole) {
    Map<Measure, TimeSeries> series = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      TimeSeries values = whole.series(measure);
      if (!values.isEmpty()) {
        series.put(measure, isPublication(values) ? late(values) : values);
      }
    }
    return whole.withSeries(series);
  }

  /** Whether some value became known on a later day than the one of which it speaks. */
  private static boolean isPublication(TimeSeries values) {
    for (int i = 0; i < values.size(); i++) {
      Observation value = values.get(i);
      if (value
          .knownAt()
          .isAfter(ExchangeCalendar.at(value.date().plusDays(1), LocalTime.MIDNIGHT))) {
        return true;
      }
    }
    return false;
  }

  private static TimeSeries late(TimeSeries values) {
    var late = new ArrayList<Observation>();
    for (int i = 0; i < values.size(); i++) {
      Observation value = values.get(i);
      late.add(new Observation(value.date(), value.value(), value.knownAt().plus(LAG)));
    }
    return TimeSeries.of(late);
  }
}
