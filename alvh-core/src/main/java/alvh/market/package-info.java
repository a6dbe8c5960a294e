/**
 * What was seen, and when it became known: observations, the futures curve, snapshot and history.
 */
@NullMarked
package alvh.market;

import org.jspecify.annotations.NullMarked;
