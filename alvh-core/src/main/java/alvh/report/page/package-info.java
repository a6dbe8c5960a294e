/** The report as one self-contained page: evidence in, text out. */
@NullMarked
package alvh.report.page;

import org.jspecify.annotations.NullMarked;
