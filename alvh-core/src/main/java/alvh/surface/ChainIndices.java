package alvh.surface;

import static alvh.instrument.OptionRoot.SPX;
import static alvh.instrument.OptionRoot.SPXW;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.surface.SkewCalculation.Corrections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that Cboe's formulas say of one chain: the volatility indices, SKEW, and the model-free
 * volatility of every expiry.
 *
 * @param expiries all expiries of SPX and SPXW that have not settled, by settlement
 * @param indices an answer for each index
 */
public record ChainIndices(
    OptionChain chain,
    RateCurve rates,
    List<ExpiryVariance> expiries,
    Map<VolatilityIndex, Answer> indices) {

  /** One index of the chain, or why the chain has none. */
  public sealed interface Answer {
    /** The index with the two expiries it is made of. */
    record Computed(ExpiryVariance near, ExpiryVariance next, VixCalculation calculation)
        implements Answer {}

    /**
     * @param reason one sentence without a full stop
     */
    record Absent(String reason) implements Answer {}
  }

  public ChainIndices {
    expiries = List.copyOf(expiries);
    var copy = new EnumMap<VolatilityIndex, Answer>(VolatilityIndex.class);
    copy.putAll(indices);
    indices = Collections.unmodifiableMap(copy);
  }

  /** Computes every index that the chain allows. */
  public static ChainIndices of(OptionChain chain, RateCurve rates) {
    var expiries = new ArrayList<ExpiryVariance>();
    for (ChainQuotes quotes : chain.expiries()) {
      double minutes = ChainStrip.minutes(quotes, chain.asOf());
      if (minutes > 0 && isOnIndex(quotes)) {
        expiries.add(ExpiryVariance.of(ChainStrip.of(quotes, chain.asOf(), rates.rate(minutes))));
      }
    }
    var indices = new EnumMap<VolatilityIndex, Answer>(VolatilityIndex.class);
    for (VolatilityIndex index : VolatilityIndex.values()) {
      indices.put(index, answer(chain, index, expiries));
    }
    return new ChainIndices(chain, rates, expiries, indices);
  }

  private static boolean isOnIndex(ChainQuotes quotes) {
    return quotes.root().filter(root -> root == SPX || root == SPXW).isPresent();
  }

  private static Answer answer(
      OptionChain chain, VolatilityIndex index, List<ExpiryVariance> expiries) {
    return switch (ExpirySelection.choose(chain, index)) {
      case ExpiryPair.Missing missing -> new Answer.Absent(missing.reason());
      case ExpiryPair.Found pair ->
          answer(index, of(pair.near(), expiries), of(pair.next(), expiries));
    };
  }

  private static Answer answer(VolatilityIndex index, ExpiryVariance near, ExpiryVariance next) {
    if (near.outcome() instanceof StripVariance first
        && next.outcome() instanceof StripVariance second) {
      return switch (VixCalculation.of(first, second, index.days())) {
        case VixCalculation found -> new Answer.Computed(near, next, found);
        case VixOutcome.Unavailable none -> new Answer.Absent(none.reason());
      };
    }
    ExpiryVariance failed = near.volatility().isEmpty() ? near : next;
    return new Answer.Absent(
        "the expiry of "
            + failed.quotes().expiry()
            + " does not suffice: "
            + ((StripOutcome.Unusable) failed.outcome()).reason());
  }

  private static ExpiryVariance of(ChainQuotes quotes, List<ExpiryVariance> expiries) {
    return expiries.stream().filter(e -> e.quotes() == quotes).findFirst().orElseThrow();
  }

  public Answer index(VolatilityIndex index) {
    return indices.getOrDefault(index, new Answer.Absent("it was not computed"));
  }

  /** SKEW of the two expiries of VIX. */
  public Optional<SkewCalculation> skew(Corrections corrections) {
    return index(VolatilityIndex.VIX) instanceof Answer.Computed vix
        ? Optional.of(SkewCalculation.of(vix.calculation(), corrections))
        : Optional.empty();
  }
}
