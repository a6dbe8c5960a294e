/** Scenarios, stress loss and the betas that map them to VIX futures. */
@NullMarked
package alvh.risk;

import org.jspecify.annotations.NullMarked;
