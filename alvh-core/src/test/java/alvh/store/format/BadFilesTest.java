package alvh.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import alvh.config.UserError;
import alvh.store.Store;
import alvh.store.TestFiles;
import alvh.store.format.Outcome.PassedOver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that give nothing: each kind has its sentence, and nothing of it stays behind. */
class BadFilesTest {
  private static final String GOOD = "DATE,SKEW\n01/02/1990,126.09\n";

  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        Arguments.of("empty.csv", "", "is empty"),
        Arguments.of("blank.csv", "\n\n  \n", "holds nothing but blank lines"),
        Arguments.of("notes.txt", "Dear diary,\n", "has no known format: it begins with 'Dear"),
        Arguments.of("page.csv", "<!DOCTYPE html>\n<html></html>\n", "is a web page, not data"),
        Arguments.of("archive.csv", "PK\u0003\u0004\u0000\u0000", "is a binary file"),
        Arguments.of("header.csv", "DATE,SKEW\n", "has no known format"),
        Arguments.of("fred.csv", "date,forward_pe\n", "has a header and no rows"),
        Arguments.of(
            "VIX_History.csv",
            "DATE,OPEN,HIGH,LOW,CLOSE\n01/02/1990,17.24,17.24,17.24,17.24\n01/03/1990,18.1",
            "is cut off: its last line does not end"),
        Arguments.of(
            "VIX_History.csv",
            "DATE,OPEN,HIGH,LOW,CLOSE\n01/02/1990,17.24,17.24,17.24,17.24\n01/03/1990,18.1\n",
            "is cut off: line 3 has 2 of 5 fields"),
        Arguments.of(
            "ADV.csv",
            "time,open,high,low,close,Volume,Volume MA\n1991-12-02,1,1,1,930,,\n1992-01-02,8",
            "is cut off: line 3 has 2 of 7 fields"),
        Arguments.of(
            "unsaid.csv",
            "DATE,OPEN,HIGH,LOW,CLOSE\n03/02/2007,17.24,17.24,17.24,17.24\n",
            "does not say which series it holds"),
        Arguments.of(
            "wrong.csv",
            "DATE,VVIX\n01/02/1990,126.09\n01/03/1990,x\n01/04/1990,y\n01/05/1990,z\n",
            "looks like cboe-index-closes, but 3 of its 4 rows cannot be read"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("badFiles")
  void a_bad_file_that_was_named_is_the_user_s_error_and_nothing_is_imported(
      String name, String text, String reason) {
    Path good = files.write("good.csv", GOOD.getBytes(StandardCharsets.UTF_8));
    Path bad = files.write(name, text.getBytes(StandardCharsets.UTF_8));
    try (Store store = files.store()) {
      assertThatThrownBy(() -> TestFiles.importPaths(store, good, bad))
          .isInstanceOf(UserError.class)
          .hasMessageContaining(name)
          .hasMessageContaining(reason)
          .hasMessageEndingWith("nothing was imported.");
      assertThat(store.isEmpty()).isTrue();
      assertThat(store.seriesNames()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("badFiles")
  void inside_a_folder_it_is_passed_over_and_the_rest_comes_in(
      String name, String text, String reason) {
    files.write("z/good.csv", GOOD.getBytes(StandardCharsets.UTF_8));
    files.write(name, text.getBytes(StandardCharsets.UTF_8));
    try (Store store = files.store()) {
      var outcomes = files.importAll(store);

      assertThat(outcomes)
          .filteredOn(PassedOver.class::isInstance)
          .singleElement()
          .satisfies(
              outcome -> {
                assertThat(outcome.file()).isEqualTo(name);
                assertThat(((PassedOver) outcome).reason()).contains(reason);
              });
      assertThat(store.seriesNames()).containsExactly("SKEW.close");
    }
  }

  @Test
  void single_rows_that_cannot_be_read_become_findings() {
    files.write(
        "x.csv",
        "DATE,SKEW",
        "01/02/1990,126.09",
        "13/13/1990,1",
        "01/04/1990,abc",
        "01/05/1990,5");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(store.rowFindings())
          .extracting("line", "message")
          .containsExactly(
              tuple(3, "'13/13/1990' is not a date"), tuple(4, "'abc' is not a number"));
      assertThat(TestFiles.only(store, "SKEW.close").size()).isEqualTo(2);
    }
  }

  @Test
  void a_row_that_breaks_off_in_the_middle_leaves_none_of_its_values() {
    files.write(
        "VIX_History.csv",
        "DATE,OPEN,HIGH,LOW,CLOSE",
        "01/02/1990,17.24,17.24,17.24,17.24",
        "01/03/1990,18.19,?,18.19,18.19",
        "01/04/1990,19.22,19.22,19.22,19.22");
    try (Store store = files.store()) {
      files.importAll(store);

      assertThat(TestFiles.value(store, "VIX.open", "1990-01-03")).isEmpty();
      assertThat(store.sources().getFirst().imported()).isEqualTo(2);
    }
  }

  @Test
  void a_path_that_does_not_exist_is_the_user_s_error() {
    try (Store store = files.store()) {
      assertThatThrownBy(() -> TestFiles.importPaths(store, folder.resolve("nowhere")))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("nowhere");
    }
  }
}
