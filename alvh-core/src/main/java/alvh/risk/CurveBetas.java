package alvh.risk;

import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.market.Hindsight;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.LeastSquares;
import alvh.signal.TermStructure;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Points that the k-th VIX future moves with one point of VIX, learnt session by session.
 *
 * <p>k counts contracts with at least so many days left on the day before, six by default; that
 * contract's own change is taken, so that a roll makes no jump. Each k is a regression with
 * intercept. Source: method 0 (anchors), 1.3 "Layer book", 1.6 "VX mapping", 1.12 "Hindsight".
 */
public final class CurveBetas {
  /** The farthest future with a printed beta. */
  public static final int FARTHEST = 6;

  private static final double[] PRINTED = {0.57, 0.39, 0.30, 0.25, 0.22, 0.19};
  private static final int MIN_OBSERVATIONS = 504;
  private static final int SHORT_MEMORY = 126;
  private static final Hindsight HINDSIGHT =
      new Hindsight(
          "points of VIX futures per VIX point",
          LocalDate.of(2007, 4, 2),
          LocalDate.of(2021, 12, 31));

  private final boolean learning;
  private final int frontMinDays;
  private final List<LeastSquares> fits;
  private Optional<Seen> yesterday = Optional.empty();

  private record Seen(double vix, FuturesCurve curve) {}

  private CurveBetas(boolean learning, double decay, int frontMinDays) {
    this.frontMinDays = frontMinDays;
    this.learning = learning;
    this.fits = IntStream.range(0, FARTHEST).mapToObj(k -> new LeastSquares(2, decay)).toList();
  }

  /** The printed table until 504 observations, then an estimate on the whole past. */
  public static CurveBetas expanding() {
    return expanding(TermStructure.MIN_DAYS);
  }

  /** As expanding, with the weights of an EMA over 126 sessions. */
  public static CurveBetas fading() {
    return fading(TermStructure.MIN_DAYS);
  }

  /** The printed table for ever: the arm STATIC. */
  public static CurveBetas fixed() {
    return new CurveBetas(false, 1, TermStructure.MIN_DAYS);
  }

  /** As expanding, where F1 has at least so many calendar days left. */
  public static CurveBetas expanding(int frontMinDays) {
    return new CurveBetas(true, 1, frontMinDays);
  }

  /** As fading, where F1 has at least so many calendar days left. */
  public static CurveBetas fading(int frontMinDays) {
    return new CurveBetas(true, 1 - 2.0 / (SHORT_MEMORY + 1), frontMinDays);
  }

  /** Sees the next session. A session without VIX or curve breaks the chain of daily changes. */
  public void observe(MarketSnapshot today) {
    OptionalDouble vix = today.today(Measure.VIX);
    Optional<Seen> seen =
        vix.isPresent()
            ? today.curve().map(curve -> new Seen(vix.getAsDouble(), curve))
            : Optional.empty();
    if (learning && yesterday.isPresent() && seen.isPresent()) {
      learn(yesterday.get(), seen.get());
    }
    yesterday = seen;
  }

  private void learn(Seen before, Seen now) {
    FuturesCurve held = before.curve().from(frontMinDays);
    for (int k = 1; k <= Math.min(FARTHEST, held.size()); k++) {
      Optional<FuturesSettlement> settled = now.curve().of(held.expiry(k));
      if (settled.isPresent()) {
        double change = settled.get().price() - held.price(k);
        fits.get(k - 1).add(change, 1, now.vix() - before.vix());
      }
    }
  }

  /** b_k, points of the k-th future per VIX point, {@code k} from 1 to 6. */
  public double beta(int k) {
    return own(k).map(coefficients -> coefficients[1]).orElse(PRINTED[k - 1]);
  }

  /** Whether b_k is the method's constant, not an estimate of the past. */
  public boolean isPrinted(int k) {
    return own(k).isEmpty();
  }

  private Optional<double[]> own(int k) {
    Check.that(k >= 1 && k <= FARTHEST, "there is no beta of the future number %s", k);
    LeastSquares fit = fits.get(k - 1);
    return fit.count() < MIN_OBSERVATIONS ? Optional.empty() : fit.coefficients();
  }

  /** What the betas in use know of the future: nothing once all are estimated. */
  public List<Hindsight> hindsight() {
    boolean anyPrinted = IntStream.rangeClosed(1, FARTHEST).anyMatch(this::isPrinted);
    return anyPrinted ? List.of(HINDSIGHT) : List.of();
  }
}
