package alvh.math;

import java.util.Arrays;

/**
 * A convex quadratic program whose rows each touch a few neighbouring unknowns: the least sum of
 * squares under linear inequalities, some of which may be broken at a price.
 *
 * <p>Unknowns y; squares {@code ½·weight·(a·y − target)²}; bounds {@code a·y ≥ bound}, hard or
 * costing {@code price} per unit by which they are missed. Rows that touch a column outside the
 * program ignore that cell, so that a spline with fixed ends needs no special case.
 */
public final class BandedProgram {
  /** Unknowns that one row may touch. */
  public static final int REACH = 5;

  static final int BAND = REACH - 1;

  final int size;

  /** The squares' matrix in the layout of {@link BandedCholesky}, and their linear part. */
  final double[] hessian;

  final double[] gradient;
  int rows;
  int[] column;
  double[] cells;
  double[] bound;
  double[] price;

  private final double[] unknowns;
  private int steps;

  /**
   * @param size number of unknowns
   * @param rows bounds to make room for
   */
  public BandedProgram(int size, int rows) {
    this.size = size;
    hessian = new double[size * REACH];
    gradient = new double[size];
    unknowns = new double[size];
    column = new int[rows];
    cells = new double[rows * REACH];
    bound = new double[rows];
    price = new double[rows];
  }

  /** Adds {@code ½·weight·(a·y − target)²}; a starts at {@code first}, which may be negative. */
  public void square(int first, double[] a, int length, double target, double weight) {
    for (int i = 0; i < length; i++) {
      int row = first + i;
      if (row < 0 || row >= size) {
        continue;
      }
      double scaled = weight * a[i];
      gradient[row] -= scaled * target;
      for (int j = 0; j <= i; j++) {
        if (first + j >= 0) {
          hessian[row * REACH + BAND - i + j] += scaled * a[j];
        }
      }
    }
  }

  /**
   * Adds {@code a·y ≥ bound}.
   *
   * @param price per unit missed; infinite where it must hold
   */
  public void atLeast(int first, double[] a, int length, double bound, double price) {
    if (rows == column.length) {
      grow();
    }
    column[rows] = first;
    System.arraycopy(a, 0, cells, rows * REACH, length);
    this.bound[rows] = bound;
    this.price[rows] = price;
    rows++;
  }

  private void grow() {
    int more = 2 * rows + 16;
    column = Arrays.copyOf(column, more);
    cells = Arrays.copyOf(cells, more * REACH);
    bound = Arrays.copyOf(bound, more);
    price = Arrays.copyOf(price, more);
  }

  /** Steps that the last solution took. */
  public int steps() {
    return steps;
  }

  /** The unknowns of the last solution; the program's own array. */
  public double[] unknowns() {
    return unknowns;
  }

  /**
   * Solves from what {@link #unknowns} holds.
   *
   * @param tolerance mean complementarity at which to stop, in the unit of the objective
   * @return whether it converged with all hard bounds kept
   */
  public boolean solve(double tolerance) {
    var point = new InteriorPoint(this, unknowns);
    boolean solved = point.solve(tolerance);
    steps = point.steps();
    return solved;
  }

  boolean soft(int row) {
    return price[row] < Double.POSITIVE_INFINITY;
  }

  /** a·y of one row. */
  double value(int row, double[] y) {
    double sum = 0;
    int first = column[row];
    int low = Math.max(0, -first);
    int high = Math.min(REACH, size - first);
    for (int i = low; i < high; i++) {
      sum += cells[row * REACH + i] * y[first + i];
    }
    return sum;
  }

  /** Adds {@code factor} times the row to {@code sum}. */
  void addRow(int row, double factor, double[] sum) {
    int first = column[row];
    int low = Math.max(0, -first);
    int high = Math.min(REACH, size - first);
    for (int i = low; i < high; i++) {
      sum[first + i] += factor * cells[row * REACH + i];
    }
  }

  /** Adds {@code factor·a·aᵀ} to a banded matrix. */
  void addSquare(int row, double factor, double[] matrix) {
    int first = column[row];
    int low = Math.max(0, -first);
    int high = Math.min(REACH, size - first);
    for (int i = low; i < high; i++) {
      double scaled = factor * cells[row * REACH + i];
      int cell = (first + i) * REACH + BAND - i;
      for (int j = low; j <= i; j++) {
        matrix[cell + j] += scaled * cells[row * REACH + j];
      }
    }
  }

  /** Takes P·y from {@code sum}. */
  void subtractProduct(double[] y, double[] sum) {
    for (int i = 0; i < size; i++) {
      int row = i * REACH + BAND - i;
      for (int j = Math.max(0, i - BAND); j < i; j++) {
        sum[i] -= hessian[row + j] * y[j];
        sum[j] -= hessian[row + j] * y[i];
      }
      sum[i] -= hessian[row + i] * y[i];
    }
  }
}
