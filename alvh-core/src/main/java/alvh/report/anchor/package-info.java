/** The method's printed figures, computed again from a history and held against the print. */
@NullMarked
package alvh.report.anchor;

import org.jspecify.annotations.NullMarked;
