package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import alvh.surface.SkewCalculation.Corrections;
import alvh.surface.SkewCalculation.Moments;
import org.junit.jupiter.api.Test;

/** Moments against a distribution whose moments are known, corrections against printed ones. */
class SkewCalculationTest {
  /** The sum over strikes against the integral. */
  private static final double DISCRETE = 2e-3;

  private static VixCalculation flat(double forward) {
    return (VixCalculation)
        VixCalculation.of(FlatStrip.of(25, 0.2, forward), FlatStrip.of(36, 0.2, forward), 30);
  }

  @Test
  void the_corrections_that_were_printed_come_out() {
    double[] printed = Moments.corrections(1106.85, 1105, Corrections.CBOE_PRINTED);
    assertThat(printed[0]).isCloseTo(1.40e-6, within(5e-9));
    assertThat(printed[1]).isCloseTo(-4.2e-6, within(5e-9));
    assertThat(printed[2]).isCloseTo(1.176e-11, within(1e-14));
  }

  @Test
  void the_moments_of_a_lognormal_index_are_those_of_its_logarithm() {
    for (double forward : new double[] {100, 100.05, 100.1}) {
      VixCalculation vix = flat(forward);
      Moments near = Moments.of(vix.near(), Corrections.EXACT);
      double variance = 0.2 * 0.2 * 25 / 365;
      assertThat(near.p1()).isCloseTo(-variance / 2, offset(DISCRETE * variance));
      assertThat(near.p2() - near.p1() * near.p1())
          .isCloseTo(variance, offset(DISCRETE * variance));
      assertThat(near.skewness()).isCloseTo(0, offset(DISCRETE));
    }
  }

  @Test
  void a_lognormal_index_has_a_skew_of_a_hundred() {
    SkewCalculation skew = SkewCalculation.of(flat(100.05), Corrections.EXACT);
    assertThat(skew.index()).isCloseTo(100, offset(10 * DISCRETE));
    assertThat(skew.nearWeight()).isEqualTo(6.0 / 11);
  }

  @Test
  void both_corrections_give_nearly_the_same_skew_and_agree_where_forward_and_strike_do() {
    double exact = SkewCalculation.of(flat(100.05), Corrections.EXACT).index();
    double printed = SkewCalculation.of(flat(100.05), Corrections.CBOE_PRINTED).index();
    assertThat(printed).isCloseTo(exact, offset(0.01)).isNotEqualTo(exact);
    assertThat(Moments.corrections(100, 100, Corrections.EXACT)).containsOnly(0);
    assertThat(Moments.corrections(100, 100, Corrections.CBOE_PRINTED)).containsOnly(0);
  }

  @Test
  void a_dearer_lower_wing_raises_the_skew() {
    VixCalculation vix = flat(100);
    double before = SkewCalculation.of(vix, Corrections.EXACT).index();
    QuoteStrip dearer =
        new QuoteStrip(
            vix.near().strip().minutes(),
            vix.near().strip().rate(),
            vix.near().strip().quotes().stream().map(SkewCalculationTest::dearerPut).toList());
    var after = (VixCalculation) VixCalculation.of(dearer, vix.next().strip(), 30);
    assertThat(SkewCalculation.of(after, Corrections.EXACT).index()).isGreaterThan(before + 1);
  }

  private static StrikeQuotes dearerPut(StrikeQuotes q) {
    double more = q.strike() < 95 ? 0.02 : 0;
    return new StrikeQuotes(
        q.strike(), q.callBid(), q.callAsk(), q.putBid() + more, q.putAsk() + more);
  }
}
