package alvh.report.claim;

import alvh.math.Quantiles;
import alvh.report.statistic.SignTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How soon after a trigger the hedge stands, and whether that is before the condors are most
 * curved.
 *
 * <p>The economic lag of method 5.3 (H4 b) is not measured. Source: method B5, D14. Reading: a
 * hedge that never stood counts as standing once its episode is over, which is after every peak.
 */
public final class HedgeArrival {
  private static final double LIKELY = .05;

  private HedgeArrival() {}

  /**
   * Both claims.
   *
   * @param run every session of the layered hedge, in order
   */
  public static List<Claim> of(List<HedgeDay> run) {
    List<HedgeEpisode> episodes = HedgeEpisode.of(run);
    String span =
        run.isEmpty()
            ? "no session"
            : run.getFirst().date()
                + " to "
                + run.getLast().date()
                + ", "
                + run.size()
                + " sessions, "
                + episodes.size()
                + " episodes of engine 2";
    return List.of(arrival(episodes, span), peaks(episodes, span));
  }

  private static Claim arrival(List<HedgeEpisode> episodes, String span) {
    List<HedgeEpisode> asked = episodes.stream().filter(HedgeEpisode::hasTarget).toList();
    double[] lags =
        asked.stream().flatMapToInt(e -> e.arrival().stream()).asDoubleStream().toArray();
    long next = Arrays.stream(lags).filter(lag -> lag == 1).count();
    var rows =
        List.of(
            ClaimRow.own("episodes", "", episodes.size()),
            ClaimRow.own("episodes that ask for a hedge", "", asked.size()),
            ClaimRow.own("episodes in which it arrives", "", lags.length),
            ClaimRow.own("from trigger to 90 %, median", "sessions", quantile(lags, .5)),
            ClaimRow.own(
                "from trigger to 90 %, nine tenths of them", "sessions", quantile(lags, .9)),
            ClaimRow.own("from trigger to 90 %, longest", "sessions", quantile(lags, 1)),
            ClaimRow.own("arrived on the session after the trigger", "episodes", next));
    String verdict =
        String.format(
            Locale.ROOT,
            "The hedge stood at 90 %% of its target on the session after the trigger in %d of %d"
                + " episodes, after %.0f sessions in the middle one and never in time in %d; on the"
                + " trigger's own session it cannot, as orders fill at the next close. A static"
                + " hedge has no trigger and no target: it has no such lag, and there is nothing to"
                + " compare.",
            next,
            asked.size(),
            quantile(lags, .5),
            asked.size() - lags.length);
    return new Claim("D14", "Sessions from a trigger until the hedge stands", span, rows, verdict);
  }

  private static Claim peaks(List<HedgeEpisode> episodes, String span) {
    var rows = new ArrayList<ClaimRow>();
    SignTest gamma = peak(rows, "gamma", episodes, HedgeDay::gamma);
    SignTest vega = peak(rows, "vega", episodes, HedgeDay::vega);
    String verdict =
        sentence("|Γ|S²σ²/2 of the condors", gamma) + " " + sentence("Their vega", vega);
    return new Claim("B5", "Hedged before gamma and vega peak", span, rows, verdict);
  }

  private static SignTest peak(
      List<ClaimRow> rows,
      String name,
      List<HedgeEpisode> episodes,
      ToDoubleFunction<HedgeDay> of) {
    double[] ahead =
        episodes.stream()
            .filter(e -> e.hasTarget() && e.peak(of).isPresent())
            .mapToDouble(e -> e.peak(of).getAsInt() - e.arrival().orElse(e.days().size()))
            .toArray();
    SignTest test = SignTest.of(ahead);
    rows.add(ClaimRow.own(name + ": episodes", "", ahead.length));
    rows.add(
        ClaimRow.own(name + ": hedge ahead of the peak, median", "sessions", quantile(ahead, .5)));
    rows.add(ClaimRow.own(name + ": hedge first", "episodes", test.above()));
    rows.add(ClaimRow.own(name + ": peak first", "episodes", test.below()));
    rows.add(ClaimRow.own(name + ": p of a median of zero or less", "", test.probability()));
    return test;
  }

  private static String sentence(String what, SignTest test) {
    return String.format(
        Locale.ROOT,
        "%s came to its peak after the hedge stood in %d episodes and before it in %d (p %.3f):"
            + " the claim %s.",
        what,
        test.above(),
        test.below(),
        test.probability(),
        test.probability() < LIKELY ? "holds" : "is not borne out");
  }

  private static double quantile(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : Quantiles.ofSorted(sorted, sorted.length, p);
  }
}
