package alvh.report.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.TimeSeries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CurvePanelTest {
  private static final LocalDate TUESDAY = LocalDate.of(2018, 2, 13);
  private static final LocalDate WEDNESDAY = LocalDate.of(2018, 2, 14);
  private static final LocalDate THURSDAY = LocalDate.of(2018, 2, 15);
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 21);
  private static final LocalDate APRIL = LocalDate.of(2018, 4, 18);

  /** February's contract settles on Wednesday and is gone from that day's curve. */
  private static final CurvePanel PANEL =
      new CurvePanel(
          List.of(
              curve(TUESDAY, WEDNESDAY, 25, MARCH, 20, APRIL, 19),
              curve(WEDNESDAY, MARCH, 18, APRIL, 17.5),
              curve(THURSDAY, MARCH, 18.9, APRIL, 18)),
          List.of(25.0, 19.0, 19.5));

  @Test
  void a_contract_is_not_held_into_its_settlement() {
    assertThat(PANEL.held(1))
        .extracting(held -> held.bought().expiry(), HeldDay::pointChange)
        .containsExactly(tuple(MARCH, -2.0), tuple(MARCH, 18.9 - 18));
  }

  @Test
  void a_rank_is_followed_by_its_expiry() {
    assertThat(PANEL.held(2))
        .extracting(HeldDay::pointChange, HeldDay::vixChange)
        .containsExactly(tuple(-1.5, -6.0), tuple(.5, .5));
  }

  @Test
  void days_without_a_close_of_the_index_are_left_out() {
    var curves = new TreeMap<LocalDate, FuturesCurve>();
    PANEL.curves().forEach(curve -> curves.put(curve.date(), curve));
    Map<Measure, TimeSeries> series = new EnumMap<>(Measure.class);
    series.put(Measure.SPX, series(TUESDAY, THURSDAY));
    series.put(Measure.VIX, series(TUESDAY, WEDNESDAY, THURSDAY));

    CurvePanel panel = CurvePanel.of(new History(series, curves), Span.LONGEST);

    assertThat(panel.curves()).extracting(FuturesCurve::date).containsExactly(TUESDAY, THURSDAY);
  }

  private static TimeSeries series(LocalDate... dates) {
    return TimeSeries.of(
        List.of(dates).stream().map(date -> new Observation(date, 20, Instant.EPOCH)).toList());
  }

  private static FuturesCurve curve(LocalDate date, Object... expiriesAndPrices) {
    var settlements = new ArrayList<FuturesSettlement>();
    for (int i = 0; i < expiriesAndPrices.length; i += 2) {
      double price = ((Number) expiriesAndPrices[i + 1]).doubleValue();
      settlements.add(new FuturesSettlement((LocalDate) expiriesAndPrices[i], price));
    }
    return new FuturesCurve(date, Instant.EPOCH, settlements);
  }
}
