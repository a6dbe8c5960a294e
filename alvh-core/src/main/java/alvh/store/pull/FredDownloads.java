package alvh.store.pull;

import java.util.List;

/** Series of the Federal Reserve Bank of St. Louis: rates, prices, spreads, conditions. */
final class FredDownloads implements Publisher {
  private static final String GRAPH = "https://fred.stlouisfed.org/graph/fredgraph.csv?id=";
  private static final List<String> SERIES =
      List.of(
          "BAA10Y",
          "BAMLH0A0HYM2",
          "CPIAUCSL",
          "CPILFESL",
          "DFF",
          "DGS1",
          "DGS10",
          "DGS1MO",
          "DGS2",
          "DGS3MO",
          "DGS6MO",
          "DTB3",
          "DTWEXBGS",
          "ECBDFR",
          "GDPC1",
          "NFCI",
          "PPIACO",
          "PPIFIS",
          "RBUSBIS",
          "SOFR",
          "T10Y2Y",
          "T10Y3M",
          "USREC");

  @Override
  public String name() {
    return "fred";
  }

  @Override
  public String description() {
    return "economic series, fred.stlouisfed.org";
  }

  @Override
  public List<RemoteFile> files(Wish wish) {
    return SERIES.stream().map(id -> RemoteFile.of(name(), id + ".csv", GRAPH + id)).toList();
  }
}
