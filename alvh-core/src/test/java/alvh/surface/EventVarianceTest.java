package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.surface.EventVariance.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Variance of scheduled events: made from known parts and found again. */
class EventVarianceTest {
  private static final double ROUNDING = 1e-15;
  private static final double BASE = 0.04;
  private static final double[] YEARS = {0.01, 0.02, 0.03, 0.05};
  private static final EventVariance ONE = new EventVariance(List.of(new Event(0.025, 0.0003)));

  private static double[] totals(EventVariance events) {
    var totals = new double[YEARS.length];
    for (int i = 0; i < YEARS.length; i++) {
      totals[i] = BASE * YEARS[i] + events.upTo(YEARS[i]);
    }
    return totals;
  }

  @Test
  void the_jump_between_the_expiries_around_an_event_is_its_variance() {
    assertThat(EventTerm.jump(YEARS, totals(ONE), 0.025)).hasValueCloseTo(0.0003, within(ROUNDING));
    assertThat(EventTerm.jump(YEARS, totals(EventVariance.NONE), 0.025))
        .hasValueCloseTo(0.0, within(ROUNDING));
    assertThat(EventTerm.jump(YEARS, totals(ONE), 0.005)).isEmpty();
    assertThat(EventTerm.jump(YEARS, totals(ONE), 0.06)).isEmpty();
  }

  @Test
  void variance_grows_evenly_but_for_the_event_and_meets_every_expiry() {
    var term = new EventTerm(YEARS, totals(ONE), ONE);
    for (int i = 0; i < YEARS.length; i++) {
      assertThat(term.total(YEARS[i])).isCloseTo(totals(ONE)[i], within(ROUNDING));
    }
    assertThat(term.total(0.0249)).isCloseTo(BASE * 0.0249, within(ROUNDING));
    assertThat(term.total(0.025)).isCloseTo(BASE * 0.025 + 0.0003, within(ROUNDING));
    assertThat(term.total(0.1)).isCloseTo(BASE * 0.1 + 0.0003, within(ROUNDING));
  }

  @Test
  void an_event_that_needs_more_than_there_is_is_shrunk_and_variance_never_falls() {
    var larger = new EventVariance(List.of(new Event(0.025, 0.0005)));
    var term = new EventTerm(YEARS, totals(EventVariance.NONE), larger);
    assertThat(term.events().upTo(1)).isCloseTo(BASE * 0.01, within(ROUNDING));
    double before = 0;
    for (double t = 0.001; t < 0.06; t += 0.001) {
      assertThat(term.total(t)).isGreaterThanOrEqualTo(before - ROUNDING);
      before = term.total(t);
    }
  }

  @Test
  void events_count_from_after_the_one_time_to_the_other() {
    assertThat(ONE.upTo(0.025)).isEqualTo(0.0003);
    assertThat(ONE.between(0.025, 1)).isZero();
    assertThatThrownBy(() -> new EventVariance(List.of(new Event(2, 0), new Event(1, 0))))
        .hasMessageContaining("in order");
  }

  /** VIX9D of 20 before and 18 after: (.04 − .0324)·9/365. */
  @Test
  void past_events_speak_from_the_sixteenth_on() {
    var sample = new EventSample();
    for (int i = 1; i < EventSample.LEAST_EVENTS; i++) {
      sample.add(20, 18);
    }
    assertThat(sample.variance()).isEmpty();
    sample.add(20, 18);
    assertThat(sample.variance()).hasValueCloseTo(0.0076 * 9 / 365, within(ROUNDING));
    for (int i = 0; i < 40; i++) {
      sample.add(18, 20);
    }
    assertThat(sample.variance()).hasValue(0);
    assertThat(sample.count()).isEqualTo(56);
  }

  @Test
  void a_forward_surface_holds_the_variance_that_is_left() {
    VolSurface now = ConstantShapeSurface.of(5000, 18);
    double ahead = 5 / 365.0;
    double years = 40 / 365.0;
    var later = new ForwardSurface(now, ahead, 0, 0);
    for (double k : new double[] {-0.1, 0, 0.05}) {
      double left = total(now.slice(years + ahead), k) - total(now.slice(ahead), k);
      assertThat(total(later.slice(years), k)).isCloseTo(left, within(ROUNDING));
    }
    assertThat(later.spot()).isEqualTo(now.slice(ahead).forward());
    assertThat(later.slice(years).forward()).isEqualTo(now.slice(years + ahead).forward());
    double shocked = total(new ForwardSurface(now, ahead, 0.0001, 0.0003).slice(years), 0);
    assertThat(shocked - total(later.slice(years), 0)).isCloseTo(0.0002, within(ROUNDING));
  }

  private static double total(VolSurface.Slice slice, double k) {
    return slice.volatility(k) * slice.volatility(k) * slice.years();
  }
}
