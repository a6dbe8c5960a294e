/** Option chains as publishers write them, one file per layout, and how they are read. */
@NullMarked
package alvh.store.chain;

import org.jspecify.annotations.NullMarked;
