package alvh.app;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, in one sentence and with a way on. */
final class Mistake {
  private Mistake() {}

  static String sentence(ParameterException error) {
    CommandLine command = error.getCommandLine();
    String what =
        error instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : oneLine(String.valueOf(error.getMessage()));
    return "%s See '%s --help'.".formatted(what, name(command));
  }

  private static String unmatched(UnmatchedArgumentException error, CommandLine command) {
    String word = error.getUnmatched().getFirst();
    String what;
    if (word.startsWith("-")) {
      what = "'%s' has no option %s.".formatted(name(command), word);
    } else if (command.getSubcommands().isEmpty()) {
      what = "'%s' does not know what to do with '%s'.".formatted(name(command), word);
    } else {
      what = "'%s' has no command '%s'.".formatted(name(command), word);
    }
    return error.getSuggestions().isEmpty()
        ? what
        : "%s Did you mean '%s'?".formatted(what, error.getSuggestions().getFirst());
  }

  /** Without line breaks, with a full stop. */
  static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
  }

  static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName(" ");
  }
}
