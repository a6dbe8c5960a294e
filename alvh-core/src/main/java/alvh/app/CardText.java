package alvh.app;

import alvh.report.Card;
import alvh.report.Figures;
import alvh.report.reason.Contrast;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The card on a terminal in the order in which it is asked for: what to do, why, what would change
 * it, how sure that is.
 */
final class CardText {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ExchangeCalendar.NEW_YORK);

  private final Printout page;
  private final Card card;
  private final LocalDate date;

  private final Optional<Contrast> contrast;

  /**
   * @param contrast to the default configuration; empty where that is the one in use
   */
  CardText(Printout page, Card card, Optional<Contrast> contrast) {
    this.page = page;
    this.card = card;
    this.contrast = contrast;
    this.date = LocalDate.parse(card.date());
  }

  /**
   * @param from first session of the replay that led here
   */
  void print(LocalDate from) {
    answer();
    orders();
    new HedgeText(page, card).print();
    new CapitalText(page, card).print();
    new BookText(page, card.condors()).print();
    engineThree();
    new SeenText(page, card).print();
    changes();
    contrast.ifPresent(new DifferenceText(page)::configurations);
    notes();
    page.paragraph(
        Figures.text(
            "Replayed from %s for a model account: its positions are not yours. Rules are explained"
                + " in docs/methodology.md. Every number: alvh explain %s. As one document: alvh"
                + " today --date %s --json. What a whole run is worth: alvh backtest --to %s. This"
                + " computes, it does not advise.",
            from, date, date, date));
  }

  private void answer() {
    page.out()
        .println(
            Figures.text(
                "%s, %s, by what was known at %s ET",
                day(date), date, TIME.format(Instant.parse(card.clock()))));
    page.terminal()
        .wrapped("", card.answer())
        .forEach(line -> page.out().println(page.terminal().strong(line)));
  }

  private static String day(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private void orders() {
    LocalDate next = ExchangeCalendar.NYSE.next(date);
    page.heading("Orders for the close of " + day(next) + ", " + next);
    List<Card.Ticket> tickets = card.orders();
    if (tickets.isEmpty()) {
      page.text("none");
    }
    int from = 0;
    for (int to = 1; to <= tickets.size(); to++) {
      if (to == tickets.size() || !why(tickets.get(to)).equals(why(tickets.get(from)))) {
        orders(tickets.subList(from, to));
        from = to;
      }
    }
  }

  /** Orders that have their reason in common; it is said once, below them. */
  private void orders(List<Card.Ticket> tickets) {
    tickets.forEach(ticket -> page.text(ticket.text()));
    page.detail(why(tickets.getFirst()));
    tickets.stream().flatMap(t -> t.labels().stream()).distinct().forEach(page::detail);
  }

  private static String why(Card.Ticket ticket) {
    return ticket.reason() + " (" + RuleName.of(ticket.rule()) + ")";
  }

  private void engineThree() {
    Card.Press press = card.engine3();
    if (press == null) {
      return;
    }
    page.heading("Engine 3: call spreads on VIX, on an account of their own");
    press.open().forEach(page::text);
    press.exits().forEach(page::text);
    page.text(press.note());
    page.text(
        Figures.text(
            "With these orders hedge and spreads gain %s a VIX point.",
            Figures.money(press.netVixBeta())));
    page.text(press.warning());
  }

  private void changes() {
    page.heading("What would change this");
    for (Card.Change change : card.changes()) {
      page.text(change.what() + " (" + RuleName.of(change.rule()) + "): " + change.text());
    }
  }

  private void notes() {
    page.heading("How sure this is");
    card.notes().forEach(page::text);
  }
}
