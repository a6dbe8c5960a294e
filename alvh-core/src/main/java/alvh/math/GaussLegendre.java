package alvh.math;

import alvh.unit.Check;
import java.util.function.DoubleUnaryOperator;

/**
 * Gauss–Legendre quadrature: nodes and weights on [−1, 1], exact for polynomials up to degree 2n −
 * 1.
 *
 * <p>Nodes are roots of the Legendre polynomial found by Newton from Tricomi's approximation.
 * Source: M. Abramowitz and I. Stegun, "Handbook of Mathematical Functions" (1964), 25.4.29 and
 * 22.7.10.
 */
public final class GaussLegendre {
  private static final int NEWTON_STEPS = 8;
  private final double[] nodes;
  private final double[] weights;

  /** The rule with {@code count} nodes. */
  public GaussLegendre(int count) {
    Check.that(count > 0, "a rule needs at least one node, was %s", count);
    nodes = new double[count];
    weights = new double[count];
    for (int i = 0; i < count; i++) {
      fill(i, Math.cos(Math.PI * (i + 0.75) / (count + 0.5)));
    }
  }

  private void fill(int i, double start) {
    int n = nodes.length;
    double root = start;
    double derivative = 1;
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double below = 0;
      double value = 1;
      for (int degree = 1; degree <= n; degree++) {
        double next = ((2 * degree - 1) * root * value - (degree - 1) * below) / degree;
        below = value;
        value = next;
      }
      derivative = n * (root * value - below) / (root * root - 1);
      root -= value / derivative;
    }
    nodes[n - 1 - i] = root;
    weights[n - 1 - i] = 2 / ((1 - root * root) * derivative * derivative);
  }

  public int count() {
    return nodes.length;
  }

  /** Node {@code i} in (−1, 1), rising. */
  public double node(int i) {
    return nodes[i];
  }

  /** Weight of node {@code i}; all weights add up to 2. */
  public double weight(int i) {
    return weights[i];
  }

  /** The integral of {@code f} from {@code low} to {@code high}. */
  public double integrate(DoubleUnaryOperator f, double low, double high) {
    double middle = 0.5 * (low + high);
    double half = 0.5 * (high - low);
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      sum += weights[i] * f.applyAsDouble(middle + half * nodes[i]);
    }
    return half * sum;
  }
}
