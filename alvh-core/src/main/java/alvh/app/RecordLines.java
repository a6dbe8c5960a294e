package alvh.app;

import alvh.journal.RecordShape;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Records as JSON, one a line, in the words of {@link Json}.
 *
 * <p>Thousands of large records are written in a backtest, so their components are read by compiled
 * accessors: the library's own way of reading them takes longer than all the writing. What is no
 * record, list, text, number or truth value is left to the library.
 */
final class RecordLines implements AutoCloseable {
  private final JsonGenerator json;
  private final RecordShape shapes = new RecordShape(MethodHandles.lookup());

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
    for (RecordShape.Component component : shapes.of(record)) {
      json.writeName(component.name());
      value(component.value().apply(record));
    }
    json.writeEndObject();
  }

  @Override
  public void close() {
    json.close();
  }
}
