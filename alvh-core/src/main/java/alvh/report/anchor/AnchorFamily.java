package alvh.report.anchor;

import java.util.List;
import java.util.Optional;

/**
 * Some printed figures of the method that are computed from the same numbers.
 *
 * <p>A family states each printed value beside the formula that recomputes it, so that both can be
 * read together, and is asked twice: on the method's own span and on all that there is.
 */
interface AnchorFamily {
  /** Short name, such as {@code VIX level}. */
  String name();

  /** The days on which the method computed the figures. */
  Span methodSpan();

  /** The days of the sample that have what the figures need; empty when there are none. */
  Optional<Extent> extent(Sample sample);

  /** Always the same figures in the same order, whatever the sample. */
  List<Figure> figures(Sample sample);
}
