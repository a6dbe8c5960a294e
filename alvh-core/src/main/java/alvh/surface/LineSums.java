package alvh.surface;

/** Sums behind the straight line y = a + b·x. */
final class LineSums {
  private long count;
  private double x;
  private double y;
  private double xx;
  private double xy;
  private double yy;

  void add(double atX, double atY) {
    count++;
    x += atX;
    y += atY;
    xx += atX * atX;
    xy += atX * atY;
    yy += atY * atY;
  }

  long count() {
    return count;
  }

  double slope() {
    return (xy - x * y / count) / (xx - x * x / count);
  }

  /** Share of the variance of y that the line explains. */
  double explained() {
    double covariance = xy - x * y / count;
    return covariance * covariance / ((xx - x * x / count) * (yy - y * y / count));
  }
}
