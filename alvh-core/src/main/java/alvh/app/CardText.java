package alvh.app;

import alvh.report.Card;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The card on a terminal: the answer, the orders, then why, then how sure. */
final class CardText {
  private static final int WRAP = 96;

  private final Session session;
  private final Card card;
  private final LocalDate from;

  CardText(Session session, Card card, LocalDate from) {
    this.session = session;
    this.card = card;
    this.from = from;
  }

  void print() {
    wrapped("", card.date() + "  " + card.answer());
    orders();
    engine();
    vote();
    ladder();
    sizing();
    condors();
    seen();
    readings();
    changes();
    notes();
    session.line("");
    session.line(
        "Replayed from %s. The same as a document: alvh today --date %s --json. "
            + "This computes, it does not advise.",
        from, card.date());
  }

  private void heading(String text) {
    session.line("");
    session.line("%s", text);
  }

  private void orders() {
    heading("Orders for the next close");
    if (card.orders().isEmpty()) {
      session.line("  none");
    }
    for (Card.Ticket ticket : card.orders()) {
      wrapped("  ", ticket.text());
      wrapped("    ", ticket.rule() + ": " + ticket.reason());
      ticket.labels().stream().distinct().forEach(label -> wrapped("    ", label));
    }
  }

  private void engine() {
    Card.Engine engine = card.engine();
    heading(
        String.format(
            Locale.ROOT,
            "Engine 2: %s, offset %.0f %% of the projected loss",
            engine.state(),
            100 * engine.offset()));
    if (engine.transitions().isEmpty()) {
      session.line("  kept from the session before");
    }
    for (Card.Move move : engine.transitions()) {
      wrapped("  ", move.from() + " → " + move.to() + "  (" + move.rule() + ") " + move.reason());
    }
  }

  private void vote() {
    Card.Vote vote = card.vote();
    heading(
        String.format(
            Locale.ROOT,
            "Vote: share %s of %.0f %% needed, %s (%.0f %% of the weight available, quorum %.0f"
                + " %%)",
            percent(vote.share()),
            100 * vote.full(),
            vote.decision(),
            100 * vote.available(),
            100 * vote.quorum()));
    session.line(
        "  %-3s %-34s %9s %9s  %-8s %s", "id", "voter", "value", "threshold", "vote", "unit");
    for (Card.Voter voter : card.voters()) {
      session.line(
          "  %-3s %-34s %9s %9s  %-8s %s",
          voter.id(),
          voter.name(),
          number(voter.value()),
          number(voter.threshold()),
          ballot(voter.vote()),
          voter.unit());
      wrapped("      ", voter.reason());
    }
  }

  private static String ballot(@Nullable Boolean vote) {
    return vote == null ? "abstains" : vote ? "YES" : "no";
  }

  private void ladder() {
    heading("Ladder (contracts in VXM, ten trade as one VX; VIX beta in $ per point)");
    session.line("  %-4s %-11s %9s %10s", "slot", "expiry", "contracts", "VIX beta");
    for (Card.Rung rung : card.ladder()) {
      session.line(
          "  %-4s %-11s %9d %10s  %s",
          rung.slot(),
          rung.expiry() == null ? "–" : rung.expiry(),
          rung.contracts(),
          dollars(rung.vixBeta()),
          rung.note());
    }
  }

  private void sizing() {
    Card.Sizing sizing = card.sizing();
    heading("Sizing (US dollars)");
    session.line(
        "  projected loss %s · target %s a VIX point · reached %s · unhedgeable %s",
        dollars(sizing.projectedLoss()),
        dollars(sizing.targetVixBeta()),
        dollars(sizing.hedgeVixBeta()),
        percent(sizing.unhedgeableFraction()));
    for (Card.Shock shock : sizing.shocks()) {
      session.line(
          "    VIX %+.0f points, S&P 500 %+.1f %%: loss %s",
          shock.vixPoints(), 100 * shock.indexReturn(), dollars(shock.loss()));
    }
    Double share = sizing.notionalShare();
    session.line(
        "  hedge notional %s, %s of the condors' greatest loss%s",
        sizing.hedgeNotional() == null ? "–" : dollars(sizing.hedgeNotional()),
        percent(share),
        share != null && share > .25
            ? " (above the 25 % of the sources; shown, never binding)"
            : "");
  }

  private void condors() {
    heading("Condors (points; credit after slippage, before fees)");
    if (card.condors().open().isEmpty()) {
      session.line("  none open");
    } else {
      session.line(
          "  %-12s %-10s %4s %4s  %-25s %8s %8s",
          "id", "expiry", "days", "qty", "strikes", "credit", "costs");
    }
    for (Card.Held held : card.condors().open()) {
      session.line(
          "  %-12s %-10s %4d %4d  %-25s %8.2f %8s%s",
          held.id(),
          held.expiry(),
          held.daysLeft(),
          held.quantity(),
          strikes(held.strikes()),
          held.credit(),
          number(held.value()),
          held.closing() ? "  closing" : "");
    }
    card.condors()
        .exits()
        .forEach(
            exit ->
                wrapped("  ", "close " + exit.id() + " (" + exit.rule() + "): " + exit.reason()));
    wrapped("  ", card.condors().note());
  }

  private static String strikes(List<Double> strikes) {
    return String.format(
        Locale.ROOT,
        "%.0f/%.0f P %.0f/%.0f C",
        strikes.get(0),
        strikes.get(1),
        strikes.get(2),
        strikes.get(3));
  }

  private void seen() {
    heading("Seen");
    for (Card.Seen seen : card.seen()) {
      session.line(
          "  %-17s %10s  %-10s %-10s %s",
          seen.name(), number(seen.value()), seen.date(), seen.source(), seen.unit());
    }
  }

  private void readings() {
    heading("Readings without a vote");
    for (Card.Voter reading : card.readings()) {
      session.line(
          "  %-3s %-34s %9s  %s",
          reading.id(), reading.name(), number(reading.value()), reading.unit());
      wrapped("      ", reading.reason());
    }
  }

  private void changes() {
    heading("What would change this");
    card.changes()
        .forEach(
            change -> wrapped("  ", change.what() + " (" + change.rule() + "): " + change.text()));
  }

  private void notes() {
    heading("How sure");
    card.notes().forEach(note -> wrapped("  ", note));
  }

  private void wrapped(String indent, String text) {
    var line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() + 1 > WRAP && line.length() > indent.length()) {
        session.line("%s", line);
        line.setLength(0);
        line.append(indent);
      }
      line.append(line.length() == indent.length() ? "" : " ").append(word);
    }
    session.line("%s", line);
  }

  private static String number(@Nullable Double value) {
    return value == null ? "–" : String.format(Locale.ROOT, "%,.2f", value).replace('-', '−');
  }

  private static String dollars(double value) {
    return String.format(Locale.ROOT, "%s$%,.0f", value < 0 ? "−" : "", Math.abs(value));
  }

  private static String percent(@Nullable Double share) {
    return share == null
        ? "–"
        : String.format(Locale.ROOT, "%.1f %%", 100 * share).replace('-', '−');
  }
}
