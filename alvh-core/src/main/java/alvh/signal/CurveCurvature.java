package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.unit.Check;

/**
 * How much steeper the front of the curve climbs than its middle: irr_1 − irr_3, where irr_k =
 * (F_{k+1}/F_k)^(365/(T_{k+1}−T_k)) − 1 is the yearly growth from one future to the next.
 *
 * <p>Source: method D10 (second input).
 *
 * @param minDays calendar days that the front contract must have left
 */
public record CurveCurvature(int minDays) implements Signal {
  private static final double YEAR = 365;

  /** irr_3 reaches to the fourth future. */
  private static final int FUTURES = 4;

  public CurveCurvature {
    Check.atLeast(minDays, 0, "minDays");
  }

  public CurveCurvature() {
    this(TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "D10";
  }

  @Override
  public String title() {
    return "Return implied by the curve's curvature";
  }

  @Override
  public String unit() {
    return "percent a year";
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
    return TermStructure.front(today, minDays)
        .filter(front -> front.size() >= FUTURES)
        .map(CurveCurvature::read)
        .orElseGet(() -> Absence.missing("A curve of four VIX futures"));
  }

  private static Reading read(FuturesCurve front) {
    double near = growth(front, 1);
    double far = growth(front, 3);
    String reason =
        "From the first future to the second the curve grows "
            + Figures.signed(near, 0)
            + " % a year, from the third to the fourth "
            + Figures.signed(far, 0)
            + " %.";
    return new Reading.Measured(near - far, 0, near > far, reason);
  }

  /** irr_k in percent a year. */
  private static double growth(FuturesCurve front, int k) {
    double years = (front.days(k + 1) - front.days(k)) / YEAR;
    return 100 * (Math.pow(front.price(k + 1) / front.price(k), 1 / years) - 1);
  }
}
