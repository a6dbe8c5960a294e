/** Opinions counted. */
@NullMarked
package alvh.vote;

import org.jspecify.annotations.NullMarked;
