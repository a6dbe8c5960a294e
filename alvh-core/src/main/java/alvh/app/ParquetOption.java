package alvh.app;

import picocli.CommandLine.Option;

/** The option {@code --parquet}, for {@code @Mixin}. */
final class ParquetOption {
  @Option(
      names = "--parquet",
      description = "Write every table of the run as Parquet too, beside its CSV.")
  private boolean parquet;

  boolean wanted() {
    return parquet;
  }
}
