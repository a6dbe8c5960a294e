package alvh.math;

/**
 * Mehrotra's predictor–corrector interior point method on a {@link BandedProgram}. Since all rows
 * are local, each step is one banded Cholesky factorisation and two solutions with it.
 *
 * <p>Each bound has a slack t ≥ 0 and a multiplier z ≥ 0; one that may be broken also an excess e ≥
 * 0, whose multiplier is what the price leaves of z. Source: S. Mehrotra, "On the implementation of
 * a primal-dual interior point method" (1992); J. Nocedal and S. Wright, "Numerical Optimization",
 * section 16.6.
 */
final class InteriorPoint {
  private static final int MAX_STEPS = 60;

  /** A bound may be missed by this. */
  private static final double FEASIBLE = 1e-9;

  /** Share of the way to the next bound that a step may go. */
  private static final double TO_BOUNDARY = 0.995;

  private static final double FIRST_SLACK = 0.5;
  private static final double FIRST_EXCESS = 0.1;

  private final BandedProgram program;
  private final int rows;
  private final double[] matrix;
  private final double[] y;
  private final double[] step;
  private final double[] slack;
  private final double[] excess;
  private final double[] multiplier;
  private final double[] stepOfSlack;
  private final double[] stepOfExcess;
  private final double[] stepOfMultiplier;

  /** Products of the predictor's steps, which the corrector takes into account. */
  private final double[] slackProduct;

  private final double[] excessProduct;
  private final double[] stiffness;
  private final double[] offset;

  /** The complementarity at which a direction aims. */
  private double centre;

  private int steps;

  InteriorPoint(BandedProgram program, double[] y) {
    this.program = program;
    this.y = y;
    rows = program.rows;
    matrix = new double[program.hessian.length];
    step = new double[program.size];
    slack = new double[rows];
    excess = new double[rows];
    multiplier = new double[rows];
    stepOfSlack = new double[rows];
    stepOfExcess = new double[rows];
    stepOfMultiplier = new double[rows];
    slackProduct = new double[rows];
    excessProduct = new double[rows];
    stiffness = new double[rows];
    offset = new double[rows];
  }

  int steps() {
    return steps;
  }

  boolean solve(double tolerance) {
    start();
    for (steps = 0; steps < MAX_STEPS; steps++) {
      double mean = meanAfter(0);
      if (mean <= tolerance && worstMiss() <= FEASIBLE) {
        return true;
      }
      if (!assemble()) {
        return false;
      }
      aim(0);
      direction();
      double ratio = meanAfter(reach()) / mean;
      aim(mean * ratio * ratio * ratio);
      direction();
      advance(Math.min(1, TO_BOUNDARY * reach()));
    }
    return false;
  }

  private void start() {
    for (int r = 0; r < rows; r++) {
      double gap = program.value(r, y) - program.bound[r];
      boolean soft = program.soft(r);
      slack[r] = Math.max(gap, FIRST_SLACK);
      excess[r] = soft ? Math.max(slack[r] - gap, FIRST_EXCESS) : 0;
      multiplier[r] = soft ? 0.5 * program.price[r] : FIRST_EXCESS / slack[r];
    }
  }

  /** Mean complementarity after a step of this length. */
  private double meanAfter(double length) {
    double sum = 0;
    int count = rows;
    for (int r = 0; r < rows; r++) {
      double z = multiplier[r] + length * stepOfMultiplier[r];
      sum += z * (slack[r] + length * stepOfSlack[r]);
      if (program.soft(r)) {
        sum += (program.price[r] - z) * (excess[r] + length * stepOfExcess[r]);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private double worstMiss() {
    double worst = 0;
    for (int r = 0; r < rows; r++) {
      double gap = program.value(r, y) - program.bound[r] + excess[r] - slack[r];
      worst = Math.max(worst, Math.abs(gap));
    }
    return worst;
  }

  /** Newton's matrix P + Σ D·a·aᵀ, factored. */
  private boolean assemble() {
    System.arraycopy(program.hessian, 0, matrix, 0, matrix.length);
    for (int r = 0; r < rows; r++) {
      double give = slack[r] / multiplier[r];
      if (program.soft(r)) {
        give += excess[r] / (program.price[r] - multiplier[r]);
      }
      stiffness[r] = 1 / give;
      program.addSquare(r, stiffness[r], matrix);
    }
    return BandedCholesky.factor(matrix, program.size, BandedProgram.BAND);
  }

  /** The predictor aims at none; the corrector at some, less what the predictor's steps leave. */
  private void aim(double complementarity) {
    centre = complementarity;
    boolean predicts = complementarity == 0;
    for (int r = 0; r < rows; r++) {
      slackProduct[r] = predicts ? 0 : stepOfSlack[r] * stepOfMultiplier[r];
      excessProduct[r] = predicts ? 0 : -stepOfExcess[r] * stepOfMultiplier[r];
    }
  }

  private void direction() {
    for (int i = 0; i < step.length; i++) {
      step[i] = -program.gradient[i];
    }
    program.subtractProduct(y, step);
    for (int r = 0; r < rows; r++) {
      offset[r] = offset(r);
      program.addRow(r, multiplier[r] - stiffness[r] * offset[r], step);
    }
    BandedCholesky.solve(matrix, program.size, BandedProgram.BAND, step);
    for (int r = 0; r < rows; r++) {
      double z = multiplier[r];
      double dz = -stiffness[r] * (program.value(r, step) + offset[r]);
      stepOfMultiplier[r] = dz;
      stepOfSlack[r] = (centre - slackProduct[r] - slack[r] * dz) / z - slack[r];
      if (program.soft(r)) {
        double left = program.price[r] - z;
        stepOfExcess[r] = (centre - excessProduct[r] + excess[r] * dz) / left - excess[r];
      }
    }
  }

  private double offset(int r) {
    double z = multiplier[r];
    double q = program.value(r, y) - program.bound[r] - (centre - slackProduct[r]) / z;
    return program.soft(r) ? q + (centre - excessProduct[r]) / (program.price[r] - z) : q;
  }

  private double reach() {
    double reach = 1 / TO_BOUNDARY;
    for (int r = 0; r < rows; r++) {
      reach = until(reach, slack[r], stepOfSlack[r]);
      reach = until(reach, multiplier[r], stepOfMultiplier[r]);
      if (program.soft(r)) {
        reach = until(reach, excess[r], stepOfExcess[r]);
        reach = until(reach, program.price[r] - multiplier[r], -stepOfMultiplier[r]);
      }
    }
    return reach;
  }

  private static double until(double reach, double value, double step) {
    return value + reach * step < 0 ? -value / step : reach;
  }

  private void advance(double length) {
    for (int i = 0; i < y.length; i++) {
      y[i] += length * step[i];
    }
    for (int r = 0; r < rows; r++) {
      slack[r] += length * stepOfSlack[r];
      multiplier[r] += length * stepOfMultiplier[r];
      excess[r] += length * stepOfExcess[r];
    }
  }
}
