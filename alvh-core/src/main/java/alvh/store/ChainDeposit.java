package alvh.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of chains on its way into the store, day after day; nobody ever holds all of it. It
 * belongs to a transaction, so that the file comes in as a whole or not at all.
 */
public final class ChainDeposit {
  /** So many rows of one file are named one by one; the others are counted. */
  private static final int MOST_NAMED = 1000;

  /** Until it is complete the file stands beside the one whose place it will take. */
  private static final String INCOMING = " (incoming)";

  private final StoreTables tables;
  private final ChainTables chains;
  private final FileDraft.Origin origin;
  private final long id;
  private final Instant importedAt;
  private final List<RowFinding> findings = new ArrayList<>();
  private int rejected;
  private long quotes;

  ChainDeposit(
      StoreTables tables, ChainTables chains, FileDraft.Origin origin, Instant importedAt) {
    this.tables = tables;
    this.chains = chains;
    this.origin = origin;
    this.importedAt = importedAt;
    this.id = tables.nextSource();
    tables.insert(source(origin.identity() + INCOMING, 0));
  }

  public void add(PackedChain chain) {
    chains.insert(id, chain);
    quotes += chain.quotes();
  }

  /** A row that stays out. */
  public void reject(RowFinding finding) {
    rejected++;
    if (findings.size() < MOST_NAMED) {
      findings.add(finding);
    } else if (findings.size() == MOST_NAMED) {
      findings.add(
          new RowFinding(
              finding.file(),
              finding.line(),
              finding.effect(),
              "more-rows",
              finding.date(),
              "from here on rejected rows are counted and no longer named"));
    }
  }

  /** Quotes that came in so far. */
  public long quotes() {
    return quotes;
  }

  /** The file is complete and takes the place of an earlier one of its identity. */
  public SourceFile complete(int rows) {
    SourceFile source = source(origin.identity(), rows);
    tables.complete(source);
    tables.insert(id, findings);
    return source;
  }

  /** The file turned out to be damaged: what came in goes out again, an earlier one stays. */
  public void withdraw() {
    tables.delete(id);
  }

  private SourceFile source(String identity, int rows) {
    return new SourceFile(
        id,
        identity,
        origin.name(),
        origin.sha256(),
        origin.bytes(),
        origin.format(),
        origin.authority(),
        rows,
        rejected,
        0,
        0,
        importedAt);
  }
}
