package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** exp, log and the Mills ratio against 60-digit arithmetic, and in lanes against themselves. */
class FusedFunctionsTest {
  /** What the comment of {@link FusedExp} states. */
  private static final double EXP_ERROR = 1.7e-16;

  /** What the comment of {@link FusedLog} states. */
  private static final double LOG_ERROR = 4e-16;

  /** What the comment of {@link MillsRatio} states of the ratio. */
  private static final double RATIO_ERROR = 1e-15;

  /** What the comment of {@link MillsRatio} states of the fall. */
  private static final double FALL_ERROR = 1e-14;

  /** Numbers of one loop over lanes. */
  private static final int COUNT = Lanes.BLOCK;

  private static void same(double computed, double expected, double relative) {
    assertThat(computed).isCloseTo(expected, offset(relative * Math.abs(expected)));
  }

  @ParameterizedTest
  @CsvSource({
    "-707.5, 5.4532329910667416073e-308",
    "-100.25, 2.8971980832101478072e-44",
    "-20, 2.061153622438557828e-9",
    "-1, 0.3678794411714423216",
    "-0.34375, 0.70910618243739841172",
    "-1e-09, 0.9999999990000000005",
    "0, 1.0",
    "0.5, 1.6487212707001281468",
    "3.25, 25.790339917193062089",
    "100.125, 3.0460357809113724616e+43",
    "708.5, 4.9847160994441662926e+307"
  })
  void the_exponential_agrees_with_sixty_digits(double x, double expected) {
    // The expected value is itself rounded, by up to half an ulp.
    same(FusedExp.exp(x), expected, EXP_ERROR + 0x1p-53);
  }

  @ParameterizedTest
  @CsvSource({
    "4000, 4000.0000001, -2.4999962988346309097e-11",
    "4000, 3999, 0.00025003125520931009119",
    "5, 4, 0.22314355131420975577",
    "1.5, 1, 0.40546510810816438198",
    "2, 3, -0.40546510810816438198",
    "1e-300, 1e+300, -1381.5510557964274104",
    "4000, 1200, 1.2039728043259359926",
    "1, 1024, -6.9314718055994530942",
    "3, 2.0000000000000004, 0.40546510810816415993"
  })
  void the_logarithm_of_a_ratio_agrees_with_sixty_digits(double a, double b, double expected) {
    same(FusedLog.ofRatio(a, b), expected, LOG_ERROR + 0x1p-53);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.75, 1.5, 2.5681717549665745319, 1.8156005759031664805",
    "-0.75, 1e-09, 2.5681717549665745319, 2.9261288138435468992e-9",
    "-0.2, 0.4, 1.4813208848122879114, 0.40537624489707422875",
    "0.0, 0.01, 1.2533141373155002512, 0.0099376660664655377502",
    "0.3, 0.3, 1.0018374009921557474, 0.17880958320786839153",
    "1.0, 1e-05, 0.65567954241879847154, 3.4431890079206537594e-6",
    "1.5, 0.2, 0.51581563821796335503, 0.041962369249104269763",
    "2.5, 0.05, 0.35426511132979366678, 0.0056325181715099309067",
    "4.0, 3.0, 0.23665238291356067062, 0.096548199460510429024",
    "6.5, 0.25, 0.15043698873626908428, 0.0053467474471381549278",
    "8.0, 0.001, 0.12313196325793229628, 0.000014942505341916487755",
    "15.0, 0.5, 0.066374235823250173591, 0.0021233588689444484122",
    "37.5, 2.0, 0.026647744014898550332, 0.0013474831165186645257"
  })
  void the_mills_ratio_and_its_fall_agree_with_sixty_digits(
      double z, double width, double ratio, double fall) {
    MillsRatio.Pair pair = MillsRatio.pair(z, width);
    same(pair.ratio(), ratio, RATIO_ERROR);
    same(MillsRatio.at(z), ratio, RATIO_ERROR);
    same(pair.fall(), fall, FALL_ERROR);
  }

  @Property
  void the_mills_ratio_is_that_of_the_normal_distribution(
      @ForAll @DoubleRange(min = -0.75, max = 40) double z) {
    same(MillsRatio.at(z), Normal.mills(-z), 2 * RATIO_ERROR);
  }

  @Test
  void beyond_its_bounds_the_exponential_is_zero_or_infinite_and_nan_stays() {
    double[] x = new double[COUNT];
    x[0] = Math.nextDown(FusedExp.LEAST);
    x[1] = Math.nextUp(FusedExp.MOST);
    x[2] = Double.NaN;
    x[3] = Double.NEGATIVE_INFINITY;
    double[] scalar = Arrays.stream(x).map(FusedExp::exp).toArray();
    assertThat(Arrays.copyOf(scalar, 4)).containsExactly(0, 1.0 / 0, Double.NaN, 0);
    assertThat(inLanes(x)).containsExactly(scalar);
  }

  private static double[] inLanes(double[] x) {
    assumeTrue(Lanes.AVAILABLE, "this machine has no lanes");
    double[] result = x.clone();
    ExpLanes.replace(result, COUNT);
    return result;
  }

  @Property(tries = 100)
  void in_lanes_every_function_has_the_same_bits(
      @ForAll @DoubleRange(min = 0.01, max = 3) double step) {
    assumeTrue(Lanes.AVAILABLE, "this machine has no lanes");
    double[] z = new double[COUNT];
    double[] width = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      z[i] = MillsRatio.LEAST + i * step;
      width[i] = step / (1L << i % 40);
    }
    double[] ratio = new double[COUNT];
    double[] fall = new double[COUNT];
    MillsLanes.pairs(z, width, ratio, fall, COUNT);
    double[] exp = z.clone();
    ExpLanes.replace(exp, COUNT);
    double[] log = width.clone();
    LogLanes.replace(log, COUNT);
    double[] mills = z.clone();
    MillsLanes.replace(mills, COUNT);
    for (int i = 0; i < COUNT; i++) {
      assertThat(new MillsRatio.Pair(ratio[i], fall[i])).isEqualTo(MillsRatio.pair(z[i], width[i]));
      assertThat(exp[i]).isEqualTo(FusedExp.exp(z[i]));
      assertThat(log[i]).isEqualTo(FusedLog.log(width[i]));
      assertThat(mills[i]).isEqualTo(MillsRatio.at(z[i]));
    }
  }
}
