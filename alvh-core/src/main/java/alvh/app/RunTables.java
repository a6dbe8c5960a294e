package alvh.app;

import alvh.app.parquet.ParquetTable;
import alvh.report.AttributionCsv;
import alvh.report.CostsCsv;
import alvh.report.EquityCsv;
import alvh.report.Evidence;
import alvh.report.MarginCsv;
import alvh.report.Run;
import alvh.report.TradesCsv;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a run as text, by the names of their files, and how they come to lie in its folder.
 *
 * <p>A Parquet file is made of the same text as the CSV beside it, and of nothing else; the library
 * for it is not touched where nobody asks for Parquet.
 */
final class RunTables {
  private static final String CSV = ".csv";

  private final Map<String, String> tables = new TreeMap<>();

  /** Every table that follows from a run and what it was worth. */
  static RunTables of(Run run, Evidence evidence) {
    return new RunTables()
        .and(RunFiles.TRADES, TradesCsv.of(evidence.trades()))
        .and(RunFiles.EQUITY, EquityCsv.of(run))
        .and(RunFiles.COSTS, CostsCsv.of(evidence.detail().repriced()))
        .and(RunFiles.MARGIN, MarginCsv.of(run))
        .and(RunFiles.ATTRIBUTION, AttributionCsv.of(run));
  }

  /** These and one more. */
  RunTables and(String file, String csv) {
    tables.put(file, csv);
    return this;
  }

  /**
   * Writes them. A Parquet file of an older run is taken away with the CSV that it stood for.
   *
   * @param parquet whether each table is also written as Parquet
   */
  void write(RunFiles files, boolean parquet) {
    tables.forEach(files::write);
    if (parquet) {
      writeParquet(files);
    } else {
      tables.keySet().forEach(file -> files.remove(parquet(file)));
    }
  }

  /** Writes them as Parquet alone, beside the CSVs that lie in the folder. */
  void writeParquet(RunFiles files) {
    tables.forEach((file, csv) -> ParquetTable.write(files.file(parquet(file)), csv));
  }

  private static String parquet(String file) {
    return file.substring(0, file.length() - CSV.length()) + ".parquet";
  }
}
