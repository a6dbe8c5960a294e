package alvh.report;

import alvh.unit.Money;
import java.util.Optional;

/**
 * The file costs.csv: what the trades of every arm would have earned at other costs. Its columns:
 * arm; share of the half-spread; whether spreads of crashes are widened; profit, US dollars.
 */
public final class CostsCsv {
  private CostsCsv() {}

  /**
   * @param kappa share of the half-spread that the run's fills gave up
   * @param repriced empty where fills were at mid, which says nothing of the spread
   */
  public static String of(double kappa, Optional<Repriced> repriced) {
    var csv = new Csv().header("arm", "kappa", "crash", "profit");
    repriced.ifPresent(all -> all.arms().forEach(arm -> add(csv, kappa, all, arm)));
    return csv.toString();
  }

  private static void add(Csv csv, double kappa, Repriced all, Repriced.Arm arm) {
    for (int i = 0; i < all.levels().size(); i++) {
      row(csv, arm.name(), all.levels().get(i), "no", arm.profits().get(i));
    }
    row(csv, arm.name(), kappa, "yes", arm.crash());
    row(csv, arm.name(), 1, "yes", arm.crashTouch());
  }

  private static void row(Csv csv, String arm, double kappa, String crash, double profit) {
    csv.add(arm).add(kappa).add(crash).add(Money.ofDollars(profit)).end();
  }
}
