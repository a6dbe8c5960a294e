package alvh.app;

import alvh.report.Figures;
import alvh.report.replica.Acceptance;
import alvh.report.replica.CrashCycle;
import alvh.report.replica.MonthGap;
import alvh.report.replica.ReplicaFit;
import alvh.report.replica.ReplicaStudy;
import alvh.report.replica.ReplicaStudy.Control;
import alvh.report.replica.TailStudy;
import alvh.strategy.replica.ReplicaLeg;
import alvh.strategy.replica.Roll;
import alvh.strategy.replica.TailRoll;
import java.util.List;
import java.util.stream.Collectors;

/** Replicas on a terminal: the verdict, the figures beside their bounds, the worst months. */
record ReplicaText(Printout page) {
  private static final double BASIS_POINTS = 1e4;

  void study(ReplicaStudy study) {
    String index = study.replication().index();
    page.heading(verdict(study));
    study.fit().ifPresent(fit -> page.table(figures(study, fit)));
    crash(study);
    controls(study.controls());
    worst(study.worst());
  }

  private void crash(ReplicaStudy study) {
    study
        .crash()
        .ifPresent(
            cycle ->
                page.text(
                    Figures.text(
                        "From %s to %s, far below both puts, the replica returned %s %%; the"
                            + " bound is the index's %s %% ± %s.",
                        CrashCycle.FROM,
                        CrashCycle.TO,
                        Figures.finePercent(cycle.result()),
                        Figures.finePercent(CrashCycle.PUBLISHED),
                        Figures.finePercent(CrashCycle.TOLERANCE))));
    if (study.missesCrash()) {
      page.text(
          Figures.text(
              "The cycle from %s to %s is not in the store and not judged.",
              CrashCycle.FROM, CrashCycle.TO));
    }
  }

  private static String verdict(ReplicaStudy study) {
    String index = study.replication().index();
    if (study.fit().isEmpty()) {
      return Figures.text(
          "%s: %d rolls. No published months are in the store to hold them against; a file of"
              + " Cboe's strategy indices brings them.",
          index, study.replication().rolls().size());
    }
    String within = study.missesCrash() ? "all bounds that can be judged" : "all bounds";
    return study.unmet().isEmpty()
        ? Figures.text("%s: the replica lies within %s.", index, within)
        : Figures.text("%s: not accepted: %s.", index, String.join("; ", study.unmet()));
  }

  private static TextTable figures(ReplicaStudy study, ReplicaFit fit) {
    TextTable table = new TextTable().words("").numbers("here").words("bound");
    table.row(row("months from " + fit.from() + " to " + fit.to(), "" + fit.months(), ""));
    table.row(row("correlation", number(fit.correlation(), 3), bound(study, Bound.CORRELATION)));
    table.row(
        row("ratio of deviations", number(fit.deviationRatio(), 3), bound(study, Bound.RATIO)));
    table.row(
        row("mean difference, bp a month", points(fit.meanDifference()), bound(study, Bound.MEAN)));
    table.row(
        row("tracking error, bp a month", points(fit.trackingError()), bound(study, Bound.ERROR)));
    table.row(row("beta", number(fit.beta(), 3), ""));
    return table.row(row("growth over the index's", number(fit.terminalRatio(), 3), ""));
  }

  private enum Bound {
    CORRELATION,
    RATIO,
    MEAN,
    ERROR
  }

  private static String bound(ReplicaStudy study, Bound which) {
    return study.bounds().map(bounds -> bound(bounds, which)).orElse("");
  }

  private static String bound(Acceptance bounds, Bound which) {
    return switch (which) {
      case CORRELATION -> Figures.text("at least %.3f", bounds.correlation());
      case RATIO -> Figures.text("%.2f to %.2f", bounds.lowRatio(), bounds.highRatio());
      case MEAN -> Figures.text("at most ±%.0f", BASIS_POINTS * bounds.meanDifference());
      case ERROR -> Figures.text("at most %.0f", BASIS_POINTS * bounds.trackingError());
    };
  }

