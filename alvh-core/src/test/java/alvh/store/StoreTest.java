package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.config.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir private Path folder;
  private TestFiles files;

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  @Test
  void a_new_store_is_empty_and_its_folder_is_made() {
    try (Store store = Store.open(folder.resolve("a/b"))) {
      assertThat(store.isEmpty()).isTrue();
      assertThat(store.seriesNames()).isEmpty();
      assertThat(store.dataHash()).hasSize(64);
    }
    assertThat(folder.resolve("a/b/market.db")).exists();
  }

  @Test
  void what_was_imported_is_there_after_reopening() {
    files.write("a.csv", "DATE,SKEW", "01/02/1990,126.09", "01/03/1990,bad");
    String hash;
    try (Store store = files.store()) {
      files.importAll(store);
      hash = store.dataHash();
    }
    try (Store store = files.store()) {
      assertThat(store.dataHash()).isEqualTo(hash);
      assertThat(store.sources()).hasSize(1);
      assertThat(store.rowFindings()).hasSize(1);
      assertThat(TestFiles.value(store, "SKEW.close", "1990-01-02")).contains(126.09);
    }
  }

  @Test
  void an_exclusion_goes_with_its_file() {
    files.write("a.csv", "DATE,VVIX", "03/06/2006,71.73");
    try (Store store = files.store()) {
      files.importAll(store);
      long source = store.sources().getFirst().id();
      store.exclude(List.of(new Exclusion(source, "VVIX.close", 2, "level", "too low")));
      assertThat(store.exclusions()).hasSize(1);

      files.write("a.csv", "DATE,VVIX", "03/06/2006,71.74");
      files.importAll(store);

      assertThat(store.exclusions()).isEmpty();
    }
  }

  @Test
  void a_store_of_another_version_is_refused_with_what_to_do() throws SQLException {
    try (Store store = files.store()) {
      assertThat(store.isEmpty()).isTrue();
    }
    Path file = folder.resolve("home/market.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 999");
    }
    assertThatThrownBy(files::store)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("delete it and import");
  }

  @Test
  void a_file_that_is_no_database_is_refused_with_what_to_do() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.write(
        home.resolve("market.db"), "not a database".repeat(99).getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(files::store)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("cannot be opened");
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused_with_what_to_do() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> Store.open(inTheWay.resolve("data")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("ALVH_HOME");
  }

  @Test
  void a_history_without_a_measure_that_the_program_has_learnt_since_is_completed()
      throws SQLException {
    files.write("a.csv", "DATE,SKEW", "01/02/1990,126.09");
    try (Store store = files.store()) {
      files.importAll(store);
    }
    Path file = folder.resolve("home/market.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM history_measure WHERE measure = 'SKEW'");
    }
    try (Store store = files.store()) {
      var skew = alvh.market.Measure.SKEW;
      assertThat(store.history(java.util.EnumSet.of(skew)).series(skew).size()).isEqualTo(1);
    }
  }
}
