package alvh.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.RealData;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {
  private static final LocalDate MONDAY = LocalDate.of(2018, 2, 5);
  private static final Instant EVENING = Instant.parse("2018-02-05T21:30:00Z");

  private static final DateTimeFormatter US_DATE =
      DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

  @Test
  void the_last_value_known_at_a_clock_is_seen_and_no_later_one() {
    TimeSeries series =
        TimeSeries.of(
            List.of(
                new Observation(MONDAY.minusDays(3), 17.31, EVENING.minusSeconds(86_400 * 3)),
                new Observation(MONDAY, 37.32, EVENING),
                new Observation(MONDAY.plusDays(1), 29.98, EVENING.plusSeconds(1))));

    assertThat(series.latest(EVENING)).map(Observation::value).contains(37.32);
    assertThat(series.latest(EVENING.minusSeconds(1))).map(Observation::value).contains(17.31);
    assertThat(series.latest(Instant.EPOCH)).isEmpty();
    assertThat(series.knownAt(EVENING).size()).isEqualTo(2);
    assertThat(series.knownAt(EVENING).on(MONDAY.plusDays(1))).isEmpty();
    assertThat(series.on(MONDAY)).contains(new Observation(MONDAY, 37.32, EVENING));
  }

  @Test
  void a_fraction_of_a_second_makes_a_value_later_never_earlier() {
    Instant late = EVENING.plusNanos(1);
    TimeSeries series = TimeSeries.of(List.of(new Observation(MONDAY, 37.32, late)));
    assertThat(series.latest(EVENING)).isEmpty();
    assertThat(series.latest(EVENING.plusSeconds(1))).isPresent();
  }

  @Test
  void dates_must_rise_and_knowledge_must_not_fall() {
    Observation today = new Observation(MONDAY, 1, EVENING);
    Observation sameDay = new Observation(MONDAY, 2, EVENING.plusSeconds(1));
    Observation knownEarlier = new Observation(MONDAY.plusDays(1), 2, EVENING.minusSeconds(1));
    assertThatThrownBy(() -> TimeSeries.of(List.of(today, sameDay)))
        .hasMessageContaining("2018-02-05 is out of order");
    assertThatThrownBy(() -> TimeSeries.of(List.of(today, knownEarlier)))
        .hasMessageContaining("2018-02-06 is out of order");
  }

  @Test
  void a_value_that_is_no_number_is_no_observation() {
    assertThatThrownBy(() -> new Observation(MONDAY, Double.NaN, EVENING))
        .hasMessageContaining("finite");
  }

  @Test
  void at_no_decision_of_twenty_years_is_a_consumer_price_known_in_its_own_month() {
    TimeSeries prices = realConsumerPrices();
    for (LocalDate session :
        ExchangeCalendar.NYSE.sessions(LocalDate.of(2008, 3, 3), LocalDate.of(2025, 9, 30))) {
      Observation known = prices.latest(ExchangeCalendar.NYSE.decisionClock(session)).orElseThrow();
      assertThat(YearMonth.from(known.date())).isBefore(YearMonth.from(session));
    }
  }

  @Property
  void cutting_at_a_clock_hides_exactly_what_was_learnt_later(
      @ForAll("histories") List<Observation> observations, @ForAll("clocks") Instant clock) {
    TimeSeries cut = TimeSeries.of(observations).knownAt(clock);
    List<Observation> known =
        observations.stream().filter(o -> !o.knownAt().isAfter(clock)).toList();

    assertThat(cut.size()).isEqualTo(known.size());
    for (int i = 0; i < known.size(); i++) {
      assertThat(cut.get(i)).isEqualTo(known.get(i));
    }
    assertThat(cut.latest(Instant.MAX)).isEqualTo(TimeSeries.of(observations).latest(clock));
    assertThat(cut.isEmpty()).isEqualTo(known.isEmpty());
  }

  private static TimeSeries realConsumerPrices() {
    var releases = new TreeMap<YearMonth, LocalDate>();
    for (String line : RealData.lines("events/cpi_consensus.csv")) {
      if (line.startsWith("\"")) {
        LocalDate release = LocalDate.parse(line.substring(1, line.lastIndexOf('"')), US_DATE);
        releases.put(YearMonth.from(release).minusMonths(1), release);
      }
    }
    var publication = new Publication.Released(releases);
    var observations = new ArrayList<Observation>();
    for (String line : RealData.lines("fred/CPIAUCSL.csv")) {
      String[] cells = line.split(",");
      if (cells.length == 2 && cells[0].startsWith("20") && !cells[1].isBlank()) {
        LocalDate month = LocalDate.parse(cells[0]);
        observations.add(
            new Observation(month, Double.parseDouble(cells[1]), publication.knownAt(month)));
      }
    }
    return TimeSeries.of(observations);
  }

  @Provide
  Arbitrary<List<Observation>> histories() {
    return Arbitraries.integers()
        .between(0, 5)
        .list()
        .ofMaxSize(20)
        .map(
            delays -> {
              var observations = new ArrayList<Observation>();
              Instant known = EVENING;
              for (int i = 0; i < delays.size(); i++) {
                known = known.plusSeconds(delays.get(i));
                observations.add(new Observation(MONDAY.plusDays(i), i, known));
              }
              return List.copyOf(observations);
            });
  }

  @Provide
  Arbitrary<Instant> clocks() {
    return Arbitraries.integers().between(-2, 60).map(EVENING::plusSeconds);
  }
}
