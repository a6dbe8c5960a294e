package alvh.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A stored chain without its quotes: whose, of which session, from which file.
 *
 * @param id key inside this store only
 * @param label layout and file, as the chain names its source
 * @param line of the day's first row in the file, from 1
 * @param rank 0 for the snapshot of a file that is read unless another is asked for
 * @param refusal the rule that keeps the day out of use
 * @param slices by settlement, then by class
 */
public record ChainDay(
    long id,
    SourceFile source,
    String underlying,
    LocalDate session,
    Instant asOf,
    String label,
    int line,
    int rank,
    Optional<String> refusal,
    List<ChainSlice> slices) {
  public ChainDay {
    slices = List.copyOf(slices);
  }

  /** Whether decisions may read it. */
  public boolean isUsable() {
    return refusal.isEmpty();
  }

  public QuoteCounts counts() {
    return slices.stream().map(ChainSlice::counts).reduce(QuoteCounts.NONE, QuoteCounts::plus);
  }

  /** The key under which an {@link Exclusion} names the chains of an underlying. */
  public static String series(String underlying) {
    return underlying + ".chain";
  }
}
