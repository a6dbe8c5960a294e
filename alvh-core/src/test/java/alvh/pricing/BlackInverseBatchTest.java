package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.pricing.BlackInverseBatch.Quotes;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many at once imply what each implies alone, to the last bit, in lanes and without. */
class BlackInverseBatchTest {
  private static final int OPTIONS = 40_000;
  private static final long SEED = 3;

  private static final double NAN = Double.NaN;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  /** Forward, strike, years, discount, price, cp; then the code, or 1 for a volatility. */
  private static final double[][] BOUNDARIES = {
    {5000, 5000, 1, 1, 400, 1, 1},
    {5000, 4000, 1, 0.5, 500, 1, BlackInverse.BELOW_INTRINSIC},
    {5000, 4000, 1, 0.5, 499, 1, BlackInverse.BELOW_INTRINSIC},
    {5000, 6000, 1, 1, 1000, -1, BlackInverse.BELOW_INTRINSIC},
    {5000, 6000, 1, 0.5, 2500, 1, BlackInverse.ABOVE_CAP},
    {5000, 4000, 1, 1, 4000, -1, BlackInverse.ABOVE_CAP},
    {5000, 4000, 1, 1, 3999, -1, 1},
    {5000, 5000, 0, 1, 400, 1, BlackInverse.NO_TIME},
    {5000, 5000, -1, 1, 400, 1, BlackInverse.NO_TIME},
    {5000, 5000, NAN, 1, 400, 1, BlackInverse.NO_TIME},
    {5000, 5000, INFINITE, 1, 400, 1, BlackInverse.NO_TIME},
    {5000, 5000, 1, 1, 0, 1, BlackInverse.NO_QUOTE},
    {5000, 5000, 1, 1, -1, 1, BlackInverse.NO_QUOTE},
    {5000, 5000, 1, 1, NAN, 1, BlackInverse.NO_QUOTE},
    {5000, 5000, 1, 1, INFINITE, 1, BlackInverse.NO_QUOTE},
    {0, 5000, 1, 1, 400, 1, BlackInverse.OUTSIDE_DOMAIN},
    {5000, -5000, 1, 1, 400, 1, BlackInverse.OUTSIDE_DOMAIN},
    {-5000, -5000, 1, 1, 400, 1, BlackInverse.OUTSIDE_DOMAIN},
    {5000, 5000, 1, NAN, 400, 1, BlackInverse.OUTSIDE_DOMAIN},
    {5000, 5000, 1, -1, -400, 1, BlackInverse.OUTSIDE_DOMAIN},
    {INFINITE, 5000, 1, 1, 400, 1, BlackInverse.OUTSIDE_DOMAIN},
    {5000, INFINITE, 1, 1, 400, -1, BlackInverse.OUTSIDE_DOMAIN},
    {1e300, 1e-300, 1, 1, 400, 1, BlackInverse.OUTSIDE_DOMAIN},
    {5000, 5500, 0.1, 0.99, 20, 1, 1}
  };

  private static Quotes quotes(
      int count,
      IntToDoubleFunction forward,
      IntToDoubleFunction strike,
      IntToDoubleFunction years,
      IntToDoubleFunction discount,
      IntToDoubleFunction price,
      IntToDoubleFunction cp) {
    return new Quotes(
        column(count, forward),
        column(count, strike),
        column(count, years),
        column(count, discount),
        column(count, price),
        column(count, cp));
  }

  private static double[] column(int count, IntToDoubleFunction value) {
    return IntStream.range(0, count).mapToDouble(value).toArray();
  }

  private static double[] together(Quotes quotes, boolean inLanes) {
    double[] answers = new double[quotes.count()];
    new BlackInverseBatch(inLanes).imply(quotes, answers, answers.length);
    return answers;
  }

  private static double[] alone(Quotes q) {
    return column(
        q.count(),
        i ->
            BlackInverse.volatility(
                q.forward()[i],
                q.strike()[i],
                q.years()[i],
                q.discount()[i],
                q.price()[i],
                (int) q.cp()[i]));
  }

