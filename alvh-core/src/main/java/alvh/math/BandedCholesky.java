package alvh.math;

/**
 * Cholesky's factorisation of a symmetric positive definite matrix that is zero away from its
 * diagonal, in place.
 *
 * <p>Row i is kept as A[i][i−b] … A[i][i] in {@code b + 1} consecutive cells; cells before column 0
 * are not read. Costs n·b² operations, which for the four or five diagonals of a spline is as much
 * as reading it a few times. Source: G. Golub and C. Van Loan, "Matrix Computations", section 4.3.
 */
public final class BandedCholesky {
  private BandedCholesky() {}

  /**
   * Replaces the matrix by its lower factor, with inverted diagonal.
   *
   * @param band b, number of diagonals below the main one
   * @return false where a pivot is not above zero; the matrix is then spoiled
   */
  public static boolean factor(double[] matrix, int size, int band) {
    int width = band + 1;
    for (int i = 0; i < size; i++) {
      int row = i * width + band - i;
      int first = Math.max(0, i - band);
      for (int j = first; j < i; j++) {
        int other = j * width + band - j;
        double sum = matrix[row + j];
        for (int m = first; m < j; m++) {
          sum -= matrix[row + m] * matrix[other + m];
        }
        matrix[row + j] = sum * matrix[other + j];
      }
      double pivot = matrix[row + i];
      for (int m = first; m < i; m++) {
        pivot -= matrix[row + m] * matrix[row + m];
      }
      if (!(pivot > 0)) {
        return false;
      }
      matrix[row + i] = 1 / Math.sqrt(pivot);
    }
    return true;
  }

  /** Solves for one right-hand side, in place, with what {@link #factor} left. */
  public static void solve(double[] factor, int size, int band, double[] x) {
    int width = band + 1;
    for (int i = 0; i < size; i++) {
      int row = i * width + band - i;
      double sum = x[i];
      for (int m = Math.max(0, i - band); m < i; m++) {
        sum -= factor[row + m] * x[m];
      }
      x[i] = sum * factor[row + i];
    }
    for (int i = size - 1; i >= 0; i--) {
      int row = i * width + band - i;
      double value = x[i] * factor[row + i];
      x[i] = value;
      for (int m = Math.max(0, i - band); m < i; m++) {
        x[m] -= factor[row + m] * value;
      }
    }
  }
}
