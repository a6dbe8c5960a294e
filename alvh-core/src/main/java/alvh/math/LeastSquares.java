package alvh.math;

import alvh.unit.Check;
import java.util.Optional;

/**
 * Linear least squares that takes one observation after another and can be asked for its
 * coefficients at any time.
 *
 * <p>It keeps the triangular factor of the design matrix, updated by Givens rotations, not the
 * normal equations: regressors here are collinear (a volatility and its own averages). With a decay
 * below 1 older observations fade geometrically. Source: G. Golub and C. Van Loan, "Matrix
 * Computations" (1996), 12.6.
 */
public final class LeastSquares {
  /** A diagonal below this share of the largest counts as zero: the regressors are dependent. */
  private static final double RANK_TOLERANCE = 1e-12;

  private final int size;
  private final double rootDecay;
  private final double[][] triangle;
  private final double[] row;
  private double squaredResiduals;
  private double weight;
  private int count;

  /**
   * @param size number of coefficients
   * @param decay weight of an observation relative to the one after it, in (0, 1]
   */
  public LeastSquares(int size, double decay) {
    Check.that(size > 0, "at least one coefficient, was %s", size);
    Check.that(decay > 0 && decay <= 1, "decay must lie in (0, 1], was %s", decay);
    this.size = size;
    this.rootDecay = Math.sqrt(decay);
    this.triangle = new double[size][size + 1];
    this.row = new double[size + 1];
  }

  /** Every observation weighs the same. */
  public static LeastSquares expanding(int size) {
    return new LeastSquares(size, 1);
  }

  /** Takes one observation; {@code regressors} is only read. */
  public void add(double y, double... regressors) {
    Check.that(regressors.length == size, "%d regressors, expected %d", regressors.length, size);
    fade();
    System.arraycopy(regressors, 0, row, 0, size);
    row[size] = y;
    for (int i = 0; i < size; i++) {
      rotate(triangle[i], i);
    }
    squaredResiduals += row[size] * row[size];
    weight = weight * rootDecay * rootDecay + 1;
    count++;
  }

  private void fade() {
    if (rootDecay == 1) {
      return;
    }
    for (double[] row : triangle) {
      for (int j = 0; j <= size; j++) {
        row[j] *= rootDecay;
      }
    }
    squaredResiduals *= rootDecay * rootDecay;
  }

  /** Turns the two rows so that the observation becomes zero at {@code from}. */
  private void rotate(double[] pivot, int from) {
    if (row[from] == 0) {
      return;
    }
    double length = Math.sqrt(pivot[from] * pivot[from] + row[from] * row[from]);
    double cosine = pivot[from] / length;
    double sine = row[from] / length;
    for (int j = from; j <= size; j++) {
      double above = pivot[j];
      pivot[j] = cosine * above + sine * row[j];
      row[j] = cosine * row[j] - sine * above;
    }
  }

  /** Observations taken so far. */
  public int count() {
    return count;
  }

  /** The weighted sum of squared residuals of the best fit. */
  public double squaredResiduals() {
    return squaredResiduals;
  }

  /** Root of the weighted mean squared residual; zero before the first observation. */
  public double residualDeviation() {
    return weight == 0 ? 0 : Math.sqrt(squaredResiduals / weight);
  }

  /** The coefficients; empty while the regressors seen so far are linearly dependent. */
  public Optional<double[]> coefficients() {
    double largest = 0;
    for (int i = 0; i < size; i++) {
      largest = Math.max(largest, Math.abs(triangle[i][i]));
    }
    var solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      if (Math.abs(triangle[i][i]) <= RANK_TOLERANCE * largest) {
        return Optional.empty();
      }
      double rest = triangle[i][size];
      for (int j = i + 1; j < size; j++) {
        rest -= triangle[i][j] * solution[j];
      }
      solution[i] = rest / triangle[i][i];
    }
    return Optional.of(solution);
  }
}
