package alvh.surface;

import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A surface after a move of the index at the same instant, under a sticky rule: forwards move with
 * the index, smiles as the rule says. Source: method 2.2.
 *
 * @param logReturn of the index
 */
public record MovedSurface(VolSurface before, double logReturn, StickyRule rule)
    implements VolSurface {
  public MovedSurface {
    Check.finite(logReturn, "log return");
  }

  @Override
  public LocalDate date() {
    return before.date();
  }

  @Override
  public Instant asOf() {
    return before.asOf();
  }

  @Override
  public double spot() {
    return before.spot() * Math.exp(logReturn);
  }

  /** Unchanged: what VIX does is another question. */
  @Override
  public double vix() {
    return before.vix();
  }

  @Override
  public Provenance provenance() {
    return before.provenance();
  }

  @Override
  public Slice slice(double years) {
    return new Moved(before.slice(years), logReturn, rule);
  }

  /** A slice with its forward moved; equal for equal arguments. */
  private record Moved(Slice before, double logReturn, StickyRule rule) implements Slice {
    @Override
    public double years() {
      return before.years();
    }

    @Override
    public double forward() {
      return before.forward() * Math.exp(logReturn);
    }

    @Override
    public double discount() {
      return before.discount();
    }

    @Override
    public double volatility(double logMoneyness) {
      return rule.volatility(before, logReturn, logMoneyness);
    }
  }
}
