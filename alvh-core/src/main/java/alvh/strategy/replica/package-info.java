/** Published strategy indices by their own rules, as a check of the program's option prices. */
@NullMarked
package alvh.strategy.replica;

import org.jspecify.annotations.NullMarked;
