/**
 * What can be held: options, futures, indices; contract specifications; the iron condor; holdings.
 */
@NullMarked
package alvh.instrument;

import org.jspecify.annotations.NullMarked;
