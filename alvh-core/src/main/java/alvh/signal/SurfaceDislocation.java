package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingRegression;
import alvh.math.RollingWindow;
import alvh.surface.SurfaceFigures;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The option surface is out of its usual shape: skew or the slope of its front stands far above
 * what the level of VIX and the week's return explain in the regression of a year.
 *
 * <p>Skew is the 25-delta risk reversal at thirty days and counts only on a surface fitted to a
 * chain: on one rebuilt from indices it follows from VIX and, half of the way, from SKEW, so that
 * no option was asked. Slope is VIX9D/VIX − 1, known since 2011. Only the upper side votes. Source:
 * method I15.
 *
 * @param window sessions of both regressions
 * @param days sessions of the return that explains
 * @param deviations residual from which it votes
 */
public record SurfaceDislocation(int window, int days, double deviations) implements Signal {
  public SurfaceDislocation {
    Check.atLeast(window, 4, "window");
    Check.atLeast(days, 1, "days");
    Check.atLeast(deviations, 0, "deviations");
  }

  public SurfaceDislocation() {
    this(252, 5, 2);
  }

  @Override
  public String id() {
    return "v12";
  }

  @Override
  public String title() {
    return "Option surface is out of shape";
  }

  @Override
  public String unit() {
    return "standard deviations";
  }

  @Override
  public Role role() {
    return Role.EVENT;
  }

  @Override
  public Observer observer() {
    return (SurfaceObserver) new Watch()::observe;
  }

  private final class Watch {
    private final RollingWindow closes = new RollingWindow(days + 1);
    private final RollingRegression slopes = new RollingRegression(window);
    private final RollingRegression skews = new RollingRegression(window);

    private Reading observe(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      OptionalDouble close = today.today(Measure.SPX);
      OptionalDouble vix = today.today(Measure.VIX);
      close.ifPresent(closes::add);
      if (close.isEmpty() || vix.isEmpty()) {
        return Absence.missing(vix.isEmpty() ? "VIX" : "The S&P 500");
      }
      if (!closes.full()) {
        return Absence.tooShort("The return", closes.size(), days + 1);
      }
      double level = vix.getAsDouble();
      OptionalDouble nearer = today.today(Measure.VIX9D);
      OptionalDouble slope =
          z(slopes, nearer.isEmpty() ? nearer : of(nearer.getAsDouble() / level - 1), level);
      return judge(slope, z(skews, skew(surface), level));
    }

    private OptionalDouble skew(Optional<SurfaceFigures> surface) {
      return surface
          .filter(figures -> figures.provenance().isFitted())
          .map(SurfaceFigures::riskReversal)
          .orElse(OptionalDouble.empty());
    }

    private OptionalDouble z(RollingRegression regression, OptionalDouble shape, double vix) {
      if (shape.isEmpty()) {
        return shape;
      }
      double moved = Math.log(closes.ago(0) / closes.ago(days));
      regression.add(shape.getAsDouble(), Math.log(vix), moved);
      return regression.full() ? regression.zOfLast() : OptionalDouble.empty();
    }

    private Reading judge(OptionalDouble slope, OptionalDouble skew) {
      if (slope.isEmpty() && skew.isEmpty()) {
        int seen = Math.max(slopes.size(), skews.size());
        return seen > 0 && seen < window
            ? Absence.tooShort("The surface's usual shape", seen, window)
            : Absence.missing("VIX9D, and a surface from a chain,");
      }
      double most =
          Math.max(slope.orElse(Double.NEGATIVE_INFINITY), skew.orElse(Double.NEGATIVE_INFINITY));
      String reason =
          "Against VIX and the week's return the slope VIX9D/VIX "
              + words(slope)
              + ", the 25-delta skew "
              + words(skew)
              + "; "
              + Figures.of(deviations, 1)
              + " deviations are needed.";
      return new Reading.Measured(most, deviations, most >= deviations, reason);
    }

    private static String words(OptionalDouble z) {
      return z.isPresent()
          ? "is off by " + Figures.signed(z.getAsDouble(), 2) + " deviations"
          : "is not known";
    }
  }

  private static OptionalDouble of(double value) {
    return OptionalDouble.of(value);
  }
}
