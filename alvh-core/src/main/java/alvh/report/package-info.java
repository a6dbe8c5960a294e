/** What the run was worth: statistics, attribution, evidence. */
@NullMarked
package alvh.report;

import org.jspecify.annotations.NullMarked;
