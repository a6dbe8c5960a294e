/** The joint SPX and VIX market model behind simulation and forward surfaces. */
@NullMarked
package alvh.model;

import org.jspecify.annotations.NullMarked;
