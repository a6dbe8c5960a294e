package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.market.History;
import alvh.market.Measure;
import alvh.surface.ReconSurfaces;
import alvh.surface.SurfaceFigures;
import alvh.surface.SurfaceSource;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BigTopTest {
  @Test
  void too_few_known_warnings_are_an_abstention() {
    var observer = new BigTop().observer();
    assertThat(observer.observe(new Days("2018-03-01").with(Measure.SPX, 2700).end()).reason())
        .isEqualTo("Only 0 of five warnings can be judged.");
    assertThat(observer.observe(new Days("2018-03-02").end()).reason())
        .isEqualTo("The S&P 500 is missing today.");
  }

  /**
   * January 2018: the index at its high, rank of price over earnings above 80, RSI above 70, a thin
   * premium. December 2008: half below the high.
   */
  @Test
  void the_flag_is_up_before_february_2018_and_down_in_the_crisis() {
    History history = RealStore.history();
    SurfaceSource.Observer surfaces = new ReconSurfaces().observer();
    var observer = new BigTop().observer();
    var readings = new TreeMap<LocalDate, Reading>();
    LocalDate to = LocalDate.of(2018, 2, 28);
    for (LocalDate date : history.sessions(LocalDate.of(1990, 1, 2), to)) {
      var day = history.at(date);
      readings.put(date, observer.observe(day, surfaces.observe(day).map(SurfaceFigures::of)));
    }
    Reading top = readings.get(LocalDate.of(2018, 1, 26));
    assertThat(top.on()).isTrue();
    assertThat(top.reason())
        .isEqualTo(
            "The index stands at 100.0 % of its high of a year; warnings: earnings dear, premium"
                + " thin, strength high; not known: leadership narrow.");
    assertThat(readings.get(LocalDate.of(2008, 12, 1)).on()).isFalse();
  }
}
