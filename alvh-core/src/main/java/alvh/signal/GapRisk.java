package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.surface.SurfaceFigures;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * VIX rises through a level while the market is cheap against its earnings or the cost of capital
 * has just turned.
 *
 * <p>One of the two conditions is enough; the one whose input is missing is named and leaves the
 * other to decide. The cost of capital and its turn are those of {@link CapitalCost} as it stands
 * by default. Source: method A12, K1 (gap.vix), I13.
 *
 * @param vix level that VIX must cross upwards, index points
 * @param months month ends that the price-earnings ratio is ranked among
 * @param cheap rank up to which the ratio counts as low
 */
public record GapRisk(double vix, int months, double cheap) implements Signal {
  public GapRisk {
    Check.positive(vix, "vix");
    Check.atLeast(months, 2, "months");
    Check.that(cheap >= 0 && cheap <= 1, "cheap must lie in [0, 1], was %s", cheap);
  }

  public GapRisk() {
    this(18, 120, .30);
  }

  @Override
  public String id() {
    return "v7";
  }

  @Override
  public String title() {
    return "VIX crosses up, market cheap or capital cost turns";
  }

  @Override
  public String unit() {
    return "points";
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
    private final PriceEarnings earnings = new PriceEarnings(months);
    private final CapitalCost.Watch capital = new CapitalCost().new Watch();
    private double before = Double.NaN;

    private Reading observe(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      Optional<PriceEarnings.Standing> standing = earnings.observe(today);
      boolean costKnown = capital.observe(today, surface).isPresent() && capital.settled();
      OptionalDouble level = today.today(Measure.VIX);
      if (level.isEmpty()) {
        return Absence.missing("VIX");
      }
      boolean crossed = before <= vix && level.getAsDouble() > vix;
      before = level.getAsDouble();
      return standing.isEmpty() && !costKnown
          ? new Reading.Abstained("Neither earnings nor the cost of capital are known long enough.")
          : judge(crossed, standing, costKnown);
    }

    private Reading judge(
        boolean crossed, Optional<PriceEarnings.Standing> standing, boolean costKnown) {
      boolean low = standing.filter(s -> s.rank() <= cheap).isPresent();
      boolean turned = costKnown && capital.turned();
      String reason =
          "VIX "
              + Figures.of(before, 2)
              + (crossed ? " crossed " : before > vix ? " was above " : " stands below ")
              + Figures.of(vix, 0)
              + (crossed ? " upwards; " : "; ")
              + standing.map(this::words).orElse("earnings are not known")
              + "; the cost of capital "
              + (!costKnown ? "is not known" : turned ? "has just turned" : "has not turned")
              + ".";
      return new Reading.Measured(before, vix, crossed && (low || turned), reason);
    }

    private String words(PriceEarnings.Standing now) {
      return "price over "
          + now.name()
          + " has rank "
          + Figures.of(100 * now.rank(), 0)
          + " of 100, low is "
          + Figures.of(100 * cheap, 0);
    }
  }
}
