/** Replicas of published indices held against what was published. */
@NullMarked
package alvh.report.replica;

import org.jspecify.annotations.NullMarked;
