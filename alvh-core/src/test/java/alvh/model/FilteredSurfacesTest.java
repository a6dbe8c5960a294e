package alvh.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.RealStore;
import alvh.market.ChainUse;
import alvh.market.Hindsight;
import alvh.market.History;
import alvh.market.Measure;
import alvh.pricing.Black76;
import alvh.surface.MarketSurfaces;
import alvh.surface.MarketSurfaces.Source;
import alvh.surface.Provenance;
import alvh.surface.SurfaceSource;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The joint model's surfaces of real days; skipped without the data. */
class FilteredSurfacesTest {
  private static final LocalDate DAY = LocalDate.of(2019, 4, 25);

  /** Of the forward: the spline between 121 prices. */
  private static final double OF_THE_FORWARD = 1e-6;

  private static VolSurface surface;
  private static History history;

  @BeforeAll
  static void observe() {
    history = RealStore.history();
    SurfaceSource source =
        new SessionSurfaces(new MarketSurfaces(Source.FILTERED, 45, .5, .018, .02), new ChainUse());
    SurfaceSource.Observer observer = source.observer();
    history
        .sessions(DAY.minusYears(2), DAY.minusDays(1))
        .forEach(session -> observer.observe(history.at(session)));
    surface = observer.observe(history.at(DAY)).orElseThrow();
  }

  @Test
  void a_vix3m_that_nobody_published_brings_the_hindsight_of_its_regression_along() {
    LocalDate early = LocalDate.of(1995, 3, 1);
    SurfaceSource.Observer observer =
        new SessionSurfaces(new MarketSurfaces(Source.FILTERED, 45, .5, .018, .02), new ChainUse())
            .observer();
    history
        .sessions(early.minusYears(3), early.minusDays(1))
        .forEach(session -> observer.observe(history.at(session)));
    VolSurface imputed = observer.observe(history.at(early)).orElseThrow();
    assertThat(imputed.provenance()).isEqualTo(Provenance.IMPUTED);
    assertThat(imputed.hindsight())
        .extracting(Hindsight::constant)
        .containsExactly("parameters of the model A1", "regression of a missing VIX3M");
    assertThat(surface.hindsight())
        .extracting(Hindsight::constant)
        .containsExactly("parameters of the model A1");
  }

  /** Calm days lie outside the cone: one variance is zero then, and a rest is kept. */
  @Test
  void the_state_and_its_residual_give_vix_of_the_day() {
    var filtered = ((FilteredSurface) surface).filtered();
    double level = history.series(Measure.VIX).on(DAY).orElseThrow().value();
    double squared = VixLoading.of(AffineParameters.a1(), 30 / 365.0).squared(filtered.state());
    assertThat(100 * Math.sqrt(squared) + filtered.vix()).isCloseTo(level, within(1e-9));
    assertThat(filtered.isExact() || Math.min(filtered.state().v1(), filtered.state().v2()) == 0)
        .isTrue();
  }

  @Test
  void a_slice_gives_the_prices_of_the_model_between_its_strikes() {
    double years = 40 / 365.0;
    VolSurface.Slice slice = surface.slice(years);
    var pricer = new SpxChainPricer(AffineParameters.a1());
    var state = ((FilteredSurface) surface).filtered().state();
    for (double k = -.25; k < .08; k += .0037) {
      var call = new double[1];
      pricer.calls(years, state, new double[] {k}, call);
      double strike = Math.exp(k);
      assertThat(Black76.price(1, strike, years, slice.volatility(k), 1, 1))
          .isCloseTo(call[0], within(OF_THE_FORWARD));
    }
  }

  @Test
  void it_names_its_two_indices_and_its_hindsight() {
    assertThat(surface.provenance()).isEqualTo(Provenance.RECONSTRUCTED);
    assertThat(surface.inputs())
        .extracting(input -> input.name())
        .contains("VIX", "VIX3M", "rate")
        .doesNotContain("VIX9D", "VIX6M", "VIX1Y", "SKEW");
    assertThat(surface.hindsight()).hasSize(1);
  }

  @Test
  void the_package_of_surfaces_alone_refuses_what_it_cannot_make() {
    var rules = new MarketSurfaces(Source.FILTERED, 45, .5, .018, .02);
    assertThatThrownBy(rules::observer).hasMessageContaining("FILTERED");
  }
}
