/** The ladder, the engines, and the rules that move them. */
@NullMarked
package alvh.layer;

import org.jspecify.annotations.NullMarked;
