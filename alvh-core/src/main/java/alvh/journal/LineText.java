package alvh.journal;

import alvh.config.UserError;
import alvh.event.Event;
import alvh.order.Fill;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line as bytes and back: JSON in one form only, components in the order of their declaration, so
 * that the same line is always the same bytes.
 *
 * <p>A fill names its order by the id under which a decision before it sent it. Lines are therefore
 * read in their order, and a fill of what nobody sent cannot be read.
 */
public final class LineText {
  private static final String KIND = "kind";
  private static final String ARM = "arm";
  private static final String FILLED = Event.Filled.class.getSimpleName();

  private final JsonMapper mapper = JournalMapper.get();
  private final LineWriter writer = new LineWriter(mapper);
  private final Map<String, Class<?>> kinds = new LinkedHashMap<>();
  private final SentOrders sent = new SentOrders();

  public LineText() {
    Stream.of(Event.class, Line.class)
        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
        .forEach(kind -> kinds.put(kind.getSimpleName(), kind));
    kinds.put(FILLED, FillRow.class);
  }

  /** {@code {"kind":"Settled","arm":"ALVH","says":{…}}}. */
  record Wrapped(String kind, String arm, Object says) {}

  /** The bytes of a line, without its line feed. */
  public byte[] bytes(Line line) {
    return writer.bytes(wrapped(line));
  }

  static Wrapped wrapped(Line line) {
    return switch (line) {
      case Line.Happened(String arm, Event.Filled(Fill fill)) ->
          new Wrapped(FILLED, arm, FillRow.of(fill));
      case Line.Happened(String arm, Event event) ->
          new Wrapped(event.getClass().getSimpleName(), arm, event);
      case Line.Begun begun -> new Wrapped("Begun", "", begun);
      case Line.SessionEnded ended -> new Wrapped("SessionEnded", "", ended);
      case Line.Finished finished -> new Wrapped("Finished", "", finished);
    };
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

  private Line line(String arm, Object says) {
    return switch (says) {
      case FillRow row ->
          new Line.Happened(arm, new Event.Filled(row.fill(sent.order(arm, row.order()))));
      case Event event -> {
        sent.note(arm, event);
        yield new Line.Happened(arm, event);
      }
      default -> (Line) says;
    };
  }

  /** What a line says it is, also without the lines before it. */
  public String title(byte[] bytes) {
    try {
      ObjectNode tree = (ObjectNode) mapper.readTree(bytes);
      return tree.path(KIND).asString().equals(FILLED)
          ? Line.Happened.title(
              tree.path("says").path("date").asString(), tree.path(ARM).asString(), FILLED)
          : line(bytes).title();
    } catch (JacksonException | ClassCastException e) {
      throw new UserError("A journal's line cannot be read: " + e.getMessage(), e);
    }
  }
}
