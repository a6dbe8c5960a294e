package alvh.strategy;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.order.OrderLeg;
import alvh.surface.OptionPricer;
import alvh.surface.VolSurface;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A call bought and a put sold at one strike: what a forward on the index is, made of options.
 *
 * <p>At settlement it pays the index less the strike whatever the index does, so that it has a
 * delta and neither gamma, vega nor time value of its own. Source: method A9.
 *
 * @param strike index points
 */
public record SyntheticForward(LocalDate expiry, double strike)
    implements Comparable<SyntheticForward> {
  private static final Comparator<SyntheticForward> ORDER =
      Comparator.comparing(SyntheticForward::expiry).thenComparingDouble(SyntheticForward::strike);

  public Option call() {
    return new Option(OptionRoot.SPXW, expiry, Right.CALL, strike);
  }

  public Option put() {
    return new Option(OptionRoot.SPXW, expiry, Right.PUT, strike);
  }

  /** The legs of so many, bought above zero and sold below. */
  public List<OrderLeg> legs(long quantity) {
    return List.of(new OrderLeg(call(), quantity), new OrderLeg(put(), -quantity));
  }

  /** Dollars for a point of the index of one: a hundred less what dividends take until expiry. */
  public double delta(VolSurface surface) {
    double units =
        OptionPricer.greeks(surface, call()).delta() - OptionPricer.greeks(surface, put()).delta();
    return units * call().multiplier();
  }

  @Override
  public int compareTo(SyntheticForward other) {
    return ORDER.compare(this, other);
  }
}
