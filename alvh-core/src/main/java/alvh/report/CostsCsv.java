package alvh.report;

/**
 * The file costs.csv: every arm's account after every session at the other costs, in the columns of
 * equity.csv with the fraction of the half-spread before them.
 */
public final class CostsCsv {
  private CostsCsv() {}

  /** All arms must have lived the same sessions. */
  public static String of(Run run) {
    var csv = new Csv();
    EquityCsv.header(csv.add("kappa"));
    for (Run.CostCase other : run.atOtherCosts()) {
      for (ArmRun arm : other.arms()) {
        for (EquityRow row : arm.rows()) {
          EquityCsv.add(csv.add(other.kappa()), arm.name(), row);
        }
      }
    }
    return csv.toString();
  }
}
