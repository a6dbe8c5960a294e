/** Text to records and back, strictly. */
@NullMarked
package alvh.config;

import org.jspecify.annotations.NullMarked;
