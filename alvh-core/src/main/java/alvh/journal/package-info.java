/** Events made durable: a hash-chained file of lines that is only ever appended to. */
@NullMarked
package alvh.journal;

import org.jspecify.annotations.NullMarked;
