package alvh.risk;

import alvh.market.Hindsight;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.LeastSquares;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Daily index return on daily change of VIX, by the level of VIX the day before, learnt session by
 * session.
 *
 * <p>Each bucket of VIX is a regression with intercept. Its observations fade with the weights of
 * an EMA over 1,260; they fade by observations of the bucket, not by days, so that the rare bucket
 * above 32 does not forget the crises before the last one. That and the count of 504 within the
 * bucket are our reading. Source: method 0 (anchors), 1.6 "Joint shock", 1.12 "Hindsight".
 */
public final class SpotVolBetas {
  private static final double[] UPPER_EDGES = {14, 18, 24, 32};
  private static final double[] PRINTED_BETAS = {-0.54, -0.48, -0.55, -0.58, -0.56};
  private static final double[] PRINTED_RESIDUALS = {0.39, 0.49, 0.69, 0.94, 1.55};
  private static final int MEMORY = 1260;
  private static final int MIN_OBSERVATIONS = 504;
  private static final Hindsight HINDSIGHT =
      new Hindsight(
          "index return per VIX point, by level of VIX",
          LocalDate.of(1990, 1, 2),
          LocalDate.of(2026, 7, 23));

  private final boolean learning;
  private final List<LeastSquares> fits =
      IntStream.rangeClosed(0, UPPER_EDGES.length)
          .mapToObj(bucket -> new LeastSquares(2, 1 - 2.0 / (MEMORY + 1)))
          .toList();

  private Optional<Closes> yesterday = Optional.empty();

  private record Closes(double spot, double vix) {}

  private SpotVolBetas(boolean learning) {
    this.learning = learning;
  }

  /** The printed table until a bucket has 504 observations, then its own estimate. */
  public static SpotVolBetas expanding() {
    return new SpotVolBetas(true);
  }

  /** The printed table for ever: the arm STATIC. */
  public static SpotVolBetas fixed() {
    return new SpotVolBetas(false);
  }

  /** Sees the next session. A session without index or VIX breaks the chain of daily changes. */
  public void observe(MarketSnapshot today) {
    Optional<Closes> closes = closes(today);
    if (learning && yesterday.isPresent() && closes.isPresent()) {
      learn(yesterday.get(), closes.get());
    }
    yesterday = closes;
  }

  private static Optional<Closes> closes(MarketSnapshot today) {
    OptionalDouble spot = today.today(Measure.SPX);
    OptionalDouble vix = today.today(Measure.VIX);
    return spot.isPresent() && vix.isPresent()
        ? Optional.of(new Closes(spot.getAsDouble(), vix.getAsDouble()))
        : Optional.empty();
  }

  private void learn(Closes before, Closes now) {
    double percent = 100 * (now.spot() / before.spot() - 1);
    fits.get(bucket(before.vix())).add(percent, 1, now.vix() - before.vix());
  }

  /** The relation that holds from a level of VIX, index points. */
  public SpotVolBeta at(double vix) {
    int bucket = bucket(vix);
    LeastSquares fit = fits.get(bucket);
    return own(fit)
        .map(coefficients -> new SpotVolBeta(coefficients[1], fit.residualDeviation(), false))
        .orElseGet(() -> new SpotVolBeta(PRINTED_BETAS[bucket], PRINTED_RESIDUALS[bucket], true));
  }

  private static Optional<double[]> own(LeastSquares fit) {
    return fit.count() < MIN_OBSERVATIONS ? Optional.empty() : fit.coefficients();
  }

  /** What the relation at a level of VIX knows of the future: nothing once it is estimated. */
  public List<Hindsight> hindsight(double vix) {
    return at(vix).printed() ? List.of(HINDSIGHT) : List.of();
  }

  /** Days seen so far that began in the bucket of this level. */
  public int observations(double vix) {
    return fits.get(bucket(vix)).count();
  }

  private static int bucket(double vix) {
    int bucket = 0;
    while (bucket < UPPER_EDGES.length && vix >= UPPER_EDGES[bucket]) {
      bucket++;
    }
    return bucket;
  }
}
