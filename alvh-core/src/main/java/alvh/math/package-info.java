/** Numerical methods, with no finance in them. */
@NullMarked
package alvh.math;

import org.jspecify.annotations.NullMarked;
