package alvh.surface;

import alvh.math.GoldenSection;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * The eSSVI backbone: one SSVI slice an expiry, none crossing another, none with a butterfly.
 *
 * <p>The expiries are fitted in order of time, each inside the bounds that the one before leaves: a
 * grid on ρ, then golden sections on ρ, and for each ρ golden sections on ψ. Two sweeps then let
 * every slice move between both neighbours. Neighbours keep a small distance, so that the curves
 * above them can too. Source: method 2.4; J. Corbetta, P. Cohort, I. Laachir and C. Martini,
 * "Robust calibration and arbitrage-free interpolation of SSVI slices" (2019); A. Mingone, "No
 * arbitrage global parametrization for the eSSVI volatility surface" (2022). That the search is
 * golden sections instead of Brent's is our choice: both find the same minimum.
 */
final class EssviFit {
  private static final double[] RHO_GRID = {-.95, -.88, -.8, -.7, -.6, -.5, -.38, -.2, 0, .3};
  private static final double LEAST_RHO = -0.985;
  private static final double MOST_RHO = 0.9;
  private static final int SWEEPS = 2;
  private static final double WIDEST_MOVE = 0.08;
  private static final double LEAST_MOVE = 0.01;
  private static final double LEAST_SHARE = 1e-3;
  private static final int PSI_STEPS = 14;
  private static final int RHO_STEPS = 8;

  /** Relative room that is kept to every bound, so that slices stay apart to the last digit. */
  private static final double ROOM = 1e-6;

  private static final double MOST_GAP = 1e-3;
  private static final double GAP_SHARE = 0.3;
  private static final double BUTTERFLY_BOUND = 4;

  private final double[] years;
  private final EssviObjective[] objectives;
  private final int size;
  final double[] theta;
  final double[] rho;
  final double[] psi;

  private int at;
  private double least;
  private double bestTheta;
  private double bestRho;
  private double bestPsi;
  private boolean withNext;

  private EssviFit(List<SmileQuotes> expiries) {
    size = expiries.size();
    years = expiries.stream().mapToDouble(e -> e.years).toArray();
    objectives = new EssviObjective[size];
    for (int i = 0; i < size; i++) {
      objectives[i] = new EssviObjective(expiries.get(i));
    }
    theta = new double[size];
    rho = new double[size];
    psi = new double[size];
  }

