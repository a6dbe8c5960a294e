package alvh.surface;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been worked out from one surface, kept with it, so that it is worked out once a day.
 *
 * <p>Arms that differ in their costs or their hedge hold the same condors on most days and ask the
 * same of a surface. An answer depends on its question and the surface alone, so that it does not
 * matter who asked first. Source: method 0 (all arms see one market).
 */
public final class Worked {
  private final VolSurface surface;
  private final Map<Question<?>, Object> answers = new LinkedHashMap<>();

  /**
   * @param surface of which is asked
   */
  public Worked(VolSurface surface) {
    this.surface = surface;
  }

  /**
   * Something to be worked out from a surface; two that are equal have the same answer. Those that
   * are asked most write their hash and equality out, which a record does several times slower.
   *
   * @param <T> what is answered, a value that never changes
   */
  public interface Question<T> {
    /** The answer's type. */
    Class<T> type();

    /** Works it out. */
    T answer(VolSurface surface);
  }

  /** The answer, worked out where nobody has asked before. */
  public <T> T answer(Question<T> question) {
    Object known = known(question);
    if (known != null) {
      return question.type().cast(known);
    }
    T fresh = question.answer(surface);
    keep(question, fresh);
    return fresh;
  }

  private synchronized @Nullable Object known(Question<?> question) {
    return answers.get(question);
  }

  private synchronized void keep(Question<?> question, Object answer) {
    answers.putIfAbsent(question, answer);
  }
}
