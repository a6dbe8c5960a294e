package alvh.order;

import alvh.market.ChainQuotes;
import alvh.market.ChainUse;
import alvh.market.MarketSnapshot;
import alvh.market.OptionChain;
import alvh.order.QuotedMarket.Listing;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which prices are traded on: those of option chains wherever the store has one, or the model's on
 * every session.
 *
 * <p>Where an expiry has been quoted day by day and is missing for a few sessions, nobody knows its
 * price: orders find no quote and wait. Source: method 1.11 (surface), peers A (missing trades).
 * Reading: what "day by day" and "a few" are is ours.
 *
 * @param source chains where they are, or the model alone
 * @param regular sessions on which an expiry must have been quoted before a hole is a hole
 * @param gap sessions that a hole is waited out; after them the model's prices return
 * @param chains which chains are those of a session's close
 */
public record QuoteRules(Source source, int regular, int gap, ChainUse chains) {
  /** Chains where they are, or the model's prices alone. */
  public enum Source {
    CHAIN,
    RECON
  }

  /** The defaults. */
  public QuoteRules() {
    this(Source.CHAIN, 5, 5, new ChainUse());
  }

  public QuoteRules {
    Check.that(regular >= 1, "regular must be at least 1, was %s", regular);
    Check.that(gap >= 0, "gap must not be negative, was %s", gap);
  }

  /** A fresh memory of what was quoted. */
  public Memory memory() {
    return new Memory(this);
  }

  private List<OptionChain> atTheClose(MarketSnapshot today) {
    return source == Source.RECON ? List.of() : chains.of(today);
  }

  /** Which expiries were quoted how often and when last, session after session. */
  public static final class Memory {
    private final QuoteRules rules;
    private final SortedMap<Listing, int[]> seen = new TreeMap<>();
    private int session;

    private Memory(QuoteRules rules) {
      this.rules = rules;
    }

    /** The session's quotes: those of its chains, and the model's for what they do not list. */
    public ClosingQuotes observe(MarketSnapshot today, ClosingQuotes model) {
      session++;
      List<OptionChain> quoted = rules.atTheClose(today);
      quoted.forEach(this::remember);
      forget(today.date());
      var silent = new ArrayList<Listing>();
      seen.forEach(
          (listing, times) -> {
            if (times[0] >= rules.regular && session > times[1]) {
              silent.add(listing);
            }
          });
      return quoted.isEmpty() && silent.isEmpty()
          ? model
          : new QuotedMarket(quoted, List.copyOf(silent)::contains, model);
    }

    private void remember(OptionChain chain) {
      for (ChainQuotes quotes : chain.expiries()) {
        int[] times =
            seen.computeIfAbsent(
                new Listing(quotes.optionClass(), quotes.expiry()), listing -> new int[2]);
        times[0]++;
        times[1] = session;
      }
    }

    private void forget(LocalDate today) {
      if (!seen.isEmpty()) {
        seen.entrySet()
            .removeIf(
                entry ->
                    entry.getKey().expiry().isBefore(today)
                        || session - entry.getValue()[1] > rules.gap);
      }
    }
  }
}
