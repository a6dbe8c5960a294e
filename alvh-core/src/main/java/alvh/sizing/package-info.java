/** How many contracts, from stress and budget. */
@NullMarked
package alvh.sizing;

import org.jspecify.annotations.NullMarked;
