package alvh.report;

import alvh.unit.Money;
import java.util.Optional;

/**
 * The file costs.csv: what the trades of every arm would have earned at other costs. Its columns:
 * arm; share of the half-spread, empty where the run's own differs by number of legs; whether
 * spreads of crashes are widened; profit, US dollars.
 */
public final class CostsCsv {
  private CostsCsv() {}

  /** The file. */
  public static String of(Repriced repriced) {
    var csv = new Csv().header("arm", "kappa", "crash", "profit");
    repriced.arms().forEach(arm -> add(csv, repriced, arm));
    return csv.toString();
  }

  private static void add(Csv csv, Repriced all, Repriced.Arm arm) {
    for (int i = 0; i < all.levels().size(); i++) {
      row(csv, arm.name(), Optional.of(all.levels().get(i)), "no", arm.profits().get(i));
    }
    row(csv, arm.name(), all.share().stream().boxed().findFirst(), "yes", arm.crash());
    row(csv, arm.name(), Optional.of(1.0), "yes", arm.crashTouch());
  }

  private static void row(
      Csv csv, String arm, Optional<Double> kappa, String crash, double profit) {
    csv.add(arm).addOrEmpty(kappa).add(crash).add(Money.ofDollars(profit)).end();
  }
}
