/** Where snapshots come from: a market that is simulated and written as a real one is. */
@NullMarked
package alvh.feed;

import org.jspecify.annotations.NullMarked;
