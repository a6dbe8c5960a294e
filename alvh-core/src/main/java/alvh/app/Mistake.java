package alvh.app;

import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, in one sentence and with a way on. */
final class Mistake {
  private static final String WITHOUT_VALUE = " for option ";

  private Mistake() {}

  static String sentence(ParameterException error) {
    CommandLine command = error.getCommandLine();
    String what =
        switch (error) {
          case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
          case MissingParameterException missing -> missing(missing);
          case OverwrittenOptionException twice ->
              "%s is given twice: give it once.".formatted(name(twice.getOverwritten()));
          default -> unreadable(error);
        };
    return "%s See '%s --help'.".formatted(what, name(command));
  }

  private static String unmatched(UnmatchedArgumentException error, CommandLine command) {
    String word = error.getUnmatched().getFirst();
    String what;
    if (word.startsWith("-")) {
      what = "'%s' has no option %s.".formatted(name(command), word);
    } else if (!command.getCommandSpec().positionalParameters().isEmpty()) {
      PositionalParamSpec taken = command.getCommandSpec().positionalParameters().getLast();
      what =
          "'%s' takes one %s: '%s' is one too many."
              .formatted(name(command), taken.paramLabel(), word);
    } else if (command.getSubcommands().isEmpty()) {
      what = "'%s' does not know what to do with '%s'.".formatted(name(command), word);
    } else {
      what = "'%s' has no command '%s'.".formatted(name(command), word);
    }
    return error.getSuggestions().isEmpty()
        ? what
        : "%s Did you mean '%s'?".formatted(what, error.getSuggestions().getFirst());
  }

  /** An option's value, an option, or a word that stands for itself. */
  private static String missing(MissingParameterException error) {
    if (oneLine(String.valueOf(error.getMessage())).contains(WITHOUT_VALUE)) {
      ArgSpec option = error.getMissing().getFirst();
      return "%s needs a value: %s=%s.".formatted(name(option), name(option), option.paramLabel());
    }
    return error.getMissing().stream()
        .map(argument -> "%s is missing (%s).".formatted(name(argument), meaning(argument)))
        .collect(Collectors.joining(" "));
  }

  /** The first line of the description within a sentence. */
  private static String meaning(ArgSpec argument) {
    String[] lines = argument.description();
    String text = lines.length == 0 ? "see the help" : lines[0];
    String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    boolean word = open.length() > 1 && Character.isLowerCase(open.charAt(1));
    return word ? Character.toLowerCase(open.charAt(0)) + open.substring(1) : open;
  }

  private static String unreadable(ParameterException error) {
    ArgSpec argument = error.getArgSpec();
    if (argument == null || error.getValue() == null) {
      return oneLine(String.valueOf(error.getMessage()));
    }
    return "%s '%s' is %s."
        .formatted(name(argument), error.getValue(), kind(argument.auxiliaryTypes()[0]));
  }

  private static String kind(Class<?> type) {
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "no whole number";
    }
    if (type == Double.class || type == double.class) {
      return "no number";
    }
    return type == Path.class ? "no path" : "not understood";
  }

  /** Without line breaks, with a full stop. */
  static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
  }

  static String name(CommandLine line) {
    return line.getCommandSpec().qualifiedName(" ");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
