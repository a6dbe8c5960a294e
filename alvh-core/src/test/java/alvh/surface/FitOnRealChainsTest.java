package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import alvh.market.OptionChain;
import alvh.store.chain.ChainFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The acceptance of method 2.4 on every real chain there is. */
class FitOnRealChainsTest {
  private static final double ONE_DAY = 1 / 365.0;
  private static final double CENTRAL = 0.35;
  private static final double WIDE = 1.0;
  private static final double INSIDE = 0.9;
  private static final int SESSIONS_2019 = 56;

  /** One of 2026, five quote tables, and 40 days of 2018 less the two on which all settles. */
  private static final int OTHER_CHAINS = 44;

  /** Files of holidays, which hold the quotes of the session before. */
  private static final List<String> HOLIDAYS = List.of("20190527", "20190704");

  @Test
  void on_every_session_of_2019_the_surface_meets_its_quotes_and_has_no_arbitrage()
      throws Exception {
    int sessions = 0;
    for (Path file : files("chains/spx_2019_quotepage")) {
      if (HOLIDAYS.stream().anyMatch(file.toString()::contains)) {
        continue;
      }
      OptionChain chain = ChainFiles.read(file).getFirst();
      FittedSurface surface = SurfaceFit.of(chain).orElseThrow();
      assertThat(ArbitrageCheck.of(surface.expiries())).as(chain.source()).isEmpty();
      assertThat(ArbitrageCheck.of(surface.backbone())).as(chain.source()).isEmpty();
      List<SliceDiagnostics> rows =
          surface.diagnostics().stream().filter(row -> row.years() >= ONE_DAY).toList();
      assertThat(inside(rows)).as(chain.source()).isGreaterThan(INSIDE);
      assertThat(median(rows.stream().map(row -> row.backbone().central()).toList()))
          .as(chain.source())
          .isLessThanOrEqualTo(CENTRAL);
      assertThat(median(rows.stream().map(row -> row.backbone().wide()).toList()))
          .as(chain.source())
          .isLessThanOrEqualTo(WIDE);
      sessions++;
    }
    assertThat(sessions).isEqualTo(SESSIONS_2019);
  }

  @Test
  void the_other_chains_of_the_index_are_free_of_arbitrage_too() throws Exception {
    var files = new ArrayList<Path>(files("chains/spxw_2018_eod"));
    files.addAll(files("chains/quotedata"));
    files.addAll(
        files("chains/json_2026").stream().filter(f -> f.toString().contains("SPX")).toList());
    int chains = 0;
    for (Path file : files) {
      for (OptionChain chain : ChainFiles.read(file)) {
        String name = chain.source() + " " + chain.session();
        if (settled(chain)) {
          continue;
        }
        FittedSurface surface = SurfaceFit.of(chain).orElseThrow();
        assertThat(ArbitrageCheck.of(surface.expiries())).as(name).isEmpty();
        assertThat(ArbitrageCheck.of(surface.backbone())).as(name).isEmpty();
        chains++;
      }
    }
    assertThat(chains).isEqualTo(OTHER_CHAINS);
  }

  @Test
  void a_day_between_its_expiries_is_free_of_arbitrage() throws Exception {
    OptionChain chain = ChainFiles.read(files("chains/spx_2019_quotepage").get(11)).getFirst();
    FittedSurface surface = SurfaceFit.of(chain).orElseThrow();
    var slices = new ArrayList<SmileSlice>(surface.expiries());
    double last = 30 / 525_600.0;
    slices.add(surface.slice(last));
    for (SmileSlice expiry : surface.expiries()) {
      slices.add(surface.slice(0.5 * (last + expiry.years())));
      last = expiry.years();
    }
    slices.add(surface.slice(2 * last));
    slices.sort(Comparator.comparingDouble(VolSurface.Slice::years));
    assertThat(ArbitrageCheck.of(slices)).isEmpty();
  }

  private static boolean settled(OptionChain chain) {
    return chain.expiries().stream().noneMatch(expiry -> expiry.settlesAt().isAfter(chain.asOf()));
  }

  private static double inside(List<SliceDiagnostics> rows) {
    double inside = 0;
    double all = 0;
    for (SliceDiagnostics row : rows) {
      inside += row.corrected().inside() * row.quotesCounted();
      all += row.quotesCounted();
    }
    return inside / all;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static List<Path> files(String folder) throws Exception {
    try (Stream<Path> files = Files.list(RealData.folder().resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
