package alvh.report.day;

import java.util.List;

/**
 * What the condors of one expiry bring over levels of the index, in lines that can be drawn.
 *
 * @param expiry ISO
 * @param daysLeft calendar days
 * @param spot index today
 * @param deviation σ√T at the money, decimal: one deviation of the index's logarithm to expiry
 * @param strikes of all legs, rising
 * @param breakEvens where the line at expiry is zero, rising
 * @param index levels of the lines, rising
 * @param lines dollars since the condors were sold, credit included; at expiry last
 */
public record Payoff(
    String expiry,
    long daysLeft,
    double spot,
    double deviation,
    List<Double> strikes,
    List<Double> breakEvens,
    double[] index,
    List<Line> lines) {
  public Payoff {
    strikes = List.copyOf(strikes);
    breakEvens = List.copyOf(breakEvens);
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param sessions ahead; below zero for the line at expiry
   * @param dollars at each level
   */
  public record Line(int sessions, double[] dollars) {
    /** Stands for the line at expiry. */
    public static final int AT_EXPIRY = -1;

    public boolean isAtExpiry() {
      return sessions == AT_EXPIRY;
    }
  }

  /** The line at expiry. */
  public Line atExpiry() {
    return lines.getLast();
  }
}
