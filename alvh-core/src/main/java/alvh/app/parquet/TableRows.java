package alvh.app.parquet;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Hands the rows of a table to Parquet cell by cell; an empty cell is unknown and left out. */
final class TableRows extends WriteSupport<CsvRecord> {
  private final List<String> columns;
  private final List<ColumnKind> kinds;
  private @Nullable RecordConsumer consumer;

  /**
   * @param columns the names of the columns, in their order
   */
  TableRows(List<String> columns) {
    this.columns = List.copyOf(columns);
    this.kinds = columns.stream().map(ColumnKind::of).toList();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    List<Type> types =
        columns.stream().<Type>map(name -> ColumnKind.of(name).column(name)).toList();
    return new WriteContext(new MessageType("table", types), Map.of());
  }

  /** The library asks for it though it has named the other its successor. */
  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(Configuration configuration) {
    return init(new PlainParquetConfiguration());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(CsvRecord row) {
    RecordConsumer out = Objects.requireNonNull(consumer);
    out.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      if (!row.getField(i).isEmpty()) {
        out.startField(columns.get(i), i);
        add(row, i, out);
        out.endField(columns.get(i), i);
      }
    }
    out.endMessage();
  }

  private void add(CsvRecord row, int column, RecordConsumer out) {
    try {
      kinds.get(column).add(row.getField(column), out);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalStateException(
          "row %d holds '%s' as %s"
              .formatted(row.getStartingLineNumber(), row.getField(column), columns.get(column)),
          e);
    }
  }
}
