/** What the model's market looks like over years, beside the real one. */
@NullMarked
package alvh.model.moment;

import org.jspecify.annotations.NullMarked;
