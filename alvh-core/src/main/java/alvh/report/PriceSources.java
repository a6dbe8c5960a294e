package alvh.report;

import alvh.surface.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a run stands on quoted prices and how much on inferred ones.
 *
 * <p>Condors earn and lose on the prices of the day's surface; the hedge does so on published
 * futures settlements, which count as real. Shares weigh every day's result without its sign,
 * because gains and losses that cancel stand on prices just as well.
 *
 * <p>Source: method 5.4, 1.12 (hindsight).
 *
 * @param sources one for each origin of option prices, in the order of {@link Provenance}
 * @param sessionsWithout sessions without any surface
 * @param condorsWithout net result of the condors on those, US dollars
 * @param hedge net result of the hedge, US dollars
 * @param hedgeShare the hedge's share of all results without sign, decimal
 * @param imputed which inputs of surfaces were inferred, and when
 */
public record PriceSources(
    List<Source> sources,
    int sessionsWithout,
    double condorsWithout,
    double hedge,
    double hedgeShare,
    List<Imputed> imputed) {

  /**
   * One origin.
   *
   * @param condors net result of the condors on these sessions, US dollars
   * @param share of all results without sign, decimal
   */
  public record Source(Provenance provenance, int sessions, double condors, double share) {}

  /**
   * An input that was inferred.
   *
   * @param name the series
   * @param sessions on how many
   * @param spans how many uninterrupted stretches
   */
  public record Imputed(String name, LocalDate first, LocalDate last, int sessions, int spans) {}

  /** Reads the days of a run and what an arm earned on them. */
  public static PriceSources of(Run run, ArmPath path) {
    double[] condors = path.condorReturns();
    double[] hedge = path.hedgeReturns();
    var tally = new Tally();
    for (int i = 0; i < run.days().size(); i++) {
      tally.add(run.days().get(i), condors[i] * path.capital(), hedge[i] * path.capital());
    }
    return tally.result();
  }

  /** Sessions with that origin of prices. */
  public int sessions(Provenance provenance) {
    return source(provenance).sessions();
  }

  /** Share of results that stand on that origin; the hedge's settlements are real. */
  public double share(Provenance provenance) {
    double condors = source(provenance).share();
    return provenance == Provenance.REAL ? condors + hedgeShare : condors;
  }

  /** Whether more than half of the results stand on reconstructed or imputed prices. */
  public boolean standsOnInferredPrices() {
    return inferredShare() > .5;
  }

  /** What all figures stand on, in one or two sentences. */
  public String sentence() {
    return Figures.text(
        "Option prices: %s sessions quoted, %s reconstructed from the VIX family, %s imputed. %s %%"
            + " of the results stand on quoted options, %s %% on reconstructed and imputed ones,"
            + " %s %% on published settlements of futures.%s",
        Figures.count(sessions(Provenance.REAL)),
        Figures.count(sessions(Provenance.RECONSTRUCTED)),
        Figures.count(sessions(Provenance.IMPUTED)),
        Figures.percent(source(Provenance.REAL).share()),
        Figures.percent(inferredShare()),
        Figures.percent(hedgeShare),
        sessionsWithout == 0 ? "" : " " + unpriced());
  }

  /** What a session without any surface means. */
  public String unpriced() {
    return Figures.text(
        "%s sessions had neither a usable option chain nor a rebuilt surface: nothing was decided"
            + " on them, and options kept their last mark.",
        Figures.count(sessionsWithout));
  }

  /** Share of results that stand on prices that nobody quoted. */
  public double inferredShare() {
    return share(Provenance.RECONSTRUCTED) + share(Provenance.IMPUTED);
  }

  private Source source(Provenance provenance) {
    return sources.get(provenance.ordinal());
  }

  /** Adds up sessions and results. */
  private static final class Tally {
    private final Map<Provenance, double[]> sums = new EnumMap<>(Provenance.class);
    private final double[] without = new double[3];
    private final Map<String, List<Imputed>> imputed = new TreeMap<>();
    private double hedge;
    private double hedgeSize;
    private double size;
    private LocalDate before = LocalDate.MIN;

    void add(DayRow day, double condors, double hedgeResult) {
      double[] sum =
          day.provenance().map(p -> sums.computeIfAbsent(p, key -> new double[3])).orElse(without);
      sum[0]++;
      sum[1] += condors;
      sum[2] += Math.abs(condors);
      hedge += hedgeResult;
      hedgeSize += Math.abs(hedgeResult);
      size += Math.abs(condors) + Math.abs(hedgeResult);
      day.imputed().forEach(name -> impute(name, day.date()));
      before = day.date();
    }

    private void impute(String name, LocalDate date) {
      List<Imputed> spans = imputed.computeIfAbsent(name, key -> new ArrayList<>());
      boolean goesOn = !spans.isEmpty() && spans.getLast().last().equals(before);
      if (goesOn) {
        Imputed span = spans.removeLast();
        spans.add(new Imputed(name, span.first(), date, span.sessions() + 1, 1));
      } else {
        spans.add(new Imputed(name, date, date, 1, 1));
      }
    }

    PriceSources result() {
      var sources = new ArrayList<Source>();
      for (Provenance provenance : Provenance.values()) {
        double[] sum = sums.getOrDefault(provenance, new double[3]);
        sources.add(new Source(provenance, (int) sum[0], sum[1], share(sum[2])));
      }
      return new PriceSources(
          List.copyOf(sources),
          (int) without[0],
          without[1],
          hedge,
          share(hedgeSize),
          imputed.values().stream().map(Tally::together).toList());
    }

    private double share(double part) {
      return size > 0 ? part / size : 0;
    }

    private static Imputed together(List<Imputed> spans) {
      return new Imputed(
          spans.getFirst().name(),
          spans.getFirst().first(),
          spans.getLast().last(),
          spans.stream().mapToInt(Imputed::sessions).sum(),
          spans.size());
    }
  }
}
