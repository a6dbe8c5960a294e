package alvh.app.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is the same in both formats. */
class ParquetTableTest {
  private static final String TABLE =
      "date,arm,equity,quantity,closed,margin_call,label\n"
          + "1969-12-31,ALVH,-0.10,-7,,no,\"a, \"\"b\"\" – ä\"\n"
          + "2026-07-08,ARM0,1001789.96,9007199254740993,2026-07-09,yes,\n"
          + "2000-02-29,ARM1,,,2000-02-29,,plain\n";

  @TempDir private Path folder;

  @Test
  void every_cell_is_read_back_and_the_unknown_stays_unknown() throws IOException {
    Path file = write(TABLE);
    assertThat(ParquetRows.of(file))
        .hasSize(4)
        .isEqualTo(ParquetRows.of(TABLE, file))
        .last()
        .asString()
        .isEqualTo("[2000-02-29, ARM1, , , 2000-02-29, , plain]");
  }

  @Test
  void columns_have_the_type_of_what_they_hold() throws IOException {
    assertThat(ParquetRows.columns(write(TABLE)))
        .containsExactly(
            "optional int32 date (DATE)",
            "optional binary arm (STRING)",
            "optional double equity",
            "optional int64 quantity",
            "optional int32 closed (DATE)",
            "optional boolean margin_call",
            "optional binary label (STRING)");
  }

  @Test
  void a_table_without_rows_keeps_its_columns() throws IOException {
    Path file = write("arm,kappa,crash,profit\n");
    assertThat(ParquetRows.of(file)).containsExactly(ParquetRows.of(file).getFirst());
    assertThat(ParquetRows.columns(file)).hasSize(4);
  }

  @Test
  void the_same_table_gives_the_same_bytes_over_an_older_file() throws IOException {
    byte[] once = Files.readAllBytes(write(TABLE));
    write("arm,profit\nALVH,1\n");
    assertThat(Files.readAllBytes(write(TABLE))).isEqualTo(once);
  }

  @Test
  void what_frames_the_file_is_what_the_format_asks_for() throws IOException {
    assertThat(Files.readString(write(TABLE), StandardCharsets.ISO_8859_1))
        .startsWith("PAR1")
        .endsWith("PAR1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date\n2026-02-30\n",
        "quantity\n1.5\n",
        "margin_call\nperhaps\n",
        "profit\nmuch\n"
      })
  void a_cell_that_is_not_of_its_columns_kind_stops_the_writing(String table) {
    assertThatThrownBy(() -> write(table))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("row 2 holds '");
  }

  private Path write(String table) {
    Path file = folder.resolve("table.parquet");
    ParquetTable.write(file, table);
    return file;
  }
}
