/** Where a run's result came from: by Greek, carry, roll, cost and layer, to the cent. */
@NullMarked
package alvh.report.attribution;

import org.jspecify.annotations.NullMarked;
