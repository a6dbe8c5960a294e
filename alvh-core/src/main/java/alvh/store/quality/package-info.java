/** One rule a file: what is wrong with the data, found by rule. */
@NullMarked
package alvh.store.quality;

import org.jspecify.annotations.NullMarked;
