package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import alvh.store.chain.ChainFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Calendar arbitrage between the strikes of the grid: in the far wings prices fall by a factor of
 * eight from one breakpoint to the next, and two curves can cross there and cross back.
 */
class FitBetweenGridPointsTest {
  private static final String CHAIN = "chains/quotedata/spx_2022-03-23_quotedata.csv";
  private static final int STRIKES = 20_000;
  private static final double LEFT = -12;
  private static final double RIGHT = 8;

  /** Relative; the same price inverted twice. */
  private static final double ROUNDING = 1e-10;

  @Test
  void no_expiry_lies_below_the_one_before_it_at_any_of_many_strikes() throws Exception {
    Path file = RealData.folder().resolve(CHAIN);
    FittedSurface surface = SurfaceFit.of(ChainFiles.read(file).getFirst()).orElseThrow();
    List<SmileSlice> slices = surface.expiries();
    for (int i = 1; i < slices.size(); i++) {
      SmileSlice before = slices.get(i - 1);
      SmileSlice after = slices.get(i);
      double deviation = Math.sqrt(after.totalVariance(0));
      for (int n = 0; n <= STRIKES; n++) {
        double k = deviation * (LEFT + (RIGHT - LEFT) * n / STRIKES);
        double missing = 1 - after.totalVariance(k) / before.totalVariance(k);
        assertThat(missing).as("%s years, k %s", after.years(), k).isLessThan(ROUNDING);
      }
    }
  }
}
