package alvh.surface;

import alvh.unit.Check;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The surface that today's one expects for a later instant: at each moneyness the variance that is
 * left, ŵ(k, T) = w(k, T+h) − w(k, h), less what events until then use up beyond it, plus what one
 * is expected to add.
 *
 * <p>It is risk-neutral, no forecast. Source: method 1.9.
 *
 * @param now today's surface
 * @param ahead h in years, above zero
 * @param consumed variance of events until then that w(k, h) does not hold, not below zero
 * @param shock variance that the event is expected to add
 */
public record ForwardSurface(VolSurface now, double ahead, double consumed, double shock)
    implements VolSurface {
  /** Forward volatility is nowhere below 5 %, as in the curve of indices. */
  private static final double LEAST_VARIANCE = 0.05 * 0.05;

  private static final double SECONDS_A_YEAR = 31_536_000;

  public ForwardSurface {
    Check.positive(ahead, "time ahead");
    Check.atLeast(consumed, 0, "consumed variance");
    Check.finite(shock, "expected shock");
  }

  @Override
  public LocalDate date() {
    return asOf().atZone(ZoneOffset.UTC).toLocalDate();
  }

  @Override
  public Instant asOf() {
    return now.asOf().plus(Duration.ofSeconds(Math.round(ahead * SECONDS_A_YEAR)));
  }

  /** The forward to that instant. */
  @Override
  public double spot() {
    return now.slice(ahead).forward();
  }

  /** Today's: a forward VIX is a price of its own. */
  @Override
  public double vix() {
    return now.vix();
  }

  @Override
  public Provenance provenance() {
    return now.provenance();
  }

  @Override
  public Slice slice(double years) {
    return new Forward(now.slice(ahead), now.slice(years + ahead), years, shock - consumed);
  }

  /** The variance between two slices. */
  private record Forward(Slice near, Slice far, double years, double events) implements Slice {
    @Override
    public double forward() {
      return far.forward();
    }

    @Override
    public double discount() {
      return far.discount() / near.discount();
    }

    @Override
    public double volatility(double logMoneyness) {
      double left = total(far, logMoneyness) - total(near, logMoneyness) + events;
      return Math.sqrt(Math.max(left / years, LEAST_VARIANCE));
    }

    private static double total(Slice slice, double k) {
      return slice.volatility(k) * slice.volatility(k) * slice.years();
    }
  }
}