  /** Fits expiries in order of time. */
  static EssviFit of(List<SmileQuotes> expiries) {
    var fit = new EssviFit(expiries);
    fit.forward();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      fit.sweep();
    }
    return fit;
  }

  /** The slices, with the forwards and discounts of the expiries. */
  List<SsviSlice> slices(List<SmileQuotes> expiries) {
    var slices = new ArrayList<SsviSlice>();
    for (int i = 0; i < size; i++) {
      ParityForward parity = expiries.get(i).parity;
      double c = psi[i] / Math.sqrt(theta[i]);
      slices.add(new SsviSlice(years[i], parity.forward(), parity.discount(), theta[i], rho[i], c));
    }
    return slices;
  }

  private void forward() {
    withNext = false;
    for (at = 0; at < size; at++) {
      least = Double.POSITIVE_INFINITY;
      double best = Double.POSITIVE_INFINITY;
      int from = 0;
      for (int i = 0; i < RHO_GRID.length; i++) {
        double loss = leastOverPsi(RHO_GRID[i]);
        if (loss < best) {
          best = loss;
          from = i;
        }
      }
      double low = from > 0 ? RHO_GRID[from - 1] : LEAST_RHO;
      double high = from + 1 < RHO_GRID.length ? RHO_GRID[from + 1] : MOST_RHO;
      GoldenSection.least(this::leastOverPsi, low, high, RHO_STEPS);
      keepBest();
    }
  }

  private void sweep() {
    withNext = true;
    for (at = 0; at < size; at++) {
      least = objectives[at].loss(theta[at], rho[at], psi[at]);
      bestTheta = theta[at];
      bestRho = rho[at];
      bestPsi = psi[at];
      double span = WIDEST_MOVE * (1 - rho[at] * rho[at]) + LEAST_MOVE;
      double low = Math.max(LEAST_RHO, rho[at] - span);
      double high = Math.min(MOST_RHO, rho[at] + span);
      GoldenSection.least(this::leastOverPsi, low, high, RHO_STEPS);
      keepBest();
    }
  }

  /**
   * Where the bounds leave nothing, the slice before is raised by the least gap: θ by its square,
   * so that C stays, which may be at the bound.
   */
  private void keepBest() {
    if (least == Double.POSITIVE_INFINITY) {
      Check.that(at > 0, "no slice without butterflies goes through the first expiry");
      double lift = 1 + 2 * gap(at - 1);
      bestTheta = theta[at - 1] * lift * lift;
      bestRho = rho[at - 1];
      bestPsi = psi[at - 1] * lift;
    }
    theta[at] = bestTheta;
    rho[at] = bestRho;
    psi[at] = bestPsi;
  }

  /** The least loss over ψ at this ρ; infinite where no ψ keeps the order. */
  private double leastOverPsi(double r) {
    double guess = at > 0 ? psi[at - 1] : 0;
    double th = Math.max(objectives[at].theta(r, guess), leastTheta());
    double steep = 1 + Math.abs(r);
    double high =
        (1 - ROOM) * Math.min(BUTTERFLY_BOUND / steep, Math.sqrt(BUTTERFLY_BOUND * th / steep));
    double low = LEAST_SHARE * high;
    if (at > 0) {
      double lift = 1 + gap(at - 1);
      double t = Math.max(1, th / theta[at - 1] / lift);
      double before = psi[at - 1] * lift;
      low = Math.max(low, before * CalendarOrder.leastRatio(rho[at - 1], r) * (1 + ROOM));
      high = Math.min(high, before * CalendarOrder.mostRatio(t, rho[at - 1], r) * (1 - ROOM));
    }
    if (withNext && at + 1 < size) {
      double after = psi[at + 1] / (1 + gap(at));
      high = Math.min(high, after / CalendarOrder.leastRatio(r, rho[at + 1]) * (1 - ROOM));
    }
    if (!(low <= high)) {
      return Double.POSITIVE_INFINITY;
    }
    double inside = GoldenSection.least(p -> trial(r, p), low, high, PSI_STEPS);
    return Math.min(inside, Math.min(trial(r, low), trial(r, high)));
  }

  private double leastTheta() {
    return at > 0 ? theta[at - 1] * (1 + 2 * gap(at - 1)) : 0;
  }

  private double mostTheta() {
    return withNext && at + 1 < size ? theta[at + 1] / (1 + 2 * gap(at)) : Double.POSITIVE_INFINITY;
  }

  private double trial(double r, double p) {
    double th = Math.min(mostTheta(), Math.max(objectives[at].theta(r, p), leastTheta()));
    if (!allowed(th, r, p)) {
      return Double.POSITIVE_INFINITY;
    }
    double loss = objectives[at].loss(th, r, p);
    if (loss < least) {
      least = loss;
      bestTheta = th;
      bestRho = r;
      bestPsi = p;
    }
    return loss;
  }

  private boolean allowed(double th, double r, double p) {
    double steep = 1 + Math.abs(r);
    if (!(th > 0 && p * steep < BUTTERFLY_BOUND && p * p * steep <= BUTTERFLY_BOUND * th)) {
      return false;
    }
    if (at > 0 && !ordered(at - 1, theta[at - 1], rho[at - 1], psi[at - 1], th, r, p)) {
      return false;
    }
    return !withNext
        || at + 1 >= size
        || ordered(at, th, r, p, theta[at + 1], rho[at + 1], psi[at + 1]);
  }

  private boolean ordered(
      int first, double th1, double r1, double p1, double th2, double r2, double p2) {
    double lift = 1 + gap(first);
    return CalendarOrder.holds(th1 * lift, r1, p1 * lift, th2, r2, p2);
  }

  /** The least relative rise of total variance from an expiry to the next. */
  private double gap(int first) {
    return Math.min(MOST_GAP, GAP_SHARE * (years[first + 1] / years[first] - 1));
  }
}
