package alvh.report;

/**
 * The file margin.csv: what a broker asks for every arm's account at every close at which it holds
 * something, US dollars.
 */
public final class MarginCsv {
  private MarginCsv() {}

  public static String of(Run run) {
    var csv =
        new Csv().header("date", "arm", "reg_t", "portfolio", "futures", "equity", "margin_call");
    for (ArmRun arm : run.arms()) {
      for (MarginDay day : arm.margins()) {
        csv.add(day.date())
            .add(arm.name())
            .add(day.regT())
            .add(day.portfolio())
            .add(day.futures())
            .add(day.equity())
            .add(day.called() ? "yes" : "no")
            .end();
      }
    }
    return csv.toString();
  }
}
