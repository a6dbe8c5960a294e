package alvh.strategy;

import alvh.surface.Provenance;
import alvh.surface.VolSurface;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One volatility for every strike and expiry, no rates and no dividends: every strike and price on
 * it can be worked out by hand.
 *
 * @param volatility decimal a year
 */
public record FlatSurface(LocalDate date, double spot, double vix, double volatility)
    implements VolSurface {
  @Override
  public Instant asOf() {
    return ExchangeCalendar.NYSE.close(date);
  }

  @Override
  public Provenance provenance() {
    return Provenance.RECONSTRUCTED;
  }

  @Override
  public Slice slice(double years) {
    return new Flat(years, spot, volatility);
  }

  private record Flat(double years, double forward, double flat) implements Slice {
    @Override
    public double discount() {
      return 1;
    }

    @Override
    public double volatility(double logMoneyness) {
      return flat;
    }
  }
}
