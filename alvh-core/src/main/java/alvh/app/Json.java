package alvh.app;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON, their components in the order in which they are declared. */
final class Json {
  private Json() {}

  /** Made when it is first needed, because the library takes a tenth of a second to load. */
  private static final class Lazy {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
  }

  /** A record as a tree, to which more can be added. */
  static ObjectNode tree(Object document) {
    return Lazy.MAPPER.valueToTree(document);
  }

  /** A tree as nested maps and lists of plain values, in its order. */
  static Map<String, Object> map(ObjectNode tree) {
    return Lazy.MAPPER.convertValue(tree, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  /** One line, for files of many documents. */
  static String line(Object document) {
    return Lazy.MAPPER
        .writer()
        .without(SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(document);
  }

  /** Writes documents one after another without indenting them; what separates them is up to it. */
  static JsonGenerator lines(OutputStream out) {
    return Lazy.MAPPER
        .writer()
        .without(SerializationFeature.INDENT_OUTPUT)
        .withRootValueSeparator("")
        .createGenerator(out);
  }

  /** A record from its document. */
  static <T> T read(String text, Class<T> type) {
    return Lazy.MAPPER.readValue(text, type);
  }

  static String text(Object document) {
    return Lazy.MAPPER.writeValueAsString(document);
  }
}
