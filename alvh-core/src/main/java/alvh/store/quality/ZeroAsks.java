package alvh.store.quality;

import alvh.store.QuoteCounts;
import java.util.List;

/** Options for which nobody asks, counted by day: they were not quoted at that moment. */
final class ZeroAsks implements QualityRule {
  @Override
  public String name() {
    return "zero-asks";
  }

  @Override
  public String description() {
    return "a chain with options for which nobody asks";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    return ChainFindings.counts(this, shelf, QuoteCounts::zeroAsk, "have no ask");
  }
}
