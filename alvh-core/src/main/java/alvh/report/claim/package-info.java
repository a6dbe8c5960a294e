/** What the method and its sources claim, computed again and held against the print. */
@NullMarked
package alvh.report.claim;

import org.jspecify.annotations.NullMarked;
