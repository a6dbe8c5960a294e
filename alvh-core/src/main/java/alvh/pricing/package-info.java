/** What an option is worth and how that changes: Black-76, its Greeks, and implied volatility. */
@NullMarked
package alvh.pricing;

import org.jspecify.annotations.NullMarked;
