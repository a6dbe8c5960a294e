/** Market data at rest, and how it is read. */
@NullMarked
package alvh.store;

import org.jspecify.annotations.NullMarked;
