package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.MonotoneCubic;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How far a VIX future stands from what the indices of the VIX family say that it should cost.
 *
 * <p>The forward variance of the 30 days after its settlement, on a monotone cubic of total
 * variance through the indices' tenors, gives F̂ = √FVar·e^(−½ν²T) with ν = VVIX/100, as if VIX
 * were lognormal at settlement; m = ln(F/F̂) is held against its own last year. It acts nowhere:
 * indices are no quotes that could be traded, and on listed strips the fair value of chains stands
 * beside it. Source: method B10, 1.10 (b). Reading: of the futures with 15 to 45 days left the one
 * nearest to 30 is judged, where the method measured the error; where VIX9D is missing variance
 * grows evenly up to 30 days.
 *
 * @param window sessions of the z-score
 * @param deviations |z| from which the difference is large
 * @param points difference from which it is worth a trade, index points
 */
public record FutureMispricing(int window, double deviations, double points) implements Signal {
  private static final int MONTH = 30;
  private static final int NEAREST = 15;
  private static final int FARTHEST = 45;
  private static final double YEAR = 365;
  private static final double PERCENT = 100;

  public FutureMispricing {
    Check.atLeast(window, 2, "window");
    Check.atLeast(deviations, 0, "deviations");
    Check.atLeast(points, 0, "points");
  }

  public FutureMispricing() {
    this(252, 2, 1.2);
  }

  @Override
  public String id() {
    return "B10";
  }

  @Override
  public String title() {
    return "VIX future against forward variance";
  }

  @Override
  public String unit() {
    return "percent (log)";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    var mispricings = new RollingWindow(window);
    return today -> {
      Optional<FuturesCurve> curve = today.curve();
      OptionalDouble vvix = today.today(Measure.VVIX);
      Optional<MonotoneCubic> variance = variance(today);
      OptionalInt rank = curve.map(FutureMispricing::rank).orElse(OptionalInt.empty());
      if (rank.isEmpty() || vvix.isEmpty() || variance.isEmpty()) {
        return Absence.missing("VIX, VIX3M, VVIX or a future of 15 to 45 days");
      }
      int days = curve.orElseThrow().days(rank.getAsInt());
      double forward = variance.get().value(days + MONTH) - variance.get().value(days);
      if (forward <= 0) {
        return new Reading.Abstained("The indices imply no variance after the settlement.");
      }
      double nu = vvix.getAsDouble() / PERCENT;
      double fair = Math.sqrt(forward / MONTH) * Math.exp(-.5 * nu * nu * days / YEAR);
      double future = curve.orElseThrow().price(rank.getAsInt());
      mispricings.add(Math.log(future / fair));
      return mispricings.full()
          ? judge(mispricings, future, fair, days)
          : Absence.tooShort("The mispricing", mispricings.size(), window);
    };
  }

  private Reading judge(RollingWindow mispricings, double future, double fair, int days) {
    double z = mispricings.zOfLast();
    boolean large = Math.abs(z) >= deviations && Math.abs(future - fair) >= points;
    String reason =
        "The future of "
            + days
            + " days costs "
            + Figures.of(future, 2)
            + ", forward variance and VVIX say "
            + Figures.of(fair, 2)
            + ": "
            + Figures.signed(z, 2)
            + " deviations from what is usual, "
            + (large ? "large." : "not large.");
    return new Reading.Measured(PERCENT * mispricings.ago(0), 0, large, reason);
  }

  /** k of the future nearest to a month among those that are near enough to one. */
  private static OptionalInt rank(FuturesCurve curve) {
    int best = 0;
    for (int k = 1; k <= curve.size(); k++) {
      boolean near = curve.days(k) >= NEAREST && curve.days(k) <= FARTHEST;
      if (near && (best == 0 || distance(curve, k) < distance(curve, best))) {
        best = k;
      }
    }
    return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static int distance(FuturesCurve curve, int k) {
    return Math.abs(curve.days(k) - MONTH);
  }

  /** Squared points times days, by days; empty where VIX or VIX3M is missing. */
  private static Optional<MonotoneCubic> variance(MarketSnapshot today) {
    var days = new ArrayList<Double>(List.of(0.0));
    var variances = new ArrayList<Double>(List.of(0.0));
    for (Knot knot : Knot.values()) {
      OptionalDouble index = today.today(knot.measure);
      if (index.isPresent()) {
        days.add((double) knot.days);
        variances.add(index.getAsDouble() * index.getAsDouble() * knot.days);
      } else if (knot == Knot.MONTH || knot == Knot.QUARTER) {
        return Optional.empty();
      }
    }
    return Optional.of(new MonotoneCubic(array(days), array(variances)));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }

  /** An index of the family at its tenor. */
  private enum Knot {
    NEAR(Measure.VIX9D, 9),
    MONTH(Measure.VIX, 30),
    QUARTER(Measure.VIX3M, 93),
    HALF(Measure.VIX6M, 184);

    private final Measure measure;
    private final int days;

    Knot(Measure measure, int days) {
      this.measure = measure;
      this.days = days;
    }
  }
}
