package alvh.surface;

/** Sums over errors of a model, enough for their mean, size and place within bid and ask. */
final class ErrorSums {
  private long count;
  private long inside;
  private double sum;
  private double squares;
  private double halfSpreads;

  /**
   * @param error model less market
   * @param spreads magnitude of the price error over the half-spread; NaN where it has no meaning
   */
  void add(double error, double spreads) {
    count++;
    sum += error;
    squares += error * error;
    halfSpreads += spreads;
    inside += spreads <= 1 ? 1 : 0;
  }

  void add(ErrorSums other) {
    count += other.count;
    inside += other.inside;
    sum += other.sum;
    squares += other.squares;
    halfSpreads += other.halfSpreads;
  }

  long count() {
    return count;
  }

  /** Mean error. */
  double bias() {
    return sum / count;
  }

  double rmse() {
    return Math.sqrt(squares / count);
  }

  /** Standard deviation about the bias. */
  double deviation() {
    return Math.sqrt(Math.max(0, squares / count - bias() * bias()));
  }

  /** Mean price error in half-spreads. */
  double meanHalfSpreads() {
    return halfSpreads / count;
  }

  /** Share of errors no larger than the half-spread. */
  double insideShare() {
    return (double) inside / count;
  }
}
