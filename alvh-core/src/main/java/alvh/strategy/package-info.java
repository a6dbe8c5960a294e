/** The pipeline as one function; the condor alone and static hedges stand beside it. */
@NullMarked
package alvh.strategy;

import org.jspecify.annotations.NullMarked;
