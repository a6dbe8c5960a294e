/** The pictures of one session: what its book pays, and how the futures curve stands. */
@NullMarked
package alvh.report.day;

import org.jspecify.annotations.NullMarked;
