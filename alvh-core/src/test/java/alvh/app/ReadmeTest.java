package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Discovery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** README.md lists every command of the program and no other. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");

  /** A row of the table: the words before the first option or argument name the command. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `\\./alvh ((?:[a-z]+ ?)+?)(?: [-A-Z…].*)?` \\|");

  @Test
  void the_table_of_commands_is_that_of_the_program() throws IOException {
    List<String> commands =
        Discovery.implementationsOf(Command.class).stream().map(ReadmeTest::words).toList();

    assertThat(ROW.matcher(Files.readString(README)).results().map(row -> row.group(1)))
        .as("commands in README.md, a row each")
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  @Test
  void
      the_first_command_is_the_demonstration_the_second_the_tests_and_both_run_on_a_clean_checkout()
          throws IOException {
    List<String> shown =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("    ./alvh "))
            .map(String::strip)
            .toList();
    List<String> run = Files.readAllLines(Path.of("..", ".ci", "run"));

    assertThat(shown).startsWith("./alvh demo", "./alvh test");
    assertThat(run).contains("./alvh demo", "./alvh test -Pcheck");
  }

  private static String words(Command command) {
    String name = new CommandLine(command).getCommandName();
    return (command.group().word() + " " + name).strip();
  }
}
