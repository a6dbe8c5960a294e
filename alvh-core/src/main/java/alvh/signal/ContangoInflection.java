package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.unit.Check;

/**
 * The momentum of stress on the futures curve has turned: the MACD histogram of −NC changed its
 * sign yesterday and kept the new one today.
 *
 * <p>Source: method I2 (inflection), D4.
 *
 * @param fast MACD's fast period, sessions
 * @param slow MACD's slow period
 * @param smoothing period of MACD's signal line
 * @param minDays calendar days that the front contract must have left
 */
public record ContangoInflection(int fast, int slow, int smoothing, int minDays) implements Signal {
  public ContangoInflection {
    Check.atLeast(fast, 1, "fast");
    Check.that(fast < slow, "fast %s must be shorter than slow %s", fast, slow);
    Check.atLeast(smoothing, 1, "smoothing");
    Check.atLeast(minDays, 0, "minDays");
  }

  public ContangoInflection() {
    this(12, 26, 9, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "I2";
  }

  @Override
  public String title() {
    return "Contango momentum turns";
  }

  @Override
  public String unit() {
    return "percent per 30 days";
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
    private final Macd macd = new Macd(fast, slow, smoothing);
    private boolean crossedBefore;
    private int seen;

    @Override
    public Reading observe(MarketSnapshot today) {
      var front = TermStructure.front(today, minDays);
      if (front.isEmpty()) {
        return Absence.missing("The VIX futures curve");
      }
      macd.add(-TermStructure.normalisedContango(front.get()));
      seen++;
      boolean confirmed = crossedBefore && macd.cross() == Macd.Cross.NONE;
      crossedBefore = macd.cross() != Macd.Cross.NONE;
      return macd.settled()
          ? judge(confirmed)
          : Absence.tooShort("The histogram", seen, 3 * (slow + smoothing));
    }

    private Reading judge(boolean confirmed) {
      double histogram = macd.histogram();
      String reason =
          "The MACD histogram of stress is "
              + Figures.signed(histogram, 2)
              + (confirmed ? " and turned yesterday: stress " : " and has not just turned: stress ")
              + (histogram > 0 ? "gains." : "fades.");
      return new Reading.Measured(histogram, 0, confirmed, reason);
    }
  }
}
