package alvh.store.quality;

import alvh.store.QuoteCounts;
import java.util.List;

/** Options for which nobody bids, counted by day: common far from the money, where a strip ends. */
final class ZeroBids implements QualityRule {
  @Override
  public String name() {
    return "zero-bids";
  }

  @Override
  public String description() {
    return "a chain with options for which nobody bids";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    return ChainFindings.counts(this, shelf, QuoteCounts::zeroBid, "have no bid");
  }
}
