package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArbitrageCheckTest {
  /** A = −.0410, b = .1331, m = .3586, ρ = .3060, σ = .4153: Gatheral and Jacquier (2014), 2.3. */
  private static final SmileSlice AXEL_VOGT =
      new RawSvi(1, -0.0410, 0.1331, 0.3060, 0.3586, 0.4153);

  @Test
  void the_butterflies_of_axel_vogts_smile_are_found() {
    List<ArbitrageViolation> found = ArbitrageCheck.of(List.of(AXEL_VOGT));
    assertThat(found)
        .anyMatch(v -> v.kind() == ArbitrageViolation.Kind.BUTTERFLY && v.size() > 1e-3);
    assertThat(found).anyMatch(v -> v.kind() == ArbitrageViolation.Kind.CONVEXITY);
  }

  @Test
  void a_slice_that_claims_a_good_density_is_convicted_by_its_prices() {
    SmileSlice liar =
        new SmileSlice() {
          @Override
          public double years() {
            return AXEL_VOGT.years();
          }

          @Override
          public double forward() {
            return 1;
          }

          @Override
          public double discount() {
            return 1;
          }

          @Override
          public double totalVariance(double k) {
            return AXEL_VOGT.totalVariance(k);
          }

          @Override
          public double varianceSlope(double k) {
            return AXEL_VOGT.varianceSlope(k);
          }

          @Override
          public double durrleman(double k) {
            return 1;
          }
        };
    assertThat(ArbitrageCheck.of(List.of(liar)))
        .isNotEmpty()
        .noneMatch(v -> v.kind() == ArbitrageViolation.Kind.BUTTERFLY)
        .anyMatch(v -> v.kind() == ArbitrageViolation.Kind.CONVEXITY);
  }

  @Test
  void a_later_slice_below_an_earlier_one_is_found() {
    var early = new SsviSlice(0.1, 1, 1, 0.004, -0.7, 1);
    var late = new SsviSlice(0.2, 1, 1, 0.0039, -0.7, 1);
    assertThat(ArbitrageCheck.of(List.of(early, late)))
        .isNotEmpty()
        .allMatch(v -> v.kind() == ArbitrageViolation.Kind.CALENDAR && v.years() == 0.2);
  }

  @Test
  void two_slices_that_cross_in_the_wing_only_are_found_there() {
    var early = new SsviSlice(0.1, 1, 1, 0.004, -0.8, 1);
    var late = new SsviSlice(0.11, 1, 1, 0.0044, -0.2, 0.9);
    assertThat(ArbitrageCheck.of(List.of(early, late)))
        .isNotEmpty()
        .allMatch(v -> v.kind() == ArbitrageViolation.Kind.CALENDAR && v.logMoneyness() < 0);
  }

  @Test
  void nothing_is_found_where_there_is_nothing() {
    assertThat(ArbitrageCheck.of(QuotedSmiles.smiles(1, 7, 30, 365))).isEmpty();
  }

  /** w(k) = a + b·(ρ(k−m) + √((k−m)² + σ²)). */
  private record RawSvi(double years, double a, double b, double rho, double m, double sigma)
      implements SmileSlice {
    @Override
    public double forward() {
      return 1;
    }

    @Override
    public double discount() {
      return 1;
    }

    @Override
    public double totalVariance(double k) {
      double d = k - m;
      return a + b * (rho * d + Math.sqrt(d * d + sigma * sigma));
    }

    @Override
    public double varianceSlope(double k) {
      double d = k - m;
      return b * (rho + d / Math.sqrt(d * d + sigma * sigma));
    }

    @Override
    public double durrleman(double k) {
      double d = k - m;
      double root = Math.sqrt(d * d + sigma * sigma);
      double w = totalVariance(k);
      double slope = varianceSlope(k);
      double bend = b * sigma * sigma / (root * root * root);
      double first = 1 - k * slope / (2 * w);
      return first * first - 0.25 * slope * slope * (1 / w + 0.25) + 0.5 * bend;
    }
  }
}
