package alvh.app;

import alvh.report.Card;
import alvh.report.Figures;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The condors that are held, closed and sold. */
record BookText(Printout page, Card.Condors condors) {
  private static final int DOLLARS_PER_POINT = 100;

  void print() {
    page.heading("Condors held (points; the credit is after slippage, before fees)");
    if (condors.open().isEmpty()) {
      page.text("none");
    } else {
      page.table(held());
    }
    for (Card.Exit exit : condors.exits()) {
      page.text(
          "Close %s (%s): %s"
              .formatted(exit.id(), exit.rule().toLowerCase(Locale.ROOT), exit.reason()));
    }
    page.text(condors.note());
  }

  private TextTable held() {
    TextTable table =
        new TextTable()
            .words("condor")
            .words("expiry")
            .numbers("days")
            .numbers("qty")
            .words("puts, calls")
            .numbers("credit")
            .numbers("costs")
            .numbers("profit, $")
            .numbers("of risk, %");
    condors
        .open()
        .forEach(held -> table.row(cells(held), held.closing() ? "its close is ordered" : ""));
    return table;
  }

  private static List<String> cells(Card.Held held) {
    return List.of(
        held.id(),
        held.expiry(),
        Figures.count(held.daysLeft()),
        Figures.count(held.quantity()),
        strikes(held.strikes()),
        Figures.number(held.credit(), 2),
        held.value() == null ? Figures.UNKNOWN : Figures.number(held.value(), 2),
        profit(held, held.value()),
        shareOfRisk(held, held.value()));
  }

  /** Long put, short put, short call, long call. */
  private static String strikes(List<Double> strikes) {
    return Figures.text(
        "%.0f/%.0f %.0f/%.0f", strikes.get(0), strikes.get(1), strikes.get(2), strikes.get(3));
  }

  private static String profit(Card.Held held, @Nullable Double value) {
    return value == null
        ? Figures.UNKNOWN
        : Figures.dollars((held.credit() - value) * held.quantity() * DOLLARS_PER_POINT);
  }

  /** Profit over what the condor can lose at most: the wider wing less the credit. */
  private static String shareOfRisk(Card.Held held, @Nullable Double value) {
    List<Double> k = held.strikes();
    double width = Math.max(k.get(1) - k.get(0), k.get(3) - k.get(2));
    return value == null
        ? Figures.UNKNOWN
        : Figures.percent((held.credit() - value) / (width - held.credit()));
  }
}
