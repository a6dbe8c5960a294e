package alvh.report.attribution;

import alvh.report.statistic.Moments;
import alvh.unit.Money;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A run's result by cause and by layer of the hedge, and how much of the condors' variance the
 * hedge takes away.
 *
 * <p>VIX futures have no gamma to the index: what they take away of it they do because VIX moves
 * with the index. Source: method 2.1 (attribution), B1, D1.
 *
 * @param parts result by cause, the run together
 * @param layers result of the hedge by layer, before costs
 * @param efficacy over the sessions on which a hedge was held over night
 * @param unexplained share of the condors' daily results, without sign, that no Greek explains;
 *     empty without condors
 */
public record Attribution(
    Map<Part, Money> parts,
    Map<HedgeLayer, Money> layers,
    Efficacy efficacy,
    OptionalDouble unexplained) {
  private static final int FEWEST = 20;

  /**
   * Share of the variance that the hedge takes away, 1 − Var(condors + hedge)/Var(condors); below
   * zero it adds. Empty with fewer than twenty sessions.
   *
   * @param total of the condors' whole result
   * @param vega of the part that vega explains
   * @param gamma of the part that gamma explains
   */
  public record Efficacy(
      int sessions, OptionalDouble total, OptionalDouble vega, OptionalDouble gamma) {}

  public Attribution {
    parts = Collections.unmodifiableMap(parts);
    layers = Collections.unmodifiableMap(layers);
  }

  public static Attribution of(List<DayAttribution> days) {
    var parts = new EnumMap<Part, Money>(Part.class);
    var layers = new EnumMap<HedgeLayer, Money>(HedgeLayer.class);
    for (DayAttribution day : days) {
      for (Part part : Part.values()) {
        parts.merge(part, day.part(part), Money::plus);
      }
      for (HedgeLayer layer : HedgeLayer.values()) {
        layers.merge(layer, day.layer(layer), Money::plus);
      }
    }
    return new Attribution(parts, layers, efficacy(days), unexplained(days));
  }

  private static Efficacy efficacy(List<DayAttribution> days) {
    List<DayAttribution> hedged = days.stream().filter(day -> !day.hedge().isZero()).toList();
    return new Efficacy(
        hedged.size(),
        taken(hedged, DayAttribution::condors),
        taken(hedged, day -> day.part(Part.VEGA)),
        taken(hedged, day -> day.part(Part.GAMMA)));
  }

  private static OptionalDouble taken(
      List<DayAttribution> days, Function<DayAttribution, Money> risk) {
    double[] naked = days.stream().mapToDouble(day -> risk.apply(day).dollars()).toArray();
    double[] hedged =
        days.stream().mapToDouble(day -> risk.apply(day).plus(day.hedge()).dollars()).toArray();
    if (naked.length < FEWEST || Arrays.stream(naked).allMatch(v -> v == naked[0])) {
      return OptionalDouble.empty();
    }
    double ratio = Moments.standardDeviation(hedged) / Moments.standardDeviation(naked);
    return OptionalDouble.of(1 - ratio * ratio);
  }

  private static OptionalDouble unexplained(List<DayAttribution> days) {
    double rest = 0;
    double whole = 0;
    for (DayAttribution day : days) {
      rest += Math.abs(day.part(Part.CONDOR_REST).dollars());
      whole += Math.abs(day.condors().dollars());
    }
    return whole > 0 ? OptionalDouble.of(rest / whole) : OptionalDouble.empty();
  }
}
