/** Benchmarks, one class for each thing that is measured, beside other libraries. */
@NullMarked
package alvh.bench;

import org.jspecify.annotations.NullMarked;
