package alvh.model;

/**
 * Options on VIX for every state and expiry: {@code (1/2√π) ∫ Re{E[e^{pY}] erfc(K√p) p^{−3/2}} dp}
 * along a line with Re p = 3, Y the squared index at expiry.
 *
 * <p>At strike zero the same line gives the future, a second formula beside {@link
 * VixFuturePricer}. Source: method 2.7.
 */
final class VixOptionPricer {
  private final VixLoading loading;
  private final TransformTable table;

  /**
   * @param shortest years to the first expiry
   * @param longest years to the last expiry
   */
  VixOptionPricer(AffineParameters set, VixLoading loading, double shortest, double longest) {
    this.loading = loading;
    var re = new double[VixLine.COUNT];
    var im = new double[VixLine.COUNT];
    for (int j = 0; j < VixLine.COUNT; j++) {
      re[j] = VixLine.real();
      im[j] = VixLine.imaginary(j);
    }
    table =
        new TransformTable(set, TransformNodes.ofSquaredIndex(re, im, loading), shortest, longest);
  }

  /**
   * Calls, undiscounted, index points.
   *
   * @param years to expiry
   * @param call written
   */
  void calls(double years, MarketState state, VixStrikes strikes, double[] call) {
    var re = new double[VixLine.COUNT];
    var im = new double[VixLine.COUNT];
    table.exponents(years, state, re, im);
    for (int j = 0; j < re.length; j++) {
      double size = Math.exp(re[j] + VixLine.real() * loading.constant());
      double turn = im[j] + VixLine.imaginary(j) * loading.constant();
      re[j] = size * Math.cos(turn);
      im[j] = size * Math.sin(turn);
    }
    for (int i = 0; i < strikes.count(); i++) {
      call[i] = 100 * strikes.integral(i, re, im);
    }
  }
}
