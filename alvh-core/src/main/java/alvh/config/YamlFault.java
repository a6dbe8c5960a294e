package alvh.config;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** Where a text stops being YAML and why, in one clause. */
final class YamlFault {
  private YamlFault() {}

  static String of(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException fault) {
      int line = fault.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      return "line %d, %s".formatted(line, oneLine(String.valueOf(fault.getProblem())));
    }
    String problem =
        e instanceof StreamReadException
            ? oneLine(e.getOriginalMessage())
            : "it holds more than one document";
    return "line %d, %s".formatted(e.getLocation().getLineNr(), problem);
  }

  private static String oneLine(String text) {
    String first = text.lines().findFirst().orElse(text).strip();
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
