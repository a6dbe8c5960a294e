package alvh.journal;

import alvh.config.UserError;
import alvh.event.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line as bytes and back: JSON in one form only, components in the order of their declaration, so
 * that the same line is always the same bytes.
 */
public final class LineText {
  private static final String KIND = "kind";
  private static final String ARM = "arm";

  private final JsonMapper mapper = JournalMapper.get();
  private final Map<String, Class<?>> kinds = new LinkedHashMap<>();

  public LineText() {
    Stream.of(Event.class, Line.class)
        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
        .forEach(kind -> kinds.put(kind.getSimpleName(), kind));
  }

  /** {@code {"kind":"Settled","arm":"ALVH","says":{…}}}. */
  private record Wrapped(String kind, String arm, Object says) {}

  /** The bytes of a line, without its line feed. */
  public byte[] bytes(Line line) {
    Wrapped wrapped =
        switch (line) {
          case Line.Happened(String arm, Event event) ->
              new Wrapped(event.getClass().getSimpleName(), arm, event);
          case Line.Begun begun -> new Wrapped("Begun", "", begun);
          case Line.SessionEnded ended -> new Wrapped("SessionEnded", "", ended);
          case Line.Finished finished -> new Wrapped("Finished", "", finished);
        };
    return mapper.writeValueAsBytes(wrapped);
  }

  /** The line that bytes say; bytes that say none are the file's fault, not the program's. */
  public Line line(byte[] bytes) {
    try {
      ObjectNode tree = (ObjectNode) mapper.readTree(bytes);
      String kind = tree.path(KIND).asString();
      Class<?> type = kinds.get(kind);
      if (type == null) {
        throw new UserError("A journal's line of kind '%s' is not known.".formatted(kind));
      }
      return line(tree.path(ARM).asString(), mapper.treeToValue(tree.path("says"), type));
    } catch (JacksonException | ClassCastException e) {
      throw new UserError("A journal's line cannot be read: " + e.getMessage(), e);
    }
  }

  private static Line line(String arm, Object says) {
    return says instanceof Event event ? new Line.Happened(arm, event) : (Line) says;
  }
}
