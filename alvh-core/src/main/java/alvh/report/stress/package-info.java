/** What a stress of one decision's book says, in words and numbers. */
@NullMarked
package alvh.report.stress;

import org.jspecify.annotations.NullMarked;
