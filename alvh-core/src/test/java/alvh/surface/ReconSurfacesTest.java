package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reconstruction on made-up sessions; the real ones are in {@link ReconOnRealHistoryTest}. */
class ReconSurfacesTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 2);
  private static final double NEWTON_PERCENT = 1e-10;

  private static final Map<Measure, Double> FAMILY =
      new EnumMap<>(
          Map.of(
              Measure.SPX, 5000.0,
              Measure.VIX, 14.0,
              Measure.VIX9D, 12.5,
              Measure.VIX3M, 16.5,
              Measure.VIX6M, 18.5));

  private static MarketSnapshot snapshot(LocalDate date, Map<Measure, Double> values) {
    var clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    values.forEach((m, value) -> seen.put(m, new Observation(date, value, clock)));
    return new MarketSnapshot(date, clock, seen, Optional.empty());
  }

  private static Map<Measure, Double> without(Measure missing) {
    var rest = new EnumMap<>(FAMILY);
    rest.remove(missing);
    return rest;
  }

  @Test
  void a_full_family_makes_a_surface_on_the_first_day() {
    VolSurface surface =
        new ReconSurfaces().observer().observe(snapshot(FIRST, FAMILY)).orElseThrow();
    assertThat(surface.provenance()).isEqualTo(Provenance.RECONSTRUCTED);
    assertThat(surface.asOf()).isEqualTo(ExchangeCalendar.NYSE.close(FIRST));
    assertThat(surface.spot()).isEqualTo(5000);
    assertThat(surface.vix()).isEqualTo(14);
    assertThat(surface.inputs())
        .filteredOn(input -> input.origin() == SurfaceInput.Origin.IMPUTED)
        .extracting(SurfaceInput::name)
        .containsExactly("VIX1Y", "SKEW");
    assertThat(surface.inputs())
        .filteredOn(input -> input.origin() == SurfaceInput.Origin.ASSUMED)
        .extracting(SurfaceInput::name)
        .containsExactly("rate", "dividend yield");
  }

  @Test
  void an_error_band_is_known_for_the_weight_on_skew_at_which_it_was_measured() {
    VolSurface measured =
        new ReconSurfaces().observer().observe(snapshot(FIRST, FAMILY)).orElseThrow();
    assertThat(measured.errorBand(38 / 365.0, -0.16))
        .hasValueSatisfying(b -> assertThat(b.bias()).isEqualTo(0.71));
    VolSurface other =
        new ReconSurfaces(0, 0.013, 0.045)
            .observer()
            .observe(snapshot(FIRST, FAMILY))
            .orElseThrow();
    assertThat(other.errorBand(38 / 365.0, -0.16)).isEmpty();
  }

  @Test
  void the_slice_at_an_index_tenor_has_the_model_free_variance_of_that_index() {
    VolSurface surface =
        new ReconSurfaces().observer().observe(snapshot(FIRST, FAMILY)).orElseThrow();
    assertThat(surface.slice(30 / 365.0)).isInstanceOf(SsviSlice.class);
    assertThat(index(surface, 9)).isCloseTo(12.5, withinPercentage(NEWTON_PERCENT));
    assertThat(index(surface, 30)).isCloseTo(14, withinPercentage(NEWTON_PERCENT));
    assertThat(index(surface, 93)).isCloseTo(16.5, withinPercentage(NEWTON_PERCENT));
    assertThat(index(surface, 184)).isCloseTo(18.5, withinPercentage(NEWTON_PERCENT));
  }

  private static double index(VolSurface surface, int days) {
    var slice = (SsviSlice) surface.slice(days / 365.0);
    return 100 * Math.sqrt(slice.modelFreeVariance() * 365 / days);
  }

  @Test
  void forward_and_discount_follow_rate_and_yield() {
    VolSurface surface =
        new ReconSurfaces(0.5, 0.013, 0.045)
            .observer()
            .observe(snapshot(FIRST, FAMILY))
            .orElseThrow();
    VolSurface.Slice slice = surface.slice(0.25);
    assertThat(slice.forward()).isCloseTo(5000 * Math.exp(0.032 * 0.25), within(1e-9));
    assertThat(slice.discount()).isCloseTo(Math.exp(-0.045 * 0.25), within(1e-15));
    assertThat(surface.slice(0.25)).isSameAs(slice);
  }

  private static final Observation DEEP_SKEW =
      new Observation(FIRST, 150, ExchangeCalendar.NYSE.decisionClock(FIRST).plusSeconds(60_000));

  /** The surface of the session after {@link #FIRST}, on which the SKEW of that day is known. */
  private static VolSurface onTheNextSession(ReconSurfaces source, Observation skew) {
    SurfaceSource.Observer observer = source.observer();
    observer.observe(snapshot(FIRST, FAMILY));
    MarketSnapshot plain = snapshot(ExchangeCalendar.NYSE.next(FIRST), FAMILY);
    var seen = new EnumMap<>(plain.seen());
    seen.put(Measure.SKEW, skew);
    var today = new MarketSnapshot(plain.date(), plain.clock(), seen, plain.curve());
    return observer.observe(today).orElseThrow();
  }

  @Test
  void a_high_skew_of_the_session_before_bends_the_smile_and_leaves_its_variance_alone() {
    VolSurface prior = onTheNextSession(new ReconSurfaces(0, 0.018, 0.02), DEEP_SKEW);
    VolSurface half = onTheNextSession(new ReconSurfaces(), DEEP_SKEW);
    VolSurface whole = onTheNextSession(new ReconSurfaces(1, 0.018, 0.02), DEEP_SKEW);
    assertThat(c(half) / c(prior)).isCloseTo(Math.sqrt(c(whole) / c(prior)), within(1e-9));
    assertThat(c(whole) / c(prior)).isGreaterThan(1.2);
    assertThat(half.slice(45 / 365.0).volatility(-0.15))
        .isGreaterThan(prior.slice(45 / 365.0).volatility(-0.15) + 0.005);
    assertThat(index(half, 30)).isCloseTo(14, withinPercentage(NEWTON_PERCENT));
    assertThat(half.inputs())
        .contains(new SurfaceInput("SKEW", 150, "index points", SurfaceInput.Origin.LAST_KNOWN));
    assertThat(prior.inputs()).extracting(SurfaceInput::name).doesNotContain("SKEW");
  }

  private static double c(VolSurface surface) {
    return ((SsviSlice) surface.slice(30 / 365.0)).c();
  }

  @Test
  void a_skew_of_weeks_ago_is_not_used_and_the_prior_says_what_it_would_be() {
    LocalDate old = LocalDate.of(2014, 12, 1);
    var skew = new Observation(old, 150, ExchangeCalendar.NYSE.decisionClock(old));
    VolSurface surface = onTheNextSession(new ReconSurfaces(), skew);
    assertThat(surface.inputs())
        .filteredOn(input -> input.name().equals("SKEW"))
        .singleElement()
        .satisfies(
            input -> {
              assertThat(input.origin()).isEqualTo(SurfaceInput.Origin.IMPUTED);
              assertThat(input.value()).isBetween(115.0, 125.0);
            });
  }

  @Test
  void slices_reach_down_to_half_an_hour() {
    VolSurface surface =
        new ReconSurfaces().observer().observe(snapshot(FIRST, FAMILY)).orElseThrow();
    double halfHour = 30 / 525_600.0;
    var slice = (SsviSlice) surface.slice(halfHour);
    double day = ((SsviSlice) surface.slice(1 / 365.0)).modelFreeVariance();
    assertThat(slice.modelFreeVariance() / day)
        .isCloseTo(halfHour * 365, withinPercentage(NEWTON_PERCENT));
    assertThat(slice.volatility(0)).isBetween(0.10, 0.13);
  }

  @Test
  void a_session_without_vix_or_without_the_index_has_no_surface() {
    assertThat(new ReconSurfaces().observer().observe(snapshot(FIRST, without(Measure.VIX))))
        .isEmpty();
    assertThat(new ReconSurfaces().observer().observe(snapshot(FIRST, without(Measure.SPX))))
        .isEmpty();
  }

  @Test
  void a_missing_index_waits_for_the_averages_and_is_then_imputed() {
    SurfaceSource.Observer observer = new ReconSurfaces().observer();
    Map<Measure, Double> values = without(Measure.VIX3M);
    List<LocalDate> sessions = ExchangeCalendar.NYSE.sessions(FIRST, LocalDate.of(2016, 1, 29));
    int surfaces = 0;
    for (LocalDate date : sessions) {
      Optional<VolSurface> surface = observer.observe(snapshot(date, values));
      surfaces += surface.isPresent() ? 1 : 0;
    }
    assertThat(surfaces).isEqualTo(sessions.size() - 251);
    VolSurface last = observer.observe(snapshot(LocalDate.of(2016, 2, 1), values)).orElseThrow();
    assertThat(last.provenance()).isEqualTo(Provenance.IMPUTED);
    double logVix = Math.log(14);
    double printed = Math.exp(0.4143 + (0.6844 + 0.3538 - 0.1426) * logVix);
    assertThat(last.inputs())
        .contains(
            new SurfaceInput("VIX3M", level(last), "index points", SurfaceInput.Origin.IMPUTED));
    assertThat(level(last)).isCloseTo(printed, withinPercentage(1e-9));
    assertThat(last.hindsight())
        .extracting(h -> h.constant())
        .contains("regression of a missing VIX3M")
        .doesNotContain("regression of a missing VIX6M");
  }

  private static double level(VolSurface surface) {
    return surface.inputs().stream()
        .filter(input -> input.name().equals("VIX3M"))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void an_option_is_priced_at_the_slice_of_its_settlement_and_greeks_agree_with_the_price() {
    VolSurface surface =
        new ReconSurfaces().observer().observe(snapshot(FIRST, FAMILY)).orElseThrow();
    var put = new Option(OptionRoot.SPXW, LocalDate.of(2015, 2, 20), Right.PUT, 4700);
    assertThat(OptionPricer.slice(surface, put).years()).isCloseTo(49 / 365.0, within(1e-15));
    double price = OptionPricer.price(surface, put);
    assertThat(OptionPricer.greeks(surface, put).price()).isCloseTo(price, within(1e-10));
    assertThat(price).isBetween(5.0, 60.0);
  }
}
