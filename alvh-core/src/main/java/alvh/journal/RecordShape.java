package alvh.journal;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * The components of records, read by compiled accessors: millions are written in a backtest, and
 * the library's own way of reading them takes longer than all the writing.
 */
public final class RecordShape {
  private final MethodHandles.Lookup lookup;
  private final Map<Class<?>, List<Component>> known = new HashMap<>();

  /**
   * @param lookup what may be read; private records need the lookup of a class around them
   */
  public RecordShape(MethodHandles.Lookup lookup) {
    this.lookup = lookup;
  }

  /** One component of a record: its name as it is written, and how it is read. */
  public record Component(SerializedString name, Function<Object, @Nullable Object> value) {}

  /** The components in the order of their declaration. */
  public List<Component> of(Record record) {
    return known.computeIfAbsent(record.getClass(), this::components);
  }

  private List<Component> components(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(part -> new Component(new SerializedString(part.getName()), accessor(part)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Function<Object, @Nullable Object> accessor(RecordComponent part) {
    try {
      MethodHandle getter = lookup.unreflect(part.getAccessor());
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  getter,
                  getter.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("%s cannot be read".formatted(part), e);
    }
  }
}
