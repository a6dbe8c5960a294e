package alvh.report;

import alvh.report.statistic.Interval;

/**
 * The layered hedge held against another arm over the same sessions, pair by pair.
 *
 * @param arm the arm that is judged
 * @param other what it is held against
 * @param mean difference of mean returns a year, over the run where it is shorter, as the arms
 *     stand, decimal of capital
 * @param tail difference of CVaR95 of months as the arms stand, decimal of capital; above zero the
 *     judged arm loses less in its worst months
 * @param equalCost the same question after the other arm was scaled to equal cost
 */
public record Comparison(
    String arm, String other, Interval mean, Interval tail, EqualCost equalCost) {}
