package alvh.model;

/**
 * A put as a trigonometric sum over strikes, {@code Σ α_j cos jθ + β_j sin jθ} with {@code θ =
 * unit·(k − low)}, summed by Clenshaw's recurrence for many strikes at once.
 *
 * <p>The inner loops run over strikes in neighbouring memory, which the compiler turns into lanes
 * by itself. Source: C. W. Clenshaw, "A note on the summation of Chebyshev series" (1955).
 *
 * @param cosine α
 * @param sine β
 * @param used how many of each
 */
record CosineTerms(double[] cosine, double[] sine, int used) {
  /** Half of the density's mean: what grows with the strike in a straight line. */
  double level() {
    return -cosine[0];
  }

  /** The sum of −α: the value at the left end. */
  double floor() {
    double sum = 0;
    for (int j = 0; j < used; j++) {
      sum -= cosine[j];
    }
    return sum;
  }

  /**
   * Writes the sums of a range of strikes.
   *
   * @param unit θ per 1.00 of log-moneyness
   * @param low log-moneyness where θ is zero
   */
  void sum(double unit, double low, double[] k, int from, int to, double[] sum) {
    int n = to - from;
    var twice = new double[n];
    var p1 = new double[n];
    var p2 = new double[n];
    var q1 = new double[n];
    var q2 = new double[n];
    for (int i = 0; i < n; i++) {
      twice[i] = 2 * Math.cos(unit * (k[from + i] - low));
    }
    for (int j = used & ~1; j >= 2; j -= 2) {
      step(twice, p1, p2, j < used ? cosine[j] : 0, cosine[j - 1]);
      step(twice, q1, q2, j < used ? sine[j] : 0, sine[j - 1]);
    }
    for (int i = 0; i < n; i++) {
      double theta = unit * (k[from + i] - low);
      sum[from + i] = cosine[0] + 0.5 * twice[i] * p1[i] - p2[i] + Math.sin(theta) * q1[i];
    }
  }

  /** Two steps of the recurrence, so that no column needs to be moved. */
  private static void step(double[] twice, double[] y1, double[] y2, double upper, double lower) {
    for (int i = 0; i < twice.length; i++) {
      double next = twice[i] * y1[i] - y2[i] + upper;
      y1[i] = twice[i] * next - y1[i] + lower;
      y2[i] = next;
    }
  }
}
