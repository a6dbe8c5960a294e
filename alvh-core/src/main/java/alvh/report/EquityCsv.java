package alvh.report;

/**
 * The file equity.csv: every arm's account after every session, session by session. Results, costs
 * and interest are cumulative US dollars.
 */
public final class EquityCsv {
  private EquityCsv() {}

  /** All arms must have lived the same sessions. */
  public static String of(Run run) {
    var csv = new Csv();
    header(csv);
    for (int i = 0; i < run.days().size(); i++) {
      for (ArmRun arm : run.arms()) {
        add(csv, arm.name(), arm.rows().get(i));
      }
    }
    return csv.toString();
  }

  static void header(Csv csv) {
    csv.header(
        "date",
        "arm",
        "equity",
        "cash",
        "condor_result",
        "hedge_result",
        "condor_costs",
        "hedge_costs",
        "interest",
        "open_condors",
        "hedge_minis",
        "engine3_net");
  }

  static void add(Csv csv, String arm, EquityRow row) {
    csv.add(row.date())
        .add(arm)
        .add(row.equity())
        .add(row.cash())
        .add(row.condorResult())
        .add(row.hedgeResult())
        .add(row.condorCosts())
        .add(row.hedgeCosts())
        .add(row.interest())
        .add(row.openCondors())
        .add(row.hedgeMinis())
        .add(row.engine3Net())
        .end();
  }
}
