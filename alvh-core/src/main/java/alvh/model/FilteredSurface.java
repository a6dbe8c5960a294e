package alvh.model;

import alvh.market.Hindsight;
import alvh.market.Measure;
import alvh.surface.Provenance;
import alvh.surface.SurfaceInput;
import alvh.surface.VolSurface;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The joint model's surface of a past day, at the state that VIX and VIX3M show; forwards and rates
 * are those of the surface it stands in for.
 *
 * <p>Source: method 2.7, {@code sim.mode=FILTERED}.
 */
public final class FilteredSurface implements VolSurface {
  private static final Hindsight FITTED =
      new Hindsight(
          "parameters of the model A1", LocalDate.of(1990, 1, 2), LocalDate.of(2026, 7, 23));

  private final VolSurface carrier;
  private final SpxChainPricer pricer;
  private final AffineParameters set;
  private final StateFilter.Filtered filtered;
  private final Map<Double, Slice> slices = new TreeMap<>();

  /**
   * @param carrier gives day, index, VIX, forwards and discount factors
   */
  FilteredSurface(
      VolSurface carrier,
      SpxChainPricer pricer,
      AffineParameters set,
      StateFilter.Filtered filtered) {
    this.carrier = carrier;
    this.pricer = pricer;
    this.set = set;
    this.filtered = filtered;
  }

  /** The state, and what of both indices it leaves. */
  public StateFilter.Filtered filtered() {
    return filtered;
  }

  @Override
  public LocalDate date() {
    return carrier.date();
  }

  @Override
  public Instant asOf() {
    return carrier.asOf();
  }

  @Override
  public double spot() {
    return carrier.spot();
  }

  @Override
  public double vix() {
    return carrier.vix();
  }

  @Override
  public synchronized Slice slice(double years) {
    return slices.computeIfAbsent(
        years, t -> new FilteredSlice(carrier.slice(t), smile(pricer, set, filtered.state(), t)));
  }

  /** Expiries nearer than half a day or beyond the tables have the smile of the end of these. */
  static ModelSmile smile(
      SpxChainPricer pricer, AffineParameters set, MarketState state, double years) {
    double within = Math.clamp(years, SpxChainPricer.SHORTEST_YEARS, SpxChainPricer.LONGEST_YEARS);
    return new ModelSmile(pricer, VixLoading.of(set, within), state, within);
  }

  /** Imputed where VIX3M is. */
  @Override
  public Provenance provenance() {
    return inputs().stream().anyMatch(i -> i.origin() == SurfaceInput.Origin.IMPUTED)
        ? Provenance.IMPUTED
        : Provenance.RECONSTRUCTED;
  }

  /** The two indices and what the forwards rest on; the other indices have no part in it. */
  @Override
  public List<SurfaceInput> inputs() {
    List<String> others =
        List.of(
            Measure.VIX9D.name(), Measure.VIX6M.name(), Measure.VIX1Y.name(), Measure.SKEW.name());
    return carrier.inputs().stream().filter(i -> !others.contains(i.name())).toList();
  }

  /** The model's parameters, and what an imputed VIX3M was inferred by; no other index counts. */
  @Override
  public List<Hindsight> hindsight() {
    List<String> regressions =
        inputs().stream()
            .filter(input -> input.origin() == SurfaceInput.Origin.IMPUTED)
            .map(input -> SurfaceInput.regressionOf(input.name()))
            .toList();
    return Stream.concat(
            Stream.of(FITTED),
            carrier.hindsight().stream().filter(h -> regressions.contains(h.constant())))
        .toList();
  }
}
