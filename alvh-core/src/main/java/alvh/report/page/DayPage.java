package alvh.report.page;

import alvh.report.Card;
import alvh.report.Figures;
import alvh.report.day.DayPictures;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One session as one page that needs nothing else: the decision, its orders, payoff and futures
 * curve. Source: look.md.
 */
public final class DayPage {
  private DayPage() {}

  /** The page; equal arguments give the same text. */
  public static String of(Card card, DayPictures pictures, PageParts parts) {
    return ChartStyle.page(
        "Decision of " + card.date(),
        parts.style() + ChartStyle.CSS + PayoffSection.CSS + CurveSection.CSS,
        "<p class=\"kicker\">"
            + Html.text("Decision of " + card.date())
            + "</p>\n<h1>"
            + Html.text(card.answer())
            + "</h1>\n",
        String.join(
            "\n",
            seen(card),
            orders(card),
            PayoffSection.of(pictures.payoffs()),
            pictures.book().isEmpty()
                ? ""
                : PayoffSection.of(pictures.book().getFirst(), pictures.book().getLast()),
            CurveSection.of(pictures.curves()),
            notes(card.notes())));
  }

  private static String seen(Card card) {
    var table =
        new Table("What was seen").words("").numbers("Value", "").words("Unit").words("Source");
    for (Card.Seen seen : card.seen()) {
      Double value = seen.value();
      table.row(seen.name(), "known " + seen.known());
      table.cell(value == null ? Figures.UNKNOWN : Figures.number(value, 2));
      table.cell(seen.unit()).cell(seen.source());
    }
    return Html.section("seen", "Levels behind the decision", table.html());
  }

  private static String orders(Card card) {
    if (card.orders().isEmpty()) {
      return Html.section("orders", "Orders: none", "");
    }
    var table = new Table("For the next close").words("Order").words("Effect");
    for (Card.Ticket ticket : card.orders()) {
      table.row(ticket.text(), ticket.reason()).cell(ticket.effect());
    }
    String reasons =
        card.orders().stream()
            .map(Card.Ticket::reason)
            .distinct()
            .map(Html::paragraph)
            .collect(Collectors.joining());
    return Html.section("orders", "Orders for the next close", table.html() + reasons);
  }

  private static String notes(List<String> notes) {
    var list = new StringBuilder("<ul>\n");
    notes.forEach(note -> list.append("<li>").append(Html.text(note)).append("</li>\n"));
    return Html.section("notes", "What is uncertain", list + "</ul>\n");
  }
}
