/** Everything that can happen, and the state it adds up to. */
@NullMarked
package alvh.event;

import org.jspecify.annotations.NullMarked;
