/** Exact money in long cents, ticks, and the one way to state a precondition. */
@NullMarked
package alvh.unit;

import org.jspecify.annotations.NullMarked;
