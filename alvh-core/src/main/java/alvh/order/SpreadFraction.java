package alvh.order;

import alvh.instrument.Option;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills each leg at mid, worsened by a fraction of its half-spread.
 *
 * <p>Source: method 4.6. Reading: the package gives up the sum over its legs, also where a long
 * wing is worth less than its share of it; only the package's net price is a price.
 *
 * @param share κ: 0 fills at mid, 1 at the touch
 */
public record SpreadFraction(SpreadShare share, Fees fees) implements FillModel {
  /** One κ whatever the number of legs. */
  public SpreadFraction(double kappa, Fees fees) {
    this(new SpreadShare(kappa), fees);
  }

  @Override
  public Optional<Fill> fill(Order order, LocalDate date, Quotes quotes) {
    double kappa = share.of(order.purpose().isHedge() ? 1 : order.legs().size());
    var legs = new ArrayList<LegFill>();
    for (OrderLeg leg : order.legs()) {
      Optional<Quote> quote = quotes.quote(leg.instrument());
      if (quote.isEmpty()) {
        return Optional.empty();
      }
      legs.add(fill(leg, quote.get(), kappa, date));
    }
    return ofOneInstant(legs) ? Optional.of(new Fill(order, date, legs)) : Optional.empty();
  }

  /**
   * Options of one package come from one chain or all from the model: quotes of two instants never
   * stood side by side.
   */
  private static boolean ofOneInstant(List<LegFill> legs) {
    return legs.stream()
            .filter(leg -> leg.instrument() instanceof Option)
            .map(leg -> leg.source().isQuoted())
            .distinct()
            .count()
        <= 1;
  }

  private LegFill fill(OrderLeg leg, Quote quote, double kappa, LocalDate date) {
    long quantity = leg.quantity();
    int multiplier = leg.instrument().multiplier();
    double given = kappa * quote.halfSpread();
    Money unitValue = Money.ofDollars(quote.mid() * multiplier);
    Money unitSlippage = Money.ofDollars(given * multiplier);
    return new LegFill(
        leg.instrument(),
        quantity,
        quote.mid(),
        quote.mid() + Long.signum(quantity) * given,
        unitValue.times(quantity),
        unitSlippage.times(Math.abs(quantity)),
        Money.ofDollars(quote.halfSpread() * multiplier * Math.abs(quantity)),
        fees.of(leg.instrument(), quantity, date),
        quote.source());
  }
}
