package alvh.risk;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Holdings;
import alvh.instrument.Instrument;
import alvh.market.FuturesCurve;
import alvh.market.FuturesSettlement;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a broker asks for VIX futures: a share of each contract's value that falls with its place on
 * the curve, at least a floor, times the broker's multiple; a long and a short month against each
 * other need less.
 *
 * <p>A mini needs a tenth. Of long and short contracts those with the dearest outrights are set
 * against each other, as long as that needs less than both alone. The shares are the method's own
 * model of the clearing house's figures. Source: method 4.5.
 *
 * @param brokerMultiple of the clearing house's maintenance margin
 */
public record FuturesMargin(double brokerMultiple) {
  private static final double[] SHARES = {.42, .29, .21};
  private static final double[] FLOORS = {5_000, 3_500, 3_100};
  private static final double SPREAD_OF_FRONT = .6;
  private static final double MINIS = 10;

  /** The method's default. */
  public FuturesMargin() {
    this(1.5);
  }

  public FuturesMargin {
    Check.atLeast(brokerMultiple, 1, "brokerMultiple");
  }

  /**
   * Maintenance margin of one VX, dollars, before the broker's multiple.
   *
   * @param rank place of its month on the curve, from 1
   * @param price points
   */
  public static double maintenance(int rank, double price) {
    int tier = Math.min(rank, SHARES.length) - 1;
    return Math.max(FLOORS[tier], SHARES[tier] * FutureRoot.VX.multiplier() * price);
  }

  /** Contracts of VX (a mini is a tenth), and what one needs alone. */
  private record Lot(double contracts, double each) {}

  /** Dollars for the futures of a book; options in it are passed over. */
  public double of(Holdings book, FuturesCurve curve) {
    var bought = new ArrayList<Lot>();
    var sold = new ArrayList<Lot>();
    double sum = 0;
    for (Map.Entry<Instrument, Long> held : book.quantities().entrySet()) {
      if (held.getKey() instanceof Future future) {
        double contracts =
            Math.abs(held.getValue()) / (future.root() == FutureRoot.VXM ? MINIS : 1.0);
        double each = each(future, curve);
        (held.getValue() > 0 ? bought : sold).add(new Lot(contracts, each));
        sum += contracts * each;
      }
    }
    double spread = curve.size() == 0 ? 0 : SPREAD_OF_FRONT * maintenance(1, curve.price(1));
    return brokerMultiple * (sum - saved(bought, sold, spread));
  }

  /** A future without a settlement today is charged as a distant one at the last price. */
  private static double each(Future future, FuturesCurve curve) {
    List<FuturesSettlement> listed = curve.settlements();
    int rank = 1;
    while (rank < listed.size() && listed.get(rank - 1).expiry().isBefore(future.expiry())) {
      rank++;
    }
    return listed.isEmpty() ? FLOORS[0] : maintenance(rank, curve.price(rank));
  }

  private static double saved(List<Lot> bought, List<Lot> sold, double spread) {
    Comparator<Lot> dearest = Comparator.comparingDouble(lot -> -lot.each());
    bought.sort(dearest);
    sold.sort(dearest);
    double saved = 0;
    while (!bought.isEmpty() && !sold.isEmpty()) {
      Lot up = bought.removeFirst();
      Lot down = sold.removeFirst();
      double both = Math.min(up.contracts(), down.contracts());
      saved += both * Math.max(0, up.each() + down.each() - spread);
      putBack(bought, up, both);
      putBack(sold, down, both);
    }
    return saved;
  }

  private static void putBack(List<Lot> lots, Lot lot, double used) {
    if (lot.contracts() > used) {
      lots.addFirst(new Lot(lot.contracts() - used, lot.each()));
    }
  }
}
