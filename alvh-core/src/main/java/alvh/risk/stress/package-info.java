/** What a book would gain or lose in moves of the market that are thought up or have happened. */
@NullMarked
package alvh.risk.stress;

import org.jspecify.annotations.NullMarked;
