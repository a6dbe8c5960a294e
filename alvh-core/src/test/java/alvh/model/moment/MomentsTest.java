package alvh.model.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.model.AffineModel;
import alvh.model.AffineParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 200 years of A1 against the moments that the method prints, and the switches of the model. */
class MomentsTest {
  private static final AffineModel A1 = new AffineModel(AffineParameters.a1());
  private static final SimulatedYears PATH = SimulatedYears.of(A1, 200, 8, 1);

  /**
   * Lower and upper end are the method's own range over seeds, or its print ± two of our ranges.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VIX, mean                                 | 17.8  | 19.2
          VIX, 5 % quantile                         | 10.1  | 10.7
          VIX, median                               | 16.3  | 18.3
          VIX, 95 % quantile                        | 29    | 34.5
          VIX, 99 % quantile                        | 37    | 46
          VIX, least                                | 9.48  | 9.52
          volatility of the index                   | 16    | 18.6
          correlation of return and ΔVIX            | -.80  | -.76
          volatility of ln VIX                      | 1.01  | 1.10
          autocorrelation of VIX                    | .978  | .986
          VIX less realised volatility              | 3.7   | 4.1
          VIX² above realised                       | .86   | .88
          VIX3M over VIX                            | 1.10  | 1.14
          F2 above F1                               | .84   | .88
          F1 − F2 above 3                           | .018  | .036
          volatility of VX1                         | .80   | .88
          volatility of VX6                         | .275  | .295
          episodes of F1 − F2 above 3               | 15    | 22
          VIX crosses 16 upwards                    | 6.2   | 7.7
          VIX above 16                              | .53   | .61
          index when VIX rose 5 to 7, one session   | -3.5  | -2.9
          index when VIX rose 5 to 7, five sessions | -3.8  | -3.0
          ΔVIX per −1 %, VIX above 18               | .83   | .97
          ΔVIX per +1 %, VIX above 18               | -.97  | -.83
          volatility of ln VIX9D                    | 1.2   | 1.4
          ΔF1 per point of ΔVIX                     | .80   | .84
          VIX up 5 or more in a session             | .003  | .005
          """)
  void the_market_looks_as_printed(String name, double least, double greatest) {
    Moment moment =
        Moments.all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    assertThat(moment.figure().applyAsDouble(PATH.sample())).isBetween(least, greatest);
  }

  @Test
  void smiles_and_the_forward_gap_are_those_printed() {
    SmileMoments smile = SmileMoments.of(A1, PATH.typical(17.6));
    assertThat(smile.atMoney()).isCloseTo(15.6, within(.1));
    assertThat(smile.put()).isCloseTo(8.5, within(.15));
    assertThat(smile.call()).isCloseTo(-2.2, within(.1));
    assertThat(smile.skew()).isCloseTo(122, within(.6));
    assertThat(smile.vvix()).isCloseTo(87.7, within(1.5));
    assertThat(smile.vixAtMoney()).isCloseTo(84, within(1.5));
    assertThat(smile.vixCall150()).isCloseTo(22.5, within(.5));
    assertThat(PATH.forwardGap()).isCloseTo(.77, within(.03));
  }

  @Test
  void a_seed_fixes_everything() {
    var once = SimulatedYears.of(A1, 2, 8, 5);
    var again = SimulatedYears.of(A1, 2, 8, 5);
    assertThat(again.sample().vix()).containsExactly(once.sample().vix());
    assertThat(again.sample().spotReturn()).containsExactly(once.sample().spotReturn());
    var other = SimulatedYears.of(A1, 2, 8, 6);
    assertThat(other.sample().vix()).isNotEqualTo(once.sample().vix());
  }

  /** Without premia the log contract, hedged daily, costs its VIX² within three standard errors. */
  @Test
  void without_premia_nothing_is_paid_for_volatility() {
    var fair = new AffineModel(AffineParameters.a1().withoutPremia());
    var path = SimulatedYears.of(fair, 400, 8, 1);
    double sum = 0;
    double squares = 0;
    int months = 0;
    MarketSample s = path.sample();
    for (int i = 0; i + 21 < s.sessions(); i += 21) {
      double logContract = 0;
      for (int j = i + 1; j <= i + 21; j++) {
        logContract += 2 * (Math.expm1(s.spotReturn()[j]) - s.spotReturn()[j]);
      }
      double gap = fair.vixSquared(path.states().get(i), 21 / 252.0) - 12 * logContract;
      sum += gap;
      squares += gap * gap;
      months++;
    }
    double mean = sum / months;
    double error = Math.sqrt((squares / months - mean * mean) / months);
    assertThat(mean).isCloseTo(0, within(3 * error));
  }

  @Test
  void without_the_link_jumps_come_at_the_same_mean_rate() {
    AffineParameters free = AffineParameters.a1().gapsUnrelatedToVolatility();
    assertThat(free.meanIntensity())
        .isCloseTo(AffineParameters.a1().meanIntensity(), within(1e-12));
    assertThat(free.jumps().onFirst()).isZero();
    assertThat(free.meanIntensity()).isBetween(.5, .6);
  }
}
