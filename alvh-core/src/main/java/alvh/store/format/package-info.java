/** One file per publisher's data format. */
@NullMarked
package alvh.store.format;

import org.jspecify.annotations.NullMarked;
