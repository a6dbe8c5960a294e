package alvh.app;

import alvh.config.Discovery;
import alvh.config.UserError;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The program's entrance: finds the commands, hands them their words, and turns every error into
 * one sentence and an exit code (0 done, 1 failed, 2 the user's input).
 */
@CommandLine.Command(
    name = "alvh",
    description = "The Adaptive Layered VIX Hedge over SPX iron condors.",
    versionProvider = Main.Version.class,
    footer = {"", "Examples:", "  alvh data import ~/market-data", "  alvh data status"})
public final class Main {
  private static final String UNRELEASED = "development";

  private final Session session;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where an error arose.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  Main(Session session) {
    this.session = session;
  }

  public static void main(String[] arguments) {
    int code = new Main(Session.ofProcess()).run(arguments);
    System.exit(code);
  }

  /** Runs one command line and returns the exit code. */
  int run(String... arguments) {
    CommandLine line = new CommandLine(this);
    addCommands(line);
    HelpText.fit(line, session.screen());
    line.setOut(new PrintWriter(session.out(), true));
    line.setErr(new PrintWriter(session.err(), true));
    line.setParameterExceptionHandler((error, words) -> explain(error));
    line.setExecutionStrategy(this::execute);
    line.setExecutionExceptionHandler(explainFailure());
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      session
          .err()
          .println("alvh needs more memory than it has: give it some by ALVH_OPTS=-Xmx1g.");
      showTrace(e);
      return Command.FAILED;
    }
  }

  /** Commands first: a group may bear the word of a command, as "surface" does. */
  private static void addCommands(CommandLine line) {
    List<Command> commands =
        Discovery.implementationsOf(Command.class).stream()
            .sorted(Comparator.comparing(Main::word))
            .toList();
    commands.stream()
        .filter(command -> command.group() == Command.Group.NONE)
        .forEach(line::addSubcommand);
    for (Command command : commands) {
      if (command.group() != Command.Group.NONE) {
        group(line, command.group()).addSubcommand(command);
      }
    }
  }

  private static String word(Command command) {
    return command.getClass().getAnnotation(CommandLine.Command.class).name();
  }

  private static CommandLine group(CommandLine line, Command.Group group) {
    CommandLine known = line.getSubcommands().get(group.word());
    return known == null ? addGroup(line, group) : known;
  }

  private static CommandLine addGroup(CommandLine line, Command.Group group) {
    CommandSpec spec = CommandSpec.create().name(group.word());
    spec.usageMessage().description(group.description());
    CommandLine sub = new CommandLine(spec);
    line.addSubcommand(group.word(), sub);
    return sub;
  }

  private int execute(ParseResult result) throws CommandLine.ExecutionException {
    Integer helped = CommandLine.executeHelpRequest(result);
    if (helped != null) {
      return helped;
    }
    ParseResult last = result;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandLine line = last.commandSpec().commandLine();
    if (last.commandSpec().userObject() instanceof Command command) {
      return run(command, line);
    }
    throw new ParameterException(
        line, "A command is missing after '%s'.".formatted(Mistake.name(line)));
  }

  private int run(Command command, CommandLine line) {
    try {
      return command.run(session);
    } catch (ParameterException e) {
      throw e;
    } catch (Exception e) {
      throw new CommandLine.ExecutionException(line, String.valueOf(e.getMessage()), e);
    }
  }

  private int explain(ParameterException error) {
    session.err().println(Mistake.sentence(error));
    showTrace(error);
    return Command.USER_ERROR;
  }

  private IExecutionExceptionHandler explainFailure() {
    return (error, line, result) -> {
      boolean user = error instanceof UserError;
      String message = String.valueOf(error.getMessage());
      session.err().println(user ? message : failure(error, message));
      showTrace(error);
      return user ? Command.USER_ERROR : Command.FAILED;
    };
  }

  private static String failure(Exception error, String message) {
    return "alvh failed: %s: %s Add --verbose to see where."
        .formatted(error.getClass().getSimpleName(), Mistake.oneLine(message));
  }

  private void showTrace(Throwable error) {
    if (verbose) {
      error.printStackTrace(session.err());
    }
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"alvh " + ofProgram()};
    }

    static String ofProgram() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? UNRELEASED : version;
    }
  }
}
