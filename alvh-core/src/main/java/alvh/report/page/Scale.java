package alvh.report.page;

/** The numbers along one axis of a chart, with round ticks. The range must not be empty. */
record Scale(double low, double high) {
  /** About so many steps fit beside each other on a phone. */
  private static final double STEPS = 5;

  /** A tick may lie so much of a step beyond the range, by rounding. */
  private static final double ROUNDING = 1e-9;

  /** How far along the axis a value lies: 0 at its beginning, 1 at its end. */
  double share(double value) {
    return (value - low) / (high - low);
  }

  boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** 1, 2 or 5 times a power of ten. */
  private double step() {
    double rough = (high - low) / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double ratio = rough / power;
    return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
  }

  double[] ticks() {
    double step = step();
    long first = (long) Math.ceil(low / step - ROUNDING);
    long last = (long) Math.floor(high / step + ROUNDING);
    var ticks = new double[(int) (last - first + 1)];
    for (int i = 0; i < ticks.length; i++) {
      ticks[i] = (first + i) * step;
    }
    return ticks;
  }

  /** Decimals that a tick needs. */
  int places() {
    return Math.max(0, (int) Math.ceil(-Math.log10(step()) - ROUNDING));
  }
}
