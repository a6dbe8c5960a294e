/** Why a decision is what it is: its numbers in order, its gates, and what differs from another. */
@NullMarked
package alvh.report.reason;

import org.jspecify.annotations.NullMarked;
