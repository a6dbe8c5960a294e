/** One opinion a file. */
@NullMarked
package alvh.signal;

import org.jspecify.annotations.NullMarked;
