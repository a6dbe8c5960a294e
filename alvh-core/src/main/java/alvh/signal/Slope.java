package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.unit.Check;
import java.util.Optional;

/**
 * The slope of the front of the curve, and how long an inversion has lasted.
 *
 * <p>Inverted is s above zero; an episode ends with the second close in a row at which it is not.
 * Source: method I8.
 *
 * @param closesToEnd closes with s ≤ 0 that end an episode
 * @param minDays calendar days that the front contract must have left
 */
public record Slope(int closesToEnd, int minDays) implements Signal {
  public Slope {
    Check.atLeast(minDays, 0, "minDays");
    Check.that(closesToEnd >= 1, "closesToEnd must be at least 1, was %s", closesToEnd);
  }

  public Slope() {
    this(2, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "I8";
  }

  @Override
  public String title() {
    return "Slope of the front two futures";
  }

  @Override
  public String unit() {
    return "points per 30 days";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private int episode;
    private int closesBack;

    @Override
    public Reading observe(MarketSnapshot today) {
      Optional<FuturesCurve> front = TermStructure.front(today, minDays);
      if (front.isEmpty()) {
        return Absence.missing("The VIX futures curve");
      }
      double slope = TermStructure.slope(front.get());
      count(slope > 0);
      String reason =
          "The front future "
              + Figures.of(front.get().price(1), 2)
              + " less the second "
              + Figures.of(front.get().price(2), 2)
              + " is "
              + Figures.signed(slope, 2)
              + " points per 30 days; "
              + episode();
      return new Reading.Measured(slope, 0, slope > 0, reason);
    }

    private void count(boolean inverted) {
      closesBack = inverted ? 0 : closesBack + 1;
      if (inverted || episode > 0) {
        episode++;
      }
      if (closesBack >= closesToEnd) {
        episode = 0;
      }
    }

    private String episode() {
      return episode == 0
          ? "no inversion is under way."
          : "the inversion is in its session " + episode + ".";
    }
  }
}
