package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Whether the Treasury bill stands high or low against overnight money, by its z-score of a year:
 * one of the two inputs that move the inversion's threshold.
 *
 * <p>Source: method I9, 1.12.
 *
 * @param window sessions of the z-score
 * @param wide z-score from which the differential counts as wide
 */
public record RateDifferential(int window, double wide) implements Signal {
  public RateDifferential {
    Check.atLeast(window, 2, "window");
    Check.atLeast(wide, 0, "wide");
  }

  public RateDifferential() {
    this(252, 1);
  }

  @Override
  public String id() {
    return "I9";
  }

  @Override
  public String title() {
    return "Treasury bill less overnight rate";
  }

  @Override
  public String unit() {
    return "standard deviations";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    var differential = new BillLessOvernight();
    var year = new RollingWindow(window);
    return today -> read(today, differential, year);
  }

  private Reading read(MarketSnapshot today, BillLessOvernight differential, RollingWindow year) {
    OptionalDouble points = differential.observe(today);
    if (points.isEmpty()) {
      return Absence.missing("The 13-week bill or the overnight rate");
    }
    year.add(points.getAsDouble());
    if (!year.full()) {
      return Absence.tooShort("The rate differential", year.size(), window);
    }
    double z = year.zOfLast();
    String reason =
        "The 13-week bill less the month's mean of "
            + differential.overnight()
            + " is "
            + Figures.signed(points.getAsDouble(), 2)
            + " points, "
            + Figures.signed(z, 2)
            + " deviations from its mean of "
            + window
            + " sessions.";
    return new Reading.Measured(z, wide, z > wide, reason);
  }
}
