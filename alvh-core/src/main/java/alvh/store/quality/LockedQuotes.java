package alvh.store.quality;

import alvh.store.QuoteCounts;
import java.util.List;

/** Options for which as much is bid as asked, counted by day. */
final class LockedQuotes implements QualityRule {
  @Override
  public String name() {
    return "locked-quotes";
  }

  @Override
  public String description() {
    return "a chain in which as much is bid as asked for an option";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    return ChainFindings.counts(this, shelf, QuoteCounts::locked, "are locked");
  }
}
