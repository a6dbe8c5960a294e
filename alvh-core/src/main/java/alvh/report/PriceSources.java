package alvh.report;

import alvh.report.attribution.HedgeLayer;
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
 * <p>Condors earn and lose on the prices of the day's surface; the hedge's futures do so on
 * published settlements, which count as real, and its options on a model's prices, which count as
 * inferred. What a hedge's options earned is known by the causes of a run's results. Shares weigh
 * every day's result without its sign, because gains and losses that cancel stand on prices just as
 * well.
 *
 * <p>Source: method 5.4, 1.12 (hindsight).
 *
 * @param sources one for each origin of option prices, in the order of {@link Provenance}
 * @param sessionsWithout sessions without any surface
 * @param condorsWithout net result of the condors on those, US dollars
 * @param withoutShare its share of all results without sign, decimal
 * @param hedge net result of the hedge's futures, with the costs of the whole hedge, US dollars
 * @param hedgeShare the futures' share of all results without sign, decimal
 * @param options result of the hedge's options before costs, US dollars
 * @param optionsShare their share of all results without sign, decimal
 * @param imputed which inputs of surfaces were inferred, and when
 */
public record PriceSources(
    List<Source> sources,
    int sessionsWithout,
    double condorsWithout,
    double withoutShare,
    double hedge,
    double hedgeShare,
    double options,
    double optionsShare,
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
      double options = options(run, i);
      double futures = hedge[i] * path.capital() - options;
      tally.add(run.days().get(i), condors[i] * path.capital(), futures, options);
    }
    return tally.result();
  }

  private static double options(Run run, int session) {
    return run.attribution().isEmpty()
        ? 0
        : run.attribution().get(session).layer(HedgeLayer.DEEP).dollars();
  }

  /** Sessions with that origin of prices. */
  public int sessions(Provenance provenance) {
    return source(provenance).sessions();
  }

  /** Share of results that stand on that origin; futures settlements are real. */
  public double share(Provenance provenance) {
    double condors = source(provenance).share();
    return provenance == Provenance.REAL ? condors + hedgeShare : condors;
  }

  /** Whether more than half of the results do. */
  public boolean standsOnInferredPrices() {
    return inferredShare() > .5;
  }

  /** What all figures stand on, in one or two sentences. */
  public String sentence() {
    return Figures.text(
        "Option prices: %s sessions quoted, %s reconstructed from the VIX family, %s imputed. %s %%"
            + " of the results stand on quoted options, %s %% on reconstructed, imputed and"
            + " modelled ones, %s %% on published settlements of futures.%s",
        quoted(),
        Figures.count(sessions(Provenance.RECONSTRUCTED)),
        Figures.count(sessions(Provenance.IMPUTED)),
        Figures.percent(source(Provenance.REAL).share() + share(Provenance.SIMULATED)),
        Figures.percent(inferredShare()),
        Figures.percent(hedgeShare),
        sessionsWithout == 0 ? "" : " " + unpriced());
  }

  private String quoted() {
    String made = Figures.count(sessions(Provenance.SIMULATED)) + " of a simulated market";
    String real = Figures.count(sessions(Provenance.REAL));
    return sessions(Provenance.SIMULATED) == 0 ? real : made;
  }

  /** What a session without any surface means. */
  public String unpriced() {
    return Figures.text(
        "%s sessions had neither a usable option chain nor a rebuilt surface: nothing was decided"
            + " on them, and options kept their last mark.",
        Figures.count(sessionsWithout));
  }

  /** Share of results that stand on prices that nobody quoted, the hedge's options included. */
  public double inferredShare() {
    return share(Provenance.RECONSTRUCTED) + share(Provenance.IMPUTED) + optionsShare;
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
    private double options;
    private double optionsSize;
    private double size;
    private LocalDate before = LocalDate.MIN;

    void add(DayRow day, double condors, double futures, double calls) {
      double[] sum =
          day.provenance().map(p -> sums.computeIfAbsent(p, key -> new double[3])).orElse(without);
      sum[0]++;
      sum[1] += condors;
      sum[2] += Math.abs(condors);
      hedge += futures;
      hedgeSize += Math.abs(futures);
      options += calls;
      optionsSize += Math.abs(calls);
      size += Math.abs(condors) + Math.abs(futures) + Math.abs(calls);
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
          share(without[2]),
          hedge,
          share(hedgeSize),
          options,
          share(optionsSize),
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
