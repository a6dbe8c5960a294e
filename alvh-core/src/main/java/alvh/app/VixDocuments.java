package alvh.app;

import alvh.market.OptionChain;
import alvh.store.Store;
import alvh.surface.ChainIndices;
import alvh.surface.ChainIndices.Answer;
import alvh.surface.ExpiryVariance;
import alvh.surface.FittedSurface;
import alvh.surface.SkewCalculation.Corrections;
import alvh.surface.SmileSlice;
import alvh.surface.StripError;
import alvh.surface.StripVariance;
import alvh.surface.SurfaceFit;
import alvh.surface.VixCalculation;
import alvh.surface.VolatilityIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Sets the computed indices of a chain beside what the store knows to have been published. */
final class VixDocuments {
  private final ChainIndices indices;
  private final Store store;
  private final QuoteMoment moment;
  private final OptionChain chain;
  private final Optional<FittedSurface> surface;

  VixDocuments(ChainIndices indices, Store store, QuoteMoment moment) {
    this.indices = indices;
    this.store = store;
    this.moment = moment;
    this.chain = indices.chain();
    this.surface = SurfaceFit.of(chain);
  }

  VixDocument document() {
    VixDocument.Member vix = member(VolatilityIndex.VIX);
    return new VixDocument(
        chain.session().toString(),
        chain.asOf().toString(),
        moment.assumed(),
        chain.source(),
        indices.rates().source(),
        vix.level(),
        vix.reason(),
        strip(true),
        strip(false),
        vix.published(),
        vix.inside(),
        Arrays.stream(VolatilityIndex.values()).map(this::member).toList(),
        skew(),
        VixDocument.expiries(indices),
        VixDocument.refused(indices));
  }

  /** What two strips without a chain say. */
  static VixDocument document(VixCalculation vix, String source) {
    var near = VixDocument.Strip.of("", null, vix.near(), vix.nearWeight(), Optional.empty());
    var next = VixDocument.Strip.of("", null, vix.next(), vix.nextWeight(), Optional.empty());
    return new VixDocument(
        null,
        null,
        false,
        source,
        "--rates, as given",
        vix.index(),
        null,
        near,
        next,
        null,
        null,
        List.of(),
        null,
        List.of(),
        List.of());
  }

  private VixDocument.@Nullable Strip strip(boolean near) {
    if (!(indices.index(VolatilityIndex.VIX) instanceof Answer.Computed vix)) {
      return null;
    }
    ExpiryVariance expiry = near ? vix.near() : vix.next();
    VixCalculation calculation = vix.calculation();
    StripVariance variance = near ? calculation.near() : calculation.next();
    return VixDocument.Strip.of(
        expiry.quotes().optionClass(),
        expiry.quotes().expiry().toString(),
        variance,
        near ? calculation.nearWeight() : calculation.nextWeight(),
        surface.flatMap(fitted -> error(fitted, variance)));
  }

  /** On the surface that is fitted to the same quotes; empty where its forward is another. */
  private static Optional<StripError> error(FittedSurface fitted, StripVariance variance) {
    SmileSlice slice = fitted.slice(variance.strip().years());
    boolean around =
        variance.lowestStrike() < slice.forward() && variance.highestStrike() > slice.forward();
    double[] strikes =
        variance.contributions().stream().mapToDouble(StripVariance.Contribution::strike).toArray();
    return around ? Optional.of(StripError.of(slice, strikes)) : Optional.empty();
  }

  private VixDocument.Member member(VolatilityIndex index) {
    Optional<PublishedBar> bar = PublishedBar.of(store, index.name(), chain.session());
    return switch (indices.index(index)) {
      case Answer.Computed c ->
          new VixDocument.Member(
              index.name(),
              index.days(),
              c.calculation().index(),
              null,
              c.near().quotes().expiry().toString(),
              c.next().quotes().expiry().toString(),
              c.calculation().nearWeight(),
              bar.orElse(null),
              bar.map(b -> b.contains(c.calculation().index())).orElse(null));
      case Answer.Absent none ->
          new VixDocument.Member(
              index.name(),
              index.days(),
              null,
              none.reason(),
              null,
              null,
              null,
              bar.orElse(null),
              null);
    };
  }

  private VixDocument.@Nullable Skew skew() {
    OptionalDouble published = PublishedBar.value(store, "SKEW.close", chain.session());
    return indices
        .skew(Corrections.EXACT)
        .map(
            exact ->
                new VixDocument.Skew(
                    exact.index(),
                    indices.skew(Corrections.CBOE_PRINTED).orElseThrow().index(),
                    published.isPresent() ? published.getAsDouble() : null))
        .orElse(null);
  }
}
