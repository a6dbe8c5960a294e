package alvh.store;

import alvh.market.OptionChain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The option chains of a store: which days there are, and the quotes of one.
 *
 * <p>Where several files hold the chain of a session, the publisher's own is read before a copy,
 * and of one file the snapshot of the afternoon before the closing quotes. A day that a quality
 * rule has taken out of use is listed with the rule and read only by its own {@link ChainDay}.
 */
public final class StoredChains {
  private static final Comparator<ChainDay> BY_RANK =
      Comparator.comparing((ChainDay day) -> day.source().authority())
          .thenComparingInt(ChainDay::rank)
          .thenComparing(day -> day.source().identity());

  private final StoreTables tables;
  private final ChainTables chains;

  StoredChains(StoreTables tables, ChainTables chains) {
    this.tables = tables;
    this.chains = chains;
  }

  /** Every stored chain, by underlying and session, usable or not. */
  public List<ChainDay> days() {
    return chains.days(sourcesByKey(), tables.exclusions());
  }

  private Map<Long, SourceFile> sourcesByKey() {
    Map<Long, SourceFile> sources = new HashMap<>();
    tables.sources().forEach(source -> sources.put(source.id(), source));
    return sources;
  }

  /** The sessions of which there is a usable chain, in order, each with the chain to be read. */
  public List<ChainDay> sessions(String underlying) {
    var first = new TreeMap<LocalDate, ChainDay>();
    days().stream()
        .filter(day -> day.underlying().equals(underlying) && day.isUsable())
        .sorted(BY_RANK)
        .forEach(day -> first.putIfAbsent(day.session(), day));
    return List.copyOf(first.values());
  }

  /** The key of the chain to be read, by session and underlying. */
  SortedMap<LocalDate, SortedMap<String, Long>> bySession(List<String> underlyings) {
    var keys = new TreeMap<LocalDate, SortedMap<String, Long>>();
    chains.bareDays(sourcesByKey(), tables.exclusions()).stream()
        .filter(day -> underlyings.contains(day.underlying()) && day.isUsable())
        .sorted(BY_RANK)
        .forEach(
            day ->
                keys.computeIfAbsent(day.session(), session -> new TreeMap<>())
                    .putIfAbsent(day.underlying(), day.id()));
    return keys;
  }

  OptionChain read(long key) {
    return chains.read(key);
  }

  /** The chain of that session; empty where there is none that may be used. */
  public Optional<OptionChain> chain(String underlying, LocalDate session) {
    return sessions(underlying).stream()
        .filter(day -> day.session().equals(session))
        .findFirst()
        .map(this::read);
  }

  /** The quotes of a listed day. */
  public OptionChain read(ChainDay day) {
    return chains.read(day.id());
  }

  /** Begins to put a file in the place of an earlier one of the same identity. */
  public ChainDeposit deposit(FileDraft.Origin origin, Instant importedAt) {
    return new ChainDeposit(tables, chains, origin, importedAt);
  }
}
