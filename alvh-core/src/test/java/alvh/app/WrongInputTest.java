package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's mistakes: one plain sentence each, exit code 2, no stack trace and no result. */
class WrongInputTest {
  @TempDir private static Path folder;
  private static Shell shell;

  @BeforeAll
  static void fillAStore() throws IOException {
    shell = new Shell(folder.resolve("home"));
    Path files = MadeUpMarket.write(folder.resolve("files"));
    assertThat(shell.run("data", "import", files.toString()).code()).isZero();
    Files.writeString(folder.resolve("key.yaml"), "condor: {shortDelt: .2}\n");
    Files.writeString(folder.resolve("value.yaml"), "condor: {stop: .5}\n");
    Files.writeString(folder.resolve("kind.yaml"), "condor: {maxOpen: many}\n");
    Files.writeString(folder.resolve("broken.yaml"), "condor: {maxOpen: 3\n");
    Files.writeString(folder.resolve("note.csv"), "buy milk\n");
    Files.createFile(folder.resolve("empty.csv"));
    Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    Files.writeString(
        folder.resolve("VIX_cut.csv"), "DATE,OPEN,HIGH,LOW,CLOSE\n01/03/2017,12,13,11,12.5\n01/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          todai | no command 'todai'. Did you mean 'today'?
          data statos | no command 'statos'. Did you mean 'status'?
          data | A command is missing after 'alvh data'
          today --dat 2018-02-05 | no option --dat. Did you mean '--date'?
          today --date | --date needs a value: --date=
          today tomorrow | does not know what to do with 'tomorrow'
          today --date 2018-02-05 --date 2018-02-06 | --date is given twice
          price x y --vol .2 | takes one SYMBOL: 'y' is one too many
          surface check --skew-weight much | --skew-weight 'much' is no number.
          explain --moves some | --moves 'some' is no whole number.
          price | --vol is missing (volatility a year: 19% or 0.19).
          """)
  void wrong_words_are_one_sentence_and_code_2(String line, String part) {
    assertRefused(line, part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          today --date 5.2.2018 | '5.2.2018' is no date: write it as 2018-02-05
          today --date 2018-02-30 | '2018-02-30' is no date
          today --date 2018-02-03 | is a Saturday; the session before it is 2018-02-02
          today --date 2018-07-04 | is an exchange holiday; the session before it is
          today --date 2016-12-30 | lies before the first session in the store, 2017-01-03
          today --date 2018-10-01 | lies after the last session in the store, 2018-09-28
          today --from 2018-03-01 --date 2018-02-05 | --from 2018-03-01 lies after 2018-02-05
          backtest --from 2018-03-01 --to 2018-02-05 | --from 2018-03-01 lies after 2018-02-05
          backtest --from 2019-01-02 | --from 2019-01-02 lies after 2018-09-28
          backtest --to 2016-12-30 | --to 2016-12-30 lies before the first session
          backtest --from then | 'then' is no date
          """)
  void dates_without_a_session_are_one_sentence_and_code_2(String line, String part) {
    assertRefused(line, part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          today --config absent | no configuration absent
          today --config #/key.yaml | unknown key condor.shortDelt
          today --config #/value.yaml | wrong value at condor: stop must exceed 1, was 0.5
          today --config #/kind.yaml | wrong value at condor.maxOpen: it must be a whole number
          today --config #/broken.yaml | is not valid YAML: line
          config check #/picture.csv | is not text in UTF-8
          config check #/empty | no configuration
          config check | FILE is missing (
          data import #/absent.csv | There is no readable file or folder
          data import #/note.csv | has no known format
          data import #/empty.csv | is empty
          data import #/picture.csv | picture.csv
          data import #/VIX_cut.csv | VIX_cut.csv
          backtest --out #/empty.csv | cannot be written to: choose
          backtest --out #/empty.csv/x | cannot be written to: choose
          """)
  void wrong_files_and_folders_are_one_sentence_and_code_2(String line, String part) {
    assertRefused(line, part);
  }

  private static void assertRefused(String line, String part) {
    Shell.Result result = shell.run(words(line));

    assertThat(result.code()).as(result.err()).isEqualTo(Command.USER_ERROR);
    assertThat(result.complaints()).singleElement().asString().contains(part);
    assertThat(result.err()).doesNotContain("\tat ", "Exception").matches("(?s).*[.?']\\R");
    assertThat(result.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"today", "backtest", "data status", "data check", "data anchors"})
  void an_empty_store_says_how_to_fill_it(String line) {
    Shell.Result result = new Shell(folder.resolve("new")).run(words(line));

    assertThat(result.code()).isEqualTo(Command.USER_ERROR);
    assertThat(result.complaints())
        .singleElement()
        .asString()
        .contains("store in", "import files with 'alvh data import PATH'");
  }

  @ParameterizedTest
  @CsvSource({"today", "backtest", "data status", "data import #/files"})
  void a_home_that_cannot_be_written_is_named(String line) {
    Shell.Result result = new Shell(folder.resolve("note.csv")).run(words(line));

    assertThat(result.code()).isEqualTo(Command.USER_ERROR);
    assertThat(result.complaints()).singleElement().asString().contains("note.csv", "ALVH_HOME");
  }

  @Test
  void with_json_the_sentence_still_goes_to_the_error_stream() {
    Shell.Result result = shell.run("today", "--json", "--date", "2018-02-03");

    assertThat(result.out()).isEmpty();
    assertThat(result.complaints()).singleElement().asString().contains("Saturday");
  }

  @Test
  void a_refused_file_leaves_the_store_as_it_was() {
    String before = shell.json("data", "status", "--json").path("dataHash").asString();
    shell.run(words("data import #/VIX_cut.csv"));

    assertThat(shell.json("data", "status", "--json").path("dataHash").asString())
        .isEqualTo(before);
  }

  /** Words of a line; # stands for the folder of this test. */
  private static String[] words(String line) {
    var words = new ArrayList<String>();
    Arrays.stream(line.strip().split(" +"))
        .forEach(word -> words.add(word.replace("#", folder.toString())));
    return words.toArray(String[]::new);
  }
}
