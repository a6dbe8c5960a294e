package alvh.model;

/**
 * The loadings of VIX² by the series of the matrix exponential, summed term by term: a second way
 * beside the divided differences of {@link VixLoading}. Source: method 2.7 (5×5 augmented system).
 */
final class MatrixSeries {
  private static final int TERMS = 60;

  private MatrixSeries() {}

  static VixLoading loading(AffineParameters set, double years) {
    JumpLaw law = set.jumps();
    var m = new double[5][5];
    m[0][0] = -(set.first().reversion() - law.meanVariance() * law.onFirst());
    m[0][1] = law.meanVariance() * law.onSecond();
    m[1][1] = -set.second().reversion();
    m[0][4] = set.first().drift() + law.meanVariance() * law.base();
    m[1][4] = set.second().drift();
    m[2][0] = 1;
    m[3][1] = 1;
    double[][] e = exponential(m, years);
    double w1 = (1 + 2 * law.onFirst() * law.convexity()) / years;
    double w2 = (1 + 2 * law.onSecond() * law.convexity()) / years;
    return new VixLoading(
        w1 * e[2][4] + w2 * e[3][4] + 2 * law.base() * law.convexity(),
        w1 * e[2][0] + w2 * e[3][0],
        w1 * e[2][1] + w2 * e[3][1]);
  }

  private static double[][] exponential(double[][] m, double t) {
    int n = m.length;
    var sum = new double[n][n];
    var term = new double[n][n];
    for (int i = 0; i < n; i++) {
      term[i][i] = 1;
      sum[i][i] = 1;
    }
    for (int k = 1; k <= TERMS; k++) {
      var next = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          for (int l = 0; l < n; l++) {
            next[i][j] += term[i][l] * m[l][j] * t / k;
          }
          sum[i][j] += next[i][j];
        }
      }
      term = next;
    }
    return sum;
  }
}
