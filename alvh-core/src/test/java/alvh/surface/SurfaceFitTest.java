package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.OptionChain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurfaceFitTest {
  private static final List<SsviSlice> TRUTH = QuotedSmiles.smiles(3, 10, 24, 59, 60, 150, 400);
  private static final OptionChain CHAIN = QuotedSmiles.around(TRUTH, 0.05);
  private static final FittedSurface FITTED = SurfaceFit.of(CHAIN).orElseThrow();

  /** The search stops at about this in ρ and, relatively, in C. */
  private static final double SEARCH = 4e-3;

  /** Twentieth of a volatility point, where quotes are. */
  private static final double SMALL = 5e-4;

  @Test
  void the_backbone_finds_the_smiles_that_were_quoted() {
    for (int i = 0; i < TRUTH.size(); i++) {
      SsviSlice found = FITTED.backbone().get(i);
      assertThat(found.theta() / TRUTH.get(i).theta()).isCloseTo(1, within(SEARCH));
      assertThat(found.rho()).isCloseTo(TRUTH.get(i).rho(), within(SEARCH));
      assertThat(found.c() / TRUTH.get(i).c()).isCloseTo(1, within(3 * SEARCH));
    }
  }

  @Test
  void forward_and_rate_are_those_behind_the_quotes() {
    List<SliceDiagnostics> rows = FITTED.diagnostics();
    for (int i = 0; i < rows.size(); i++) {
      ParityForward parity = rows.get(i).parity();
      assertThat(parity.forward()).isCloseTo(TRUTH.get(i).forward(), within(1e-6));
      assertThat(parity.rate()).isCloseTo(QuotedSmiles.RATE, within(1e-7));
      assertThat(rows.get(i).impliedYield()).isCloseTo(QuotedSmiles.YIELD, within(1e-5));
    }
  }

  @Test
  void the_corrected_smile_is_the_quoted_one_between_the_quotes_too() {
    for (SsviSlice truth : TRUTH) {
      SmileSlice found = FITTED.slice(truth.years());
      double deviation = Math.sqrt(truth.theta());
      for (double z = -2.5; z <= 1.5; z += 0.037) {
        double k = z * deviation;
        assertThat(found.volatility(k))
            .as("T %s, z %s", truth.years(), z)
            .isCloseTo(truth.volatility(k), within(10 * SMALL));
      }
      assertThat(found.volatility(0)).isCloseTo(truth.volatility(0), within(SMALL));
    }
  }

  @Test
  void every_quote_lies_inside_its_bid_and_ask() {
    assertThat(FITTED.diagnostics()).allMatch(row -> row.corrected().inside() == 1);
  }

  @Test
  void there_is_no_arbitrage_at_the_expiries_or_at_any_time_between_before_and_beyond() {
    var slices = new ArrayList<SmileSlice>();
    double[] times = {30 / 525_600.0, 0.001, 0.004, 0.02, 0.05, 0.1, 0.163, 0.3, 0.9, 1.3, 3, 5};
    for (double years : times) {
      slices.add(FITTED.slice(years));
    }
    slices.addAll(FITTED.expiries());
    slices.sort(Comparator.comparingDouble(VolSurface.Slice::years));
    assertThat(ArbitrageCheck.of(slices)).isEmpty();
    assertThat(ArbitrageCheck.of(FITTED.backbone())).isEmpty();
  }

  @Test
  void derivatives_of_the_smile_are_those_of_its_volatilities() {
    double h = 1e-4;
    for (double years : new double[] {0.002, 24 / 365.0, 0.1, 0.4}) {
      SmileSlice slice = FITTED.slice(years);
      double deviation = Math.sqrt(slice.totalVariance(0));
      for (double z = -5.03; z < 2.5; z += 0.61) {
        double k = z * deviation;
        double step = h * deviation;
        double up = slice.totalVariance(k + step);
        double down = slice.totalVariance(k - step);
        double w = slice.totalVariance(k);
        double slope = (up - down) / (2 * step);
        double bend = (up - 2 * w + down) / (step * step);
        double a = 1 - k * slope / (2 * w);
        double g = a * a - 0.25 * slope * slope * (1 / w + 0.25) + 0.5 * bend;
        assertThat(slice.varianceSlope(k)).isCloseTo(slope, within(1e-5));
        assertThat(slice.durrleman(k)).isCloseTo(g, within(2e-3));
      }
    }
  }

  @Test
  void one_time_has_one_slice() {
    assertThat(FITTED.slice(0.123)).isSameAs(FITTED.slice(0.123));
  }

  /** Each middle is moved by up to .8 of its half-spread: a fit to the middles would leave some. */
  @Test
  void noisy_middles_are_met_within_their_spreads_and_without_arbitrage() {
    OptionChain noisy = NoisyChain.of(CHAIN, 0.8, new Random(5));
    FittedSurface fitted = SurfaceFit.of(noisy).orElseThrow();
    assertThat(ArbitrageCheck.of(fitted.expiries())).isEmpty();
    assertThat(fitted.diagnostics()).allMatch(row -> row.corrected().inside() > 0.97);
  }

  @Test
  void an_expiry_without_quotes_is_named_with_its_reason() {
    var some = QuotedSmiles.around(TRUTH.subList(0, 2), 1e6);
    assertThat(SurfaceFit.of(some)).isEmpty();
  }
}
