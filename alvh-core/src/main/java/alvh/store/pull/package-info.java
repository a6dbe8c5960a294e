/** The publishers' current public files, fetched over HTTP. */
@NullMarked
package alvh.store.pull;

import org.jspecify.annotations.NullMarked;
