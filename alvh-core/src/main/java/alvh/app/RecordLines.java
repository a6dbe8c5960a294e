package alvh.app;

import java.io.OutputStream;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Records as JSON, one a line, in the words of {@link Json}.
 *
 * <p>Thousands of large records are written in a backtest, so their components are read by compiled
 * accessors: the library's own way of reading them takes longer than all the writing. What is no
 * record, list, text, number or truth value is left to the library.
 */
final class RecordLines implements AutoCloseable {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final JsonGenerator json;
  private final Map<Class<?>, List<Component>> shapes = new HashMap<>();

  /** One component of a record: its name as it is written, and how it is read. */
  private record Component(SerializedString name, Function<Object, @Nullable Object> value) {}

  /**
   * @param out closed with this
   */
  RecordLines(OutputStream out) {
    this.json = Json.lines(out);
  }

  void write(Record line) {
    value(line);
    json.writeRaw('\n');
  }

  /** Hands everything written so far on. */
  void flush() {
    json.flush();
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Double number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case List<?> list -> list(list);
      case Record record -> record(record);
      default -> json.writePOJO(value);
    }
  }

  private void list(List<?> values) {
    json.writeStartArray();
    for (Object value : values) {
      value(value);
    }
    json.writeEndArray();
  }

  private void record(Record record) {
    json.writeStartObject();
    for (Component component : shapes.computeIfAbsent(record.getClass(), RecordLines::shape)) {
      json.writeName(component.name());
      value(component.value().apply(record));
    }
    json.writeEndObject();
  }

  private static List<Component> shape(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(part -> new Component(new SerializedString(part.getName()), accessor(part)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> accessor(RecordComponent part) {
    try {
      MethodHandle getter = LOOKUP.unreflect(part.getAccessor());
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  LOOKUP,
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

  @Override
  public void close() {
    json.close();
  }
}