  private void controls(List<Control> controls) {
    if (controls.isEmpty()) {
      return;
    }
    page.paragraph("Wrong on purpose, and therefore outside:");
    TextTable table =
        new TextTable()
            .words("")
            .numbers("correlation")
            .numbers("mean, bp")
            .numbers("error, bp")
            .words("");
    for (Control control : controls) {
      table.row(
          List.of(
              control.name(),
              number(control.fit().correlation(), 3),
              points(control.fit().meanDifference()),
              points(control.fit().trackingError()),
              control.unmet().isEmpty() ? "inside: it tells nothing apart" : "outside"));
    }
    page.table(table);
  }

  private void worst(List<MonthGap> worst) {
    if (worst.isEmpty()) {
      return;
    }
    page.paragraph("The months that differ most:");
    TextTable table =
        new TextTable().words("").numbers("replica, %").numbers("index, %").numbers("bp");
    for (MonthGap gap : worst) {
      table.row(
          List.of(
              gap.month().toString(),
              Figures.finePercent(gap.replica()),
              Figures.finePercent(gap.published()),
              number(BASIS_POINTS * gap.difference(), 0)),
          gap.reason());
    }
    page.table(table);
  }

  /** Every roll with its strikes. */
  void rolls(ReplicaStudy study) {
    page.paragraph("Rolls of " + study.replication().index() + ":");
    TextTable table =
        new TextTable()
            .words("")
            .numbers("settled at")
            .numbers("sold at")
            .words("strikes")
            .numbers("credit")
            .numbers("level");
    for (Roll roll : study.replication().rolls()) {
      table.row(
          List.of(
              roll.date().toString(),
              number(roll.settlement(), 2),
              number(roll.spot(), 2),
              strikes(roll.legs()),
              number(roll.credit(), 2),
              number(roll.level(), 2)));
    }
    page.table(table);
  }

  private static String strikes(List<ReplicaLeg> legs) {
    return legs.stream()
        .map(
            leg ->
                Figures.text(
                    "%s%.0f%s",
                    leg.quantity() < 0 ? "−" : "+", leg.strike(), leg.right().name().charAt(0)))
        .collect(Collectors.joining(" "));
  }

  void tail(TailStudy study) {
    if (study.level().isEmpty()) {
      page.heading("VXTH: the store does not reach the summer of 2014, of which a level is known.");
      return;
    }
    page.heading(
        Figures.text(
            "VXTH: %s in the summer of 2014, where the index stood at %s and the S&P 500 with its"
                + " dividends, from the same start, at %s.",
            number(study.level().getAsDouble(), 1),
            number(TailStudy.PUBLISHED, 2),
            number(study.uninsured().orElseThrow(), 1)));
    page.text(
        "Calls are priced at VVIX for every strike; real ones out of the money were dearer, so that"
            + " the replica holds more of them and stands higher.");
  }

  /** Says why there is no replica of VXTH where it was asked for. */
  void withoutTail(String asked) {
    if (asked.isEmpty() || asked.equals(ReplicaInput.TAIL_NAME)) {
      page.heading(
          Figures.text(
              "VXTH: not run. It needs sessions from %s on and the S&P 500's total return (SPTR)"
                  + " among Cboe's strategy indices.",
              TailStudy.START));
    }
  }

  /** Every purchase of calls. */
  void rolls(TailStudy study) {
    page.paragraph("Rolls of VXTH:");
    TextTable table =
        new TextTable()
            .words("")
            .numbers("settled at")
            .numbers("future")
            .numbers("spent, %")
            .numbers("strike")
            .numbers("ask")
            .numbers("level");
    for (TailRoll roll : study.replication().rolls()) {
      table.row(
          List.of(
              roll.date().toString(),
              number(roll.settlement(), 2),
              number(roll.future(), 2),
              Figures.percent(roll.share()),
              roll.call().map(call -> number(call.strike(), 0)).orElse(Figures.UNKNOWN),
              roll.call().isPresent() ? number(roll.price(), 2) : Figures.UNKNOWN,
              number(roll.level(), 2)));
    }
    page.table(table);
  }

  private static List<String> row(String name, String here, String bound) {
    return List.of(name, here, bound);
  }

  private static String points(double decimal) {
    return number(BASIS_POINTS * decimal, 1);
  }

  private static String number(double value, int places) {
    return Figures.number(value, places);
  }
}
