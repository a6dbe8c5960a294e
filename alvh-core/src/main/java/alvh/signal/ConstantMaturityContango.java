package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.unit.Check;
import java.util.OptionalDouble;

/**
 * Contango between two constant maturities, NCcm = 100·ln(CM60/CM30): the same points of the curve
 * every day.
 *
 * <p>Source: method I1, constant-maturity variant.
 *
 * @param near calendar days of the nearer maturity
 * @param far calendar days of the farther maturity
 */
public record ConstantMaturityContango(int near, int far) implements Signal {
  public ConstantMaturityContango {
    Check.atLeast(near, 1, "near");
    Check.that(near < far, "near %s must lie before far %s", near, far);
  }

  public ConstantMaturityContango() {
    this(30, 60);
  }

  @Override
  public String id() {
    return "I1CM";
  }

  @Override
  public String title() {
    return "Contango at constant maturity";
  }

  @Override
  public String unit() {
    return "percent";
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
    return today.curve().map(this::read).orElseGet(() -> Absence.missing("The VIX futures curve"));
  }

  private Reading read(FuturesCurve curve) {
    OptionalDouble nearer = TermStructure.constantMaturity(curve, near);
    OptionalDouble farther = TermStructure.constantMaturity(curve, far);
    if (nearer.isEmpty() || farther.isEmpty()) {
      return Absence.missing("A price at " + near + " and " + far + " days");
    }
    double contango = 100 * Math.log(farther.getAsDouble() / nearer.getAsDouble());
    String reason =
        "From "
            + Figures.of(nearer.getAsDouble(), 2)
            + " at "
            + near
            + " days to "
            + Figures.of(farther.getAsDouble(), 2)
            + " at "
            + far
            + (contango < 0 ? " days the curve falls " : " days the curve rises ")
            + Figures.of(Math.abs(contango), 2)
            + " %.";
    return new Reading.Measured(contango, 0, contango > 0, reason);
  }
}
