package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.History;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.OptionChain;
import alvh.market.Publication;
import alvh.market.TimeSeries;
import alvh.surface.RateCurve;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which rates a chain is computed with, and that the answer says so. */
class KnownRatesTest {
  private static final double ROUNDING = 1e-12;
  private static final double MONTH = 43_200;

  private static final OptionChain CHAIN =
      new OptionChain(
          "SPX",
          LocalDate.of(2019, 5, 15),
          Instant.parse("2019-05-15T19:00:00Z"),
          2856,
          "made up",
          List.of());

  private static TimeSeries series(double percent) {
    LocalDate day = LocalDate.of(2019, 5, 14);
    Instant known = new Publication.NextMorning().knownAt(day);
    return TimeSeries.of(List.of(new Observation(day, percent, known)));
  }

  private static RateCurve rates(Map<Measure, TimeSeries> series, String given) {
    var all = new EnumMap<Measure, TimeSeries>(Measure.class);
    all.putAll(series);
    return KnownRates.of(CHAIN, new History(all, new TreeMap<>()), given);
  }

  @Test
  void the_user_s_rate_goes_before_treasuries_and_these_before_the_bill() {
    var known = new EnumMap<Measure, TimeSeries>(Measure.class);
    known.put(Measure.BILL_13W, series(2.34));
    RateCurve bill = rates(known, "");
    double price = 1 - 0.0234 * 91 / 360;
    assertThat(bill.rate(MONTH)).isCloseTo(-Math.log(price) * 365 / 91, within(ROUNDING));
    assertThat(bill.source()).isEqualTo("the 13-week bill of 2019-05-14");

    known.put(Measure.DGS1MO, series(2.42));
    known.put(Measure.DGS3MO, series(2.42));
    RateCurve treasury = rates(known, "");
    assertThat(treasury.rate(MONTH)).isCloseTo(2 * Math.log(1.0121), within(ROUNDING));
    assertThat(treasury.source()).contains("Treasury yields at constant maturity of 2019-05-14");

    RateCurve given = rates(known, "1%");
    assertThat(given.rate(MONTH)).isEqualTo(0.01);
    assertThat(given.source()).isEqualTo("--rate, as given");
  }

  @Test
  void where_nothing_is_known_zero_is_assumed_and_said() {
    RateCurve none = rates(Map.of(), "");
    assertThat(none.rate(MONTH)).isZero();
    assertThat(none.source()).contains("zero is assumed");
  }
}
