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
      page.heading(
          "Break-even at expiry (index points; distances in %, with what the hedge brought) and"
              + " delta today");
      page.table(breakEvens());
      page.text(condors.breakEvenHistory());
    }
    net(condors.net());
    for (Card.Exit exit : condors.exits()) {
      page.text(
          "Close %s (%s): %s"
              .formatted(exit.id(), exit.rule().toLowerCase(Locale.ROOT), exit.reason()));
    }
    for (Card.Adjustment adjustment : condors.adjustments()) {
      page.text(
          "Adjust %s to %s, %s: %s (%s)"
              .formatted(
                  adjustment.id(),
                  strikes(adjustment.strikes()),
                  adjustment.expiry(),
                  adjustment.reason(),
                  RuleName.of(adjustment.rule())));
    }
    condors.notes().forEach(page::text);
    page.text(condors.note());
  }

  private void net(Card.@Nullable Net net) {
    if (net == null || net.condors().vega() == 0) {
      return;
    }
    Card.Greeks book = net.condors();
    page.text(
        Figures.text(
            "After these orders the condors move by %s a point of the index, by %s if"
                + " volatilities follow the skew (SSR %.1f); a percent of the index changes that by"
                + " %s.",
            Figures.money(book.delta()),
            Figures.money(book.skewDelta()),
            net.stickiness(),
            Figures.money(book.gamma())));
    page.text(
        Figures.text(
            "A point of all volatilities is %s; a point of VIX is %s for the condors and %s with"
                + " the hedge, which has no gamma.",
            Figures.money(book.vega()),
            Figures.money(net.vixVega()),
            Figures.money(net.vixVega() + net.hedgeVixBeta())));
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

  private TextTable breakEvens() {
    TextTable table =
        new TextTable()
            .words("condor")
            .numbers("lower")
            .numbers("upper")
            .numbers("down")
            .numbers("up")
            .numbers("hedge, points")
            .numbers("down, with it")
            .numbers("up, with it")
            .numbers("delta, $")
            .numbers("with skew");
    for (Card.Held held : condors.open()) {
      Card.BreakEven at = held.breakEven();
      table.row(
          List.of(
              held.id(),
              Figures.number(at.lower(), 0),
              Figures.number(at.upper(), 0),
              Figures.percent(at.lowerDistance()),
              Figures.percent(at.upperDistance()),
              Figures.number(at.hedgePoints(), 2),
              Figures.percent(at.lowerDistanceWithHedge()),
              Figures.percent(at.upperDistanceWithHedge()),
              held.greeks() == null ? Figures.UNKNOWN : Figures.dollars(held.greeks().delta()),
              held.greeks() == null ? Figures.UNKNOWN : Figures.dollars(held.greeks().skewDelta())),
          held.theta() == null ? "" : held.theta().words());
    }
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
