/** The main class, and one file per command. */
@NullMarked
package alvh.app;

import org.jspecify.annotations.NullMarked;
