package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealStore;
import alvh.market.History;
import alvh.market.Measure;
import alvh.market.OptionChain;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the real chains; skipped without them. */
class MarketSurfacesTest {
  private static final LocalDate QUOTED = LocalDate.of(2019, 4, 25);
  private static final LocalDate ONE_EXPIRY = LocalDate.of(2018, 2, 5);

  private static History history;

  @BeforeAll
  static void open() {
    history = RealStore.history();
  }

  private static Optional<VolSurface> surface(MarketSurfaces rules, LocalDate date) {
    SurfaceSource.Observer observer = rules.observer();
    history
        .sessions(date.minusYears(2), date.minusDays(1))
        .forEach(session -> observer.observe(history.at(session)));
    return observer.observe(history.at(date));
  }

  private static MarketSurfaces rules(MarketSurfaces.Source source, double reach) {
    return new MarketSurfaces(source, reach, .5, .018, .02);
  }

  @Test
  void a_session_with_a_whole_chain_has_its_fitted_surface_and_others_the_rebuilt_one() {
    assertThat(surface(new MarketSurfaces(), QUOTED).orElseThrow().provenance())
        .isEqualTo(Provenance.REAL);
    assertThat(surface(new MarketSurfaces(), ONE_EXPIRY).orElseThrow().provenance())
        .isEqualTo(Provenance.RECONSTRUCTED);
    assertThat(surface(rules(MarketSurfaces.Source.RECON, 45), QUOTED).orElseThrow().provenance())
        .isEqualTo(Provenance.RECONSTRUCTED);
  }

  @Test
  void a_chain_of_one_expiry_is_fitted_where_nothing_farther_is_asked_for() {
    VolSurface surface = surface(rules(MarketSurfaces.Source.QUOTED, 0), ONE_EXPIRY).orElseThrow();
    assertThat(surface.provenance()).isEqualTo(Provenance.REAL);
    assertThat(surface(rules(MarketSurfaces.Source.QUOTED, 0), ONE_EXPIRY.minusYears(1))).isEmpty();
  }

  @Test
  void strikes_are_those_that_the_chain_quotes() {
    VolSurface surface = surface(new MarketSurfaces(), QUOTED).orElseThrow();
    LocalDate june = LocalDate.of(2019, 6, 21);
    double years = YearFraction.between(surface.asOf(), ExchangeCalendar.NYSE.close(june));
    Strikes strikes = surface.strikes(years).orElseThrow();
    assertThat(strikes.below(2735)).isEqualTo(2730);
    assertThat(strikes.above(2735)).isEqualTo(2740);
    assertThat(surface.strikes(years + .001)).isEmpty();
  }

  @Test
  void the_table_that_was_fetched_on_the_next_morning_is_not_of_the_close_that_it_names() {
    LocalDate friday = LocalDate.of(2019, 5, 10);
    OptionChain chain = history.at(friday).chain("SPX").orElseThrow();
    double close = history.at(friday).today(Measure.SPX).orElseThrow();
    assertThat(chain.parityLevel().orElseThrow() / close - 1).isBetween(-.012, -.01);
    assertThat(surface(new MarketSurfaces(), friday).orElseThrow().provenance())
        .isEqualTo(Provenance.RECONSTRUCTED);
  }
}
