package alvh.app;

import alvh.report.Card;
import alvh.report.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that the decision stands on, and the readings that only inform. */
record SeenText(Printout page, Card card) {
  /** Settlements of VIX futures have thousandths, as quoted. */
  private static final int FUTURE_PLACES = 3;

  void print() {
    seen();
    readings();
  }

  private void seen() {
    page.heading("Seen");
    TextTable table =
        new TextTable().words("").numbers("value").words("unit").words("of").words("source");
    for (Card.Seen seen : card.seen()) {
      table.row(
          List.of(
              name(seen.name()),
              value(seen, seen.value()),
              seen.unit(),
              seen.date().equals(card.date()) ? "today" : seen.date(),
              seen.source()));
    }
    page.table(table);
  }

  private static String name(String name) {
    return switch (name) {
      case "SPX" -> "S&P 500";
      case "ADVANCING" -> "NYSE advancing";
      case "DECLINING" -> "NYSE declining";
      case "BILL_13W" -> "13-week bill";
      case "SPX_DIVIDEND_12M" -> "S&P 500 dividend, 12 months";
      default -> name;
    };
  }

  private static String value(Card.Seen seen, @Nullable Double value) {
    if (value == null) {
      return Figures.UNKNOWN;
    }
    if (seen.unit().equals("issues")) {
      return Figures.number(value, 0);
    }
    return Figures.number(value, seen.name().startsWith("VX ") ? FUTURE_PLACES : 2);
  }

  private void readings() {
    page.heading("Readings without a vote");
    TextTable table = new TextTable().words("").words("reading").numbers("value").words("unit");
    for (Card.Voter reading : card.readings()) {
      Double value = reading.value();
      table.row(
          List.of(
              reading.id(),
              reading.name(),
              value == null ? Figures.UNKNOWN : Figures.number(value, 2),
              reading.unit()),
          reading.reason());
    }
    page.table(table);
  }
}
