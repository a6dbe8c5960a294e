/** What an option is worth and how that changes: Black-76 and its Greeks. */
@NullMarked
package alvh.pricing;

import org.jspecify.annotations.NullMarked;
