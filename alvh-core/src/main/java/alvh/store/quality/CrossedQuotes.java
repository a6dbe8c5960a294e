package alvh.store.quality;

import alvh.store.QuoteCounts;
import java.util.List;

/**
 * Options for which more is bid than asked, counted by day: two makers' quotes that were not made
 * at the same moment.
 */
final class CrossedQuotes implements QualityRule {
  @Override
  public String name() {
    return "crossed-quotes";
  }

  @Override
  public String description() {
    return "a chain in which more is bid than asked for an option";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    return ChainFindings.counts(this, shelf, QuoteCounts::crossed, "are crossed");
  }
}
