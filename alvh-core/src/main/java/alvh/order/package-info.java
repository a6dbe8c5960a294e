/** What we ask the market and how it may answer: orders, fill models, fees. */
@NullMarked
package alvh.order;

import org.jspecify.annotations.NullMarked;
