package alvh.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values computed with 50 digits (mpmath 1.3). */
class ErrorFunctionTest {
  /** Four units in the last place, in percent: the published error of the approximation is two. */
  private static final double PERCENT = 1e-13;

  @ParameterizedTest
  @CsvSource({
    "-5, -0.99999999999846254021, 1.9999999999984625402, 144009798674.66104041",
    "-2, -0.99532226501895273416, 1.9953222650189527342, 108.94090438997797241",
    "-0.5, -0.52049987781304653768, 1.5204998778130465377, 1.9523604891825570933",
    "-0.46875, -0.49261347321793799159, 1.4926134732179379916, 1.8594024168714221464",
    "-0.1, -0.1124629160182848984, 1.1124629160182848984, 1.1236433541992094807",
    "0, 0.0, 1.0, 1.0",
    "1e-8, 1.1283791670955125599e-8, 0.99999998871620832904, 0.99999998871620842904",
    "0.3, 0.32862675945912741619, 0.67137324054087258381, 0.73459933456765514992",
    "0.46875, 0.49261347321793799159, 0.50738652678206200841, 0.63206968924955607816",
    "0.47, 0.49374505088608211241, 0.50625494911391788759, 0.63140051666003431849",
    "1, 0.84270079294971486934, 0.15729920705028513066, 0.42758357615580700441",
    "2.5, 0.99959304798255504106, 0.00040695201744495893956, 0.21080636406114358065",
    "3.99, 0.99999998326078863548, 1.6739211364520814057e-8, 0.13732404091422970432",
    "4, 0.99999998458274209972, 1.5417257900280018852e-8, 0.13699945762506138989",
    "4.01, 0.99999998580306057863, 1.4196939421371051173e-8, 0.1366763674299491537",
    "6, 0.99999999999999997848, 2.1519736712498913117e-17, 0.092776567800538354389",
    "10, 1.0, 2.088487583762544757e-45, 0.056140992743822585858",
    "20, 1.0, 5.3958656116079009289e-176, 0.028174348741051319319",
    "26, 1.0, 5.6631924088561428465e-296, 0.021683584850562906616"
  })
  void agrees_with_fifty_digit_values(double x, double erf, double erfc, double erfcx) {
    assertThat(ErrorFunction.erf(x)).isCloseTo(erf, withinPercentage(PERCENT));
    assertThat(ErrorFunction.erfc(x)).isCloseTo(erfc, withinPercentage(PERCENT));
    assertThat(ErrorFunction.erfcx(x)).isCloseTo(erfcx, withinPercentage(PERCENT));
  }

  @Test
  void the_far_tails_have_their_limits() {
    assertThat(ErrorFunction.erfc(40)).isZero();
    assertThat(ErrorFunction.erfc(-40)).isEqualTo(2);
    assertThat(ErrorFunction.erfcx(-40)).isInfinite();
    assertThat(ErrorFunction.erfcx(1e9))
        .isCloseTo(1 / (1e9 * Math.sqrt(Math.PI)), withinPercentage(PERCENT));
  }
}
