/** One step after another: replay, backtest. */
@NullMarked
package alvh.engine;

import org.jspecify.annotations.NullMarked;
