/** Statistics of returns: arrays in, numbers out, no idea of condors or hedges. */
@NullMarked
package alvh.report.statistic;

import org.jspecify.annotations.NullMarked;
