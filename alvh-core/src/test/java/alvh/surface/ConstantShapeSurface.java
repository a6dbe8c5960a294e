package alvh.surface;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A flat term structure with one smile shape for all tenors: the surface behind the sizing figures
 * of method 1.6 (ρ = −.62, C = 1.15, r = 4.5 %, q = 1.3 %).
 *
 * @param atm at-the-money volatility, decimal a year
 */
public record ConstantShapeSurface(
    LocalDate date, Instant asOf, double spot, double vix, double atm, double rate, double yield)
    implements VolSurface {
  private static final double RHO = -0.62;
  private static final double C = 1.15;

  /**
   * VIX over 100 times the at-the-money volatility of this shape, as the method's script has it.
   */
  public static final double VIX_OVER_ATM = 1.2215611054202127;

  public static ConstantShapeSurface of(double spot, double vix) {
    return new ConstantShapeSurface(
        LocalDate.of(2024, 1, 2),
        Instant.parse("2024-01-02T21:00:00Z"),
        spot,
        vix,
        vix / 100 / VIX_OVER_ATM,
        0.045,
        0.013);
  }

  @Override
  public Slice slice(double years) {
    return new SsviSlice(
        years,
        spot * Math.exp((rate - yield) * years),
        Math.exp(-rate * years),
        atm * atm * years,
        RHO,
        C);
  }

  @Override
  public Provenance provenance() {
    return Provenance.RECONSTRUCTED;
  }
}
