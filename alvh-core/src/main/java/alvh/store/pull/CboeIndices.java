package alvh.store.pull;

import java.util.List;

/** Cboe's histories of its volatility indices and of the S&amp;P 500, each from its beginning. */
final class CboeIndices implements Publisher {
  private static final String FOLDER = "https://cdn.cboe.com/api/global/us_indices/daily_prices/";
  private static final List<String> INDICES =
      List.of("VIX", "VIX9D", "VIX3M", "VIX6M", "VIX1Y", "VVIX", "SKEW", "SPX");

  @Override
  public String name() {
    return "cboe";
  }

  @Override
  public String description() {
    return "Cboe index histories, cdn.cboe.com";
  }

  @Override
  public List<RemoteFile> files(Wish wish) {
    return INDICES.stream()
        .map(index -> index + "_History.csv")
        .map(file -> RemoteFile.of(name(), file, FOLDER + file))
        .toList();
  }
}
