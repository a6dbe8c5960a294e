package alvh.app.parquet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * A table of a run as a Parquet file: the rows and columns of the CSV, with types. The CSV is the
 * only source of rows, so the two cannot tell different things.
 *
 * <p>Nothing is compressed, which needs native libraries; columns of few different values are small
 * by their dictionaries. The same table gives the same bytes.
 */
public final class ParquetTable {
  private ParquetTable() {}

  /**
   * Writes the file, over an older one.
   *
   * @param csv the table, a head line with the names of its columns and any number of rows
   */
  public static void write(Path file, String csv) {
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
      Iterator<CsvRecord> each = rows.iterator();
      var table = new TableRows(each.next().getFields());
      try (ParquetWriter<CsvRecord> out = new Builder(new LocalOutputFile(file), table).build()) {
        while (each.hasNext()) {
          out.write(each.next());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A writer of version 1 of the format, which every reader knows. */
  private static final class Builder extends ParquetWriter.Builder<CsvRecord, Builder> {
    private final TableRows rows;

    Builder(OutputFile file, TableRows rows) {
      super(file);
      this.rows = rows;
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
      withWriteMode(ParquetFileWriter.Mode.OVERWRITE);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<CsvRecord> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }

    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<CsvRecord> getWriteSupport(Configuration configuration) {
      return rows;
    }
  }
}
