package alvh.app.parquet;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** A Parquet file read back by the library's reader, and a CSV, in words that can be compared. */
public final class ParquetRows implements Hydrator<Map<String, Object>, Map<String, Object>> {
  private ParquetRows() {}

  /** The columns of the file as the format declares them: {@code optional int32 date (DATE)}. */
  public static List<String> columns(Path file) throws IOException {
    return schema(file).getFields().stream().map(Type::toString).toList();
  }

  private static MessageType schema(Path file) throws IOException {
    return ParquetReader.readMetadata(file.toFile()).getFileMetaData().getSchema();
  }

  /** The names of the columns, then the rows; what is unknown is empty. */
  public static List<List<String>> of(Path file) throws IOException {
    MessageType schema = schema(file);
    var rows = new ArrayList<List<String>>();
    rows.add(schema.getFields().stream().map(Type::getName).toList());
    try (var read =
        ParquetReader.streamContent(
            file.toFile(), HydratorSupplier.constantly(new ParquetRows()))) {
      read.forEach(
          row ->
              rows.add(
                  schema.getFields().stream()
                      .map(type -> words(type, row.get(type.getName())))
                      .toList()));
    }
    return rows;
  }

  private static String words(Type type, Object value) {
    return switch (value) {
      case null -> "";
      case Integer days when type.toString().endsWith("(DATE)") ->
          LocalDate.ofEpochDay(days).toString();
      case Boolean yes -> yes ? "yes" : "no";
      default -> value.toString();
    };
  }

  /** A CSV in the same words: its numbers as the file's types hold them. */
  public static List<List<String>> of(String csv, Path file) throws IOException {
    List<Type> types = schema(file).getFields();
    var rows = new ArrayList<List<String>>();
    try (CsvReader<CsvRecord> read = CsvReader.builder().ofCsvRecord(csv)) {
      for (CsvRecord row : read) {
        var cells = new ArrayList<>(row.getFields());
        for (int i = 0; i < cells.size() && !rows.isEmpty(); i++) {
          boolean number = types.get(i).toString().contains(" double ") && !cells.get(i).isEmpty();
          cells.set(i, number ? "" + Double.parseDouble(cells.get(i)) : cells.get(i));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  @Override
  public Map<String, Object> start() {
    return new TreeMap<>();
  }

  @Override
  public Map<String, Object> add(Map<String, Object> row, String column, Object value) {
    row.put(column, value);
    return row;
  }

  @Override
  public Map<String, Object> finish(Map<String, Object> row) {
    return row;
  }
}
