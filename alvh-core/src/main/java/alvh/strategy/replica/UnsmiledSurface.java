package alvh.strategy.replica;

import alvh.surface.Provenance;
import alvh.surface.VolSurface;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A surface with VIX as the volatility of every strike and expiry: a control that must fail, since
 * a replica that passed on it would not have tested any smile. Source: method 6 (negative
 * controls).
 */
public record UnsmiledSurface(VolSurface smiled) implements VolSurface {
  private static final double PERCENT = 100;

  @Override
  public LocalDate date() {
    return smiled.date();
  }

  @Override
  public Instant asOf() {
    return smiled.asOf();
  }

  @Override
  public double spot() {
    return smiled.spot();
  }

  @Override
  public double vix() {
    return smiled.vix();
  }

  @Override
  public Provenance provenance() {
    return smiled.provenance();
  }

  @Override
  public Slice slice(double years) {
    return new Flat(smiled.slice(years), smiled.vix() / PERCENT);
  }

  private record Flat(Slice smiled, double volatility) implements Slice {
    @Override
    public double years() {
      return smiled.years();
    }

    @Override
    public double forward() {
      return smiled.forward();
    }

    @Override
    public double discount() {
      return smiled.discount();
    }

    @Override
    public double volatility(double logMoneyness) {
      return volatility;
    }
  }
}
