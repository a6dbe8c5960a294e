/** The volatility surface fitted to one snapshot. */
@NullMarked
package alvh.surface;

import org.jspecify.annotations.NullMarked;
