/** The house rules of ARCHITECTURE.md and STYLE.md, held by tests. */
@NullMarked
package alvh.house;

import org.jspecify.annotations.NullMarked;
