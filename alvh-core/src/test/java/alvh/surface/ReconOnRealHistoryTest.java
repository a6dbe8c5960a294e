package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.RealHistory;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every session from 1990 to 2026 on the real indices. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconOnRealHistoryTest {
  private static final double NEWTON_PERCENT = 1e-10;
  private static final double[] TENORS = {7, 21, 30, 45, 60, 70, 93, 184, 365};

  private final List<VolSurface> surfaces = new ArrayList<>();
  private History history = new History(new EnumMap<>(Measure.class), new TreeMap<>());
  private int sessions;

  @BeforeAll
  void observe_every_session() {
    history = RealHistory.load();
    SurfaceSource.Observer observer = new ReconSurfaces().observer();
    for (LocalDate date : history.sessions(LocalDate.of(1990, 1, 2), LocalDate.of(2026, 7, 8))) {
      sessions++;
      observer.observe(history.at(date)).ifPresent(surfaces::add);
    }
  }

  @Test
  void all_but_the_first_year_and_four_sessions_without_vix_have_a_surface() {
    assertThat(sessions - surfaces.size()).isBetween(251, 260);
    assertThat(surfaces.getFirst().date()).isEqualTo(LocalDate.of(1990, 12, 28));
  }

  @Test
  void no_slice_has_a_butterfly_and_each_has_the_variance_of_its_curve() {
    for (int i = 0; i < surfaces.size(); i += 10) {
      double before = 0;
      for (double days : TENORS) {
        var slice = (SsviSlice) surfaces.get(i).slice(days / 365);
        assertThat(slice.modelFreeVariance()).isGreaterThan(before);
        before = slice.modelFreeVariance();
        for (double z = -12; z <= 8; z += 0.5) {
          assertThat(slice.durrleman(z * Math.sqrt(slice.theta()))).isGreaterThan(-1e-8);
        }
      }
    }
  }

  /** From half an hour to three years; in the autumn of 2008 shapes had to be drawn back. */
  @Test
  void no_smile_crosses_one_of_an_earlier_tenor() {
    for (VolSurface surface : surfaces) {
      boolean steep = surface.date().getYear() == 2008 && surface.date().getMonthValue() > 8;
      if (steep || surface.date().getDayOfYear() % 40 == 0) {
        requireRisingVariance(surface);
      }
    }
  }

  private static void requireRisingVariance(VolSurface surface) {
    SsviSlice before = (SsviSlice) surface.slice(1 / (48 * 365.0));
    for (double days = 0.5; days < 1200; days = days < 60 ? days + 1.7 : days * 1.1) {
      SsviSlice slice = (SsviSlice) surface.slice(days / 365);
      for (double k = -2.5; k <= 1.5; k += 0.1) {
        assertThat(slice.totalVariance(k))
            .as("%s at %s days, k %s", surface.date(), days, k)
            .isGreaterThan(before.totalVariance(k));
      }
      before = slice;
    }
  }

  /**
   * Our SKEW of the prior's smile, day by day, against the published one (method 3: corr, level).
   */
  @Test
  void the_weighted_skew_of_a_surface_lies_between_that_of_the_prior_and_the_published_one() {
    double published = 0;
    double byPrior = 0;
    int count = 0;
    for (VolSurface surface : surfaces) {
      var skew = history.series(Measure.SKEW).on(surface.date());
      if (skew.isPresent() && surface.date().getYear() >= 2010) {
        published += skew.get().value();
        byPrior += new SkewMatch(surface.vix(), surface.spot()).skew(1);
        count++;
      }
    }
    assertThat(count).isGreaterThan(4000);
    assertThat(published / count - byPrior / count).isBetween(5.0, 20.0);
  }

  @Test
  void the_thirty_day_slice_is_worth_vix_unless_the_curve_was_pooled() {
    long met =
        surfaces.stream()
            .filter(
                s -> {
                  double w = ((SsviSlice) s.slice(30 / 365.0)).modelFreeVariance();
                  double index = 100 * Math.sqrt(w * 365 / 30);
                  return Math.abs(index / s.vix() - 1) < NEWTON_PERCENT;
                })
            .count();
    assertThat((double) met / surfaces.size()).isGreaterThan(0.99);
  }

  /** Before 2011 VIX9D did not exist; VIX6M of these files ends on 2026-04-24. */
  @Test
  void surfaces_are_reconstructed_from_published_indices_since_2011_and_imputed_before() {
    long early = count(1991, 2010, Provenance.RECONSTRUCTED);
    long late = count(2012, 2025, Provenance.IMPUTED);
    assertThat(early).isZero();
    assertThat(late).isLessThan(20);
    assertThat(surfaces.getLast().provenance()).isEqualTo(Provenance.IMPUTED);
  }

  private long count(int fromYear, int toYear, Provenance provenance) {
    return surfaces.stream()
        .filter(s -> s.date().getYear() >= fromYear && s.date().getYear() <= toYear)
        .filter(s -> s.provenance() == provenance)
        .count();
  }

  /**
   * Indices hidden from 2019 on are inferred from what was learnt before: log errors of the size
   * the method prints for its whole sample (4.0, 5.2 and 7.9 %), half as much again allowed for
   * 2020.
   */
  @ParameterizedTest
  @CsvSource({"VIX3M, 0.060", "VIX6M, 0.078", "VIX9D, 0.119"})
  void a_hidden_index_is_inferred_from_the_past_with_the_printed_error(
      Measure hidden, double rmse) {
    SurfaceSource.Observer observer = new ReconSurfaces().observer();
    double sum = 0;
    int count = 0;
    for (LocalDate date : history.sessions(LocalDate.of(2005, 1, 3), LocalDate.of(2023, 12, 29))) {
      MarketSnapshot full = history.at(date);
      boolean hide = date.getYear() >= 2019;
      var surface = observer.observe(hide ? without(full, hidden) : full);
      if (hide && surface.isPresent() && full.today(hidden).isPresent()) {
        double error = Math.log(level(surface.get(), hidden) / full.today(hidden).getAsDouble());
        sum += error * error;
        count++;
      }
    }
    assertThat(count).isGreaterThan(1200);
    assertThat(Math.sqrt(sum / count)).isLessThan(rmse);
  }

  private static MarketSnapshot without(MarketSnapshot full, Measure hidden) {
    var seen = new EnumMap<>(full.seen());
    seen.remove(hidden);
    return new MarketSnapshot(full.date(), full.clock(), seen, full.curve());
  }

  private static double level(VolSurface surface, Measure index) {
    return surface.inputs().stream()
        .filter(input -> input.name().equals(index.name()))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** 2018-02-05: VIX 37.32, the curve steeply inverted, spot 2648.94. */
  @Test
  void the_surface_of_2018_02_05_is_inverted_and_bent() {
    VolSurface surface =
        surfaces.stream()
            .filter(s -> s.date().equals(LocalDate.of(2018, 2, 5)))
            .findFirst()
            .orElseThrow();
    assertThat(surface.vix()).isEqualTo(37.32);
    assertThat(surface.spot()).isCloseTo(2648.94, withinPercentage(0.01));
    assertThat(surface.slice(30 / 365.0).volatility(0))
        .isGreaterThan(surface.slice(93 / 365.0).volatility(0));
    VolSurface.Slice month = surface.slice(30 / 365.0);
    assertThat(month.volatility(-0.1)).isGreaterThan(month.volatility(0));
  }
}
