package alvh.report;

import alvh.ledger.SettlementSource;
import alvh.ledger.SettlementSource.Kind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened to an arm's orders and contracts besides fills, counted: nothing that was asked for
 * and did not come about is dropped in silence.
 *
 * <p>Source: method 1.12 (settlement values), 4.1.
 *
 * @param notQuoted how often an order found no quote
 * @param refusals how often the exchange would have refused an order, by its sentence
 * @param settlements positions in one contract that settled, by where the value came from
 */
public record Happenings(
    int notQuoted,
    SortedMap<String, Integer> refusals,
    Map<SettlementSource, Integer> settlements) {
  /** Nothing happened. */
  public static final Happenings NONE = new Happenings(0);

  public Happenings {
    refusals = Collections.unmodifiableSortedMap(new TreeMap<>(refusals));
    var copy = new EnumMap<SettlementSource, Integer>(SettlementSource.class);
    copy.putAll(settlements);
    settlements = Collections.unmodifiableMap(copy);
  }

  /** Orders found no quote, and that was all. */
  public Happenings(int notQuoted) {
    this(notQuoted, new TreeMap<>(), new TreeMap<>());
  }

  /** Positions that settled on a value of that kind. */
  public int settled(Kind kind) {
    return settlements.entrySet().stream()
        .filter(count -> count.getKey().kind() == kind)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Positions that settled. */
  public int settled() {
    return settlements.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Orders that the exchange would have refused. */
  public int refused() {
    return refusals.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Where settlement values came from, in one sentence. */
  public String settlementSentence() {
    if (settled() == 0) {
      return "No position of the layered arm was held to its settlement.";
    }
    List<String> parts =
        settlements.entrySet().stream()
            .map(count -> Figures.count(count.getValue()) + " on " + count.getKey().words())
            .toList();
    return Figures.text(
        "%s positions of the layered arm were held to their settlement, %s %% of them settled on"
            + " a proxy: %s.",
        Figures.count(settled()),
        Figures.percent((double) settled(Kind.PROXY) / settled()),
        String.join("; ", parts));
  }
}
