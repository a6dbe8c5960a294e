package alvh.report.page;

import alvh.order.Quote;
import alvh.report.ArmName;
import alvh.report.ArmRun;
import alvh.report.CloseUp;
import alvh.report.Evidence;
import alvh.report.Figures;
import alvh.report.HeldLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The session on which the condors lost most: every leg with its bid and ask, the hedge of each arm
 * by layer, and the condors without a hedge beside it.
 */
final class CloseUpSection {
  private CloseUpSection() {}

  static String of(Evidence evidence) {
    List<CloseUp> arms =
        evidence.run().arms().stream().map(ArmRun::worst).flatMap(Optional::stream).toList();
    if (arms.isEmpty()) {
      return Html.wideSection(
          "closeup", "The worst session", Html.paragraph("The condors lost on no session."));
    }
    return Html.wideSection(
        "closeup",
        title(arms.getFirst()),
        Html.paragraph(sentence(arms.getFirst())) + legs(arms.getFirst()) + hedges(arms));
  }

  private static String title(CloseUp day) {
    return Figures.text(
        "On %s the condors lost %s, their worst session",
        day.date().toString(), Figures.money(-day.condors()));
  }

  private static String sentence(CloseUp day) {
    return Figures.text(
        "Held from the close before to this close, at mid. To close the condors at once, selling at"
            + " the bid and buying at the ask, would have cost %s more than mid.%s",
        Figures.money(day.condorTouch()),
        day.held().stream().anyMatch(line -> line.settledBeforeTheCloseOf(day.date()))
            ? " What settled in the morning counts up to its settlement value."
            : "");
  }

  private static String legs(CloseUp day) {
    var table =
        new Table("The condors, leg by leg")
            .words("Contract")
            .numbers("Held", "contracts", "Positive bought, negative sold")
            .numbers("Before", "points", "Mid of the close before")
            .numbers("Bid", "points")
            .numbers("Mid", "points")
            .numbers("Ask", "points")
            .numbers("Result", "$", "At mid")
            .numbers("To the touch", "$", "What closing at bid or ask gives up against mid")
            .words("Price from");
    day.lines(true)
        .forEach(
            line ->
                quoted(table, line)
                    .cell(Figures.dollars(line.result()))
                    .cell(Figures.dollars(line.touch()))
                    .cell(source(line, day.date())));
    return table.html();
  }

  private static Table quoted(Table table, HeldLine line) {
    return table
        .row(line.instrument().symbol())
        .cell(Figures.count(line.quantity()))
        .cell(points(line.before()))
        .cell(line.quote().map(quote -> points(quote.bid())).orElse("–"))
        .cell(points(line.mark()))
        .cell(line.quote().map(quote -> points(quote.ask())).orElse("–"));
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String source(HeldLine line, LocalDate day) {
    String without = line.settledBeforeTheCloseOf(day) ? "settlement value" : "fitted, not quoted";
    return line.quote().map(Quote::source).map(Enum::name).orElse(without);
  }

  private static String hedges(List<CloseUp> arms) {
    var table =
        new Table("Every arm that day")
            .words("Arm")
            .words("Contract")
            .words("Layer")
            .numbers("Held", "contracts")
            .numbers("Before", "points")
            .numbers("Close", "points")
            .numbers("Result", "$");
    for (CloseUp arm : arms) {
      String name = ArmName.of(arm.arm()).title();
      total(table, name, "condors", arm.condors());
      arm.lines(false).forEach(line -> hedge(table, name, line));
      total(table, name, "condors and hedge", arm.condors() + arm.hedge());
    }
    return table.html()
        + Html.source(
            "Slots of the ladder (SH short, IM intermediate, DP deep) as they were when the"
                + " contracts were bought. What is bought at this close earns nothing on this"
                + " session: "
                + bought(arms)
                + ".");
  }

  private static void total(Table table, String name, String what, double result) {
    table.row(name).cell(what).cell("").cell("").cell("").cell("").cell(Figures.dollars(result));
  }

  private static void hedge(Table table, String name, HeldLine line) {
    table
        .row(name)
        .cell(line.instrument().symbol())
        .cell(line.layer())
        .cell(Figures.count(line.quantity()))
        .cell(points(line.before()))
        .cell(points(line.mark()))
        .cell(Figures.dollars(line.result()));
  }

  private static String bought(List<CloseUp> arms) {
    CloseUp first = arms.getFirst();
    long legs = first.traded().size();
    return legs == 0
        ? "the layered arm traded nothing"
        : "the layered arm traded " + legs + (legs == 1 ? " contract" : " kinds of contract");
  }
}