  private static double sign(SplittableRandom random) {
    return random.nextBoolean() ? 1 : -1;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_reference_grid_implies_the_same_bits(boolean inLanes) {
    var grid = ReferenceGrid.options();
    double[] prices = ReferenceGrid.prices();
    var quotes =
        quotes(
            prices.length,
            i -> ReferenceGrid.SPOT,
            i -> grid.get(i).strike(),
            i -> grid.get(i).years(),
            i -> 1,
            i -> prices[i],
            i -> grid.get(i).cp());
    assertThat(together(quotes, inLanes)).isEqualTo(alone(quotes));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void prices_across_the_whole_plane_imply_the_same_bits(boolean inLanes) {
    var random = new SplittableRandom(SEED);
    double[] strike = random.doubles(OPTIONS, -3, 3).map(x -> 5000 * Math.exp(x)).toArray();
    double[] deviation = random.doubles(OPTIONS, -5, 0.7).map(Math::exp).toArray();
    double[] cp = IntStream.range(0, OPTIONS).mapToDouble(i -> sign(random)).toArray();
    var quotes =
        quotes(
            OPTIONS,
            i -> 5000,
            i -> strike[i],
            i -> 0.25,
            i -> 0.97,
            i -> Black76.price(5000, strike[i], 0.25, 2 * deviation[i], 0.97, (int) cp[i]),
            i -> cp[i]);
    assertThat(together(quotes, inLanes)).isEqualTo(alone(quotes));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void any_bits_imply_the_same_and_never_zero_or_nan(boolean inLanes) {
    var random = new SplittableRandom(SEED);
    IntToDoubleFunction bits = i -> Double.longBitsToDouble(random.nextLong());
    var quotes = quotes(OPTIONS, bits, bits, bits, bits, bits, i -> sign(random));
    assertSound(quotes, inLanes);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void terms_of_any_size_imply_the_same_and_never_zero_or_nan(boolean inLanes) {
    var random = new SplittableRandom(SEED);
    IntToDoubleFunction any = i -> Math.scalb(1 + random.nextDouble(), random.nextInt(-1074, 1024));
    IntToDoubleFunction moderate = i -> Math.scalb(1 + random.nextDouble(), random.nextInt(-4, 5));
    assertSound(quotes(OPTIONS, any, any, any, any, any, i -> sign(random)), inLanes);
    assertSound(
        quotes(OPTIONS, moderate, moderate, any, moderate, moderate, i -> sign(random)), inLanes);
    assertSound(
        quotes(OPTIONS, moderate, moderate, moderate, i -> 1, any, i -> sign(random)), inLanes);
  }

  private static void assertSound(Quotes quotes, boolean inLanes) {
    double[] answers = together(quotes, inLanes);
    assertThat(answers).isEqualTo(alone(quotes));
    assertThat(Arrays.stream(answers).filter(a -> Double.isNaN(a) || a == 0)).isEmpty();
    assertThat(Arrays.stream(answers).filter(a -> a < 0 && (a < -5 || a != Math.rint(a))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_has_no_volatility_says_why_amid_those_that_have_one(boolean inLanes) {
    var quotes =
        quotes(
            BOUNDARIES.length,
            i -> BOUNDARIES[i][0],
            i -> BOUNDARIES[i][1],
            i -> BOUNDARIES[i][2],
            i -> BOUNDARIES[i][3],
            i -> BOUNDARIES[i][4],
            i -> BOUNDARIES[i][5]);
    double[] answers = together(quotes, inLanes);
    for (int i = 0; i < BOUNDARIES.length; i++) {
      double expected = BOUNDARIES[i][6];
      assertThat(expected > 0 ? Math.signum(answers[i]) : answers[i])
          .as("row %s", i)
          .isEqualTo(expected);
    }
    assertThat(answers).isEqualTo(alone(quotes));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 255, 256, 257, 1000})
  void any_number_of_quotes_is_answered_and_none_beyond(int count) {
    double[] strike = IntStream.range(0, count + 1).mapToDouble(i -> 4000 + i).toArray();
    var quotes = quotes(count + 1, i -> 4500, i -> strike[i], i -> 0.5, i -> 1, i -> 300, i -> -1);
    double[] answers = new double[count + 1];
    answers[count] = Math.PI;
    new BlackInverseBatch().imply(quotes, answers, count);
    double[] expected = alone(quotes);
    expected[count] = Math.PI;
    assertThat(answers).isEqualTo(expected);
  }
}
