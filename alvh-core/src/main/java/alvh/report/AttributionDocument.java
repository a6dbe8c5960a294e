package alvh.report;

import alvh.report.attribution.Attribution;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the first arm's result came from, in the document of a run. Money is US dollars; all causes
 * add up to the change of its equity, all layers to the result of its hedge before costs.
 *
 * @param parts by cause
 * @param layers by layer of the hedge
 * @param unexplained share of the condors' daily results, without sign, that no Greek explains
 * @param efficacy share of the condors' variance that the hedge takes away while it is held
 * @param carry what the hedge costs and the condors take in, by level of VIX
 */
public record AttributionDocument(
    SortedMap<String, Double> parts,
    SortedMap<String, Double> layers,
    @Nullable Double unexplained,
    Efficacy efficacy,
    List<Carry> carry) {
  /** Shares; below zero the hedge adds variance. */
  public record Efficacy(
      int sessions, @Nullable Double total, @Nullable Double vega, @Nullable Double gamma) {}

  /**
   * One third of the sessions by the VIX of the session before; dollars a year.
   *
   * @param highest VIX up to which it reaches
   * @param hedge its result after costs
   * @param roll what its futures bring while the curve stands still
   * @param time what its options bring while everything stands still
   * @param carryOfCredit cost of roll and time over the credit, negative when they earned
   */
  public record Carry(
      String name,
      int sessions,
      double highest,
      double hedge,
      double roll,
      double time,
      double credit,
      @Nullable Double carryOfCredit) {
    static Carry of(CarryReport.Third third) {
      return new Carry(
          third.name(),
          third.sessions(),
          third.highest(),
          third.hedge(),
          third.roll(),
          third.time(),
          third.credit(),
          orNull(third.carryOfCredit()));
    }
  }

  static @Nullable AttributionDocument of(Run run) {
    if (run.attribution().isEmpty()) {
      return null;
    }
    Attribution whole = Attribution.of(run.attribution());
    var parts = new TreeMap<String, Double>();
    whole.parts().forEach((part, money) -> parts.put(part.name(), money.dollars()));
    var layers = new TreeMap<String, Double>();
    whole.layers().forEach((layer, money) -> layers.put(layer.name(), money.dollars()));
    Attribution.Efficacy efficacy = whole.efficacy();
    return new AttributionDocument(
        parts,
        layers,
        orNull(whole.unexplained()),
        new Efficacy(
            efficacy.sessions(),
            orNull(efficacy.total()),
            orNull(efficacy.vega()),
            orNull(efficacy.gamma())),
        CarryReport.of(run, run.attribution()).stream().map(Carry::of).toList());
  }

  private static @Nullable Double orNull(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }
}
