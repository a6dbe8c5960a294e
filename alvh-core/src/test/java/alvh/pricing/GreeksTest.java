package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.math.Normal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Method section 7, table "Greeks": four options, values of 40-digit differentiation. */
class GreeksTest {
  /** 1e-12 relative, in percent. */
  private static final double PERCENT = 1e-10;

  private static final Greeks A = Greeks.of(5000, 4600, 45.0 / 365, .19, .045, .013, -1);
  private static final Greeks B = Greeks.of(5000, 5300, 45.0 / 365, .13, .045, .013, 1);
  private static final Greeks C = Greeks.of(19.5, 25, 30.0 / 365, .85, .045, .045, 1);
  private static final Greeks D = Greeks.of(5000, 4000, 1.0 / 365, .60, .045, .013, -1);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "price, 14.2339958517266, 13.4021744389558, 0.428172947340693, 1.12055740259828e-11",
    "delta, -0.0895991239272328, 0.121353102608388, 0.183978578962386, -5.25140444390106e-13",
    "gamma, 4.8501800247365e-4, 8.83011167847164e-4, 0.0559018800579629, 2.42762449677084e-14",
    "vega, 284.03451514724, 353.809269308624, 1.48505641711515, 9.97653902782539e-10",
    "theta, -203.88798397455, -205.349507775302, -7.65971144086926, -1.09158575632754e-7",
    "vanna, -1.08620384037079, 1.88032077746636, 0.356718856231492, -4.50603666346727e-11",
    "volga, 2559.78675582018, 3853.35017947631, 1.79031183452004, 8.40091856912257e-8",
    "charm, 0.758212734656654, -1.13105109530807, -1.83625471637703, 4.93021912047605e-9",
    "veta, -2937.80149396874, -3751.39489965127, -18.2246697763443, -9.37382311735985e-6",
    "speed, -2.04881141963432e-6, 4.33956191764897e-6, 7.69441804868833e-3, -1.10617941943079e-15",
    "zomma, 1.81837152323513e-3, 2.82451454140715e-3, 1.62567174213055e-3, 2.00376311020698e-12",
    "color, -1.08256179419836e-3, -2.20025395223259e-3, -5.8904930306584e-3, -2.19235533109209e-10",
    "ultima, -17383.2951522622, -47000.1029577037, -4.28249415414883, 6.6540912386847e-6",
    "rho, -56.98721286837, 73.154384211327, 0.259677480199383, -7.22440492048359e-12"
  })
  void all_reference_values_are_met(String greek, double a, double b, double c, double d)
      throws ReflectiveOperationException {
    assertThat(value(A, greek)).isCloseTo(a, withinPercentage(PERCENT));
    assertThat(value(B, greek)).isCloseTo(b, withinPercentage(PERCENT));
    assertThat(value(C, greek)).isCloseTo(c, withinPercentage(PERCENT));
    assertThat(value(D, greek)).isCloseTo(d, withinPercentage(PERCENT));
  }

  @Test
  void an_option_on_a_future_discounts_with_the_rate_and_does_nothing_else_with_it() {
    assertThat(C.futuresRho(30.0 / 365))
        .isCloseTo(-30.0 / 365 * C.price(), withinPercentage(PERCENT));
  }

  /** Without rates a call out of the money has a rho of KΦ(d2), a put at the money Φ(−s/2). */
  @ParameterizedTest
  @ValueSource(doubles = {3, 7, 14, 40})
  void the_smaller_probability_keeps_its_digits_however_wide_the_deviation(double deviation) {
    double ofCall = Normal.cdf(Math.log(100 / 101.0) / deviation - 0.5 * deviation);
    double ofPut = Normal.cdf(-0.5 * deviation);
    Greeks call = Greeks.of(100, 101, 1, deviation, 0, 0, 1);
    Greeks put = Greeks.of(100, 100, 1, deviation, 0, 0, -1);
    double onForward = ForwardGreeks.of(100, 100, 1, deviation, 0, -1).delta();
    assertThat(call.rho()).isCloseTo(101 * ofCall, withinPercentage(PERCENT));
    assertThat(-put.delta()).isCloseTo(ofPut, withinPercentage(PERCENT));
    assertThat(-onForward).isCloseTo(ofPut, withinPercentage(PERCENT));
  }

  private static double value(Greeks greeks, String name) throws ReflectiveOperationException {
    RecordComponent component =
        Arrays.stream(Greeks.class.getRecordComponents())
            .filter(c -> c.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return (double) component.getAccessor().invoke(greeks);
  }
}
