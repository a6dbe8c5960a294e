package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * What the front future must lose a day to meet spot VIX at its expiry, B = (F1−V)/T1.
 *
 * <p>Since 2020-10-26 the futures settle at 16:00 and VIX closes at 16:15, so the two are not of
 * one instant; before, they were. Source: method I1, 1.12.
 *
 * @param minDays calendar days that the front contract must have left
 */
public record SpotBasis(int minDays) implements Signal {
  public SpotBasis {
    Check.atLeast(minDays, 0, "minDays");
  }

  public SpotBasis() {
    this(TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "I1B";
  }

  @Override
  public String title() {
    return "Spot basis";
  }

  @Override
  public String unit() {
    return "points a day";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return this::read;
  }

  private Reading read(MarketSnapshot today) {
    OptionalDouble vix = today.today(Measure.VIX);
    if (vix.isEmpty()) {
      return Absence.missing("VIX");
    }
    return TermStructure.front(today, minDays)
        .<Reading>map(
            front -> {
              double basis = TermStructure.spotBasis(front, vix.getAsDouble());
              String reason =
                  "The front future "
                      + Figures.of(front.price(1), 2)
                      + " less VIX "
                      + Figures.of(vix.getAsDouble(), 2)
                      + " is "
                      + Figures.signed(basis, 3)
                      + " points for each of "
                      + front.days(1)
                      + " days.";
              return new Reading.Measured(basis, 0, basis > 0, reason);
            })
        .orElseGet(() -> Absence.missing("The VIX futures curve"));
  }
}
