/** Trading days, sessions, half days, expiries and year fractions. */
@NullMarked
package alvh.time;

import org.jspecify.annotations.NullMarked;
