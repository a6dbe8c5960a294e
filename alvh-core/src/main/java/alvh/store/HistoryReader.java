package alvh.store;

import alvh.market.FuturesCurve;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.Publication;
import alvh.market.TimeSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** From series and exclusions to observations with the time at which they became known. */
final class HistoryReader {
  /** Consensus forecasts stand on the day on which the price index came out. */
  static final String RELEASES = "cpi.consensus";

  private final Store store;
  private final Excluded excluded;
  private final ProducerPriceReleases producerPrices;
  private final Publication releases;

  HistoryReader(Store store) {
    this.store = store;
    this.excluded = Excluded.of(store.exclusions());
    this.producerPrices = ProducerPriceReleases.of(store);
    this.releases = new Publication.Released(releaseDays());
  }

  /** Everything that was observed of the measure. */
  TimeSeries observations(Measure measure) {
    MeasureSource source = MeasureSource.of(measure, releases, producerPrices.publication());
    Publication publication = source.publication();
    var observations = new ArrayList<Observation>();
    values(measure, source)
        .forEach(
            (date, value) ->
                observations.add(new Observation(date, value, publication.knownAt(date))));
    return TimeSeries.of(observations);
  }

  /** The futures curves by trade date. */
  NavigableMap<LocalDate, FuturesCurve> curves() {
    return new CurveReader(excluded).read(store.columns(CurveReader.SERIES));
  }

  /** The release of a month's figure is the one that falls into the next month. */
  private Map<YearMonth, LocalDate> releaseDays() {
    var days = new HashMap<YearMonth, LocalDate>();
    for (Column column : store.columns(RELEASES)) {
      for (int row = 0; row < column.size(); row++) {
        LocalDate release = column.date(row);
        days.putIfAbsent(YearMonth.from(release).minusMonths(1), release);
      }
    }
    return days;
  }

  private NavigableMap<LocalDate, Double> values(Measure measure, MeasureSource source) {
    return switch (measure) {
      case SPY_OPEN -> AdjustedPrices.opens(store, "SPY", excluded);
      case SPY_CLOSE, SPY_PRICE, RSP_CLOSE, VNQ_CLOSE, IYR_CLOSE ->
          AdjustedPrices.closes(ranked(source), excluded);
      case PPI_SURPRISE -> producerPrices.surprises();
      case DAYS_TO_FOMC -> ScheduledEvents.decisions(store).daysTo();
      case DAYS_TO_CPI -> ScheduledEvents.releases(store, RELEASES).daysTo();
      default -> merged(source.series());
    };
  }

  private List<Column> ranked(MeasureSource source) {
    return source.series().stream().flatMap(name -> store.columns(name).stream()).toList();
  }

  private NavigableMap<LocalDate, Double> merged(List<String> names) {
    var values = new TreeMap<LocalDate, Double>();
    for (String name : names) {
      MergedSeries merged = MergedSeries.of(store.columns(name), excluded);
      for (int i = 0; i < merged.size(); i++) {
        values.putIfAbsent(merged.date(i), merged.value(i));
      }
    }
    return values;
  }
}
