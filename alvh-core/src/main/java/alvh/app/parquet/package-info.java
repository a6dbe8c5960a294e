/** The tables of a run as Parquet: the only place that knows that library. */
@NullMarked
package alvh.app.parquet;

import org.jspecify.annotations.NullMarked;
