package alvh.app;

import alvh.layer.EngineState;
import alvh.report.Card;
import alvh.report.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the hedge is what it is: engine, vote, size and ladder. */
record HedgeText(Printout page, Card card) {
  private static final double SHARE_OF_THE_SOURCES = .25;

  /** Two shares that are printed in whole percents. */
  private static final double NEARLY_EQUAL = .005;

  void print() {
    engine();
    vote();
    sizing();
    ladder();
  }

  private void engine() {
    Card.Engine engine = card.engine();
    page.heading(
        EngineState.valueOf(engine.state()).isEngaged()
            ? Figures.text(
                card.sizing().projectedLoss() > 0
                    ? "Engine 2: %s, offsets %.0f %% of the projected loss"
                    : "Engine 2: %s, would offset %.0f %% of a projected loss; there is none",
                title(engine.state()),
                100 * engine.offset())
            : "Engine 2: off (" + title(engine.state()) + ")");
    if (engine.transitions().isEmpty()) {
      page.text("unchanged since the session before");
    }
    for (Card.Move move : engine.transitions()) {
      page.text(
          "%s → %s (%s): %s"
              .formatted(
                  title(move.from()), title(move.to()), RuleName.of(move.rule()), move.reason()));
    }
  }

  private static String title(String state) {
    return EngineState.valueOf(state).title();
  }

  private void vote() {
    Card.Vote vote = card.vote();
    Double share = vote.share();
    page.heading(
        share == null
            ? "Vote: no decision, as there is no quorum"
            : Figures.text(
                "Vote: %s %% of the %.0f %% that full deployment needs (%s)",
                Figures.percent(share), 100 * vote.full(), words(vote.decision())));
    TextTable table =
        new TextTable()
            .words("")
            .words("voter")
            .numbers("value")
            .numbers("threshold")
            .words("vote")
            .words("unit");
    for (Card.Voter voter : card.voters()) {
      table.row(
          List.of(
              voter.id(),
              voter.name(),
              number(voter.value()),
              number(voter.threshold()),
              ballot(voter.vote()),
              voter.unit()),
          voter.reason());
    }
    page.table(table);
    page.text(
        Figures.text(
            "%.0f %% of the weight is available, the quorum is %.0f %%.",
            100 * vote.available(), 100 * vote.quorum()));
  }

  private static String words(String decision) {
    return switch (decision) {
      case "FULL" -> "full deployment";
      case "CONFIRMED" -> "enough for tier 2";
      case "ALERT" -> "enough to arm, and to keep full deployment";
      default -> "quiet";
    };
  }

  private static String ballot(@Nullable Boolean vote) {
    return vote == null ? "abstains" : vote ? "YES" : "no";
  }

  private void sizing() {
    Card.Sizing sizing = card.sizing();
    page.heading("Size of the hedge");
    if (sizing.shocks().stream().allMatch(shock -> shock.loss() == 0)) {
      page.text("No condor stays open: there is nothing to offset.");
      return;
    }
    page.table(shocks(sizing));
    page.text(
        Figures.text(
            "Projected loss $%s: the mean of these, at least 0.",
            Figures.dollars(sizing.projectedLoss())));
    if (sizing.targetVixBeta() > 0) {
      reached(sizing);
    }
  }

  private static TextTable shocks(Card.Sizing sizing) {
    TextTable shocks =
        new TextTable()
            .numbers("VIX, points")
            .numbers("S&P 500, %")
            .numbers("condors, $")
            .words("");
    for (Card.Shock shock : sizing.shocks()) {
      shocks.row(
          List.of(
              "+" + Figures.number(shock.vixPoints(), 0),
              Figures.percent(shock.indexReturn()),
              Figures.dollars(Math.abs(shock.loss())),
              shock.loss() < 0 ? "gain" : "loss"));
    }
    return shocks;
  }

  private void reached(Card.Sizing sizing) {
    page.text(
        Figures.text(
            "%s the hedge must gain %s a VIX point; whole contracts gain %s (unhedgeable fraction"
                + " %s %%).",
            purpose(sizing),
            Figures.money(sizing.targetVixBeta()),
            Figures.money(sizing.hedgeVixBeta()),
            Figures.percent(sizing.unhedgeableFraction())));
    notional(sizing);
  }

  /** What the target offsets: the tier's share, or what another rule of size has made of it. */
  static String purpose(Card.Sizing sizing) {
    double share = sizing.offsetByTarget();
    boolean asked = Math.abs(share - sizing.offset()) < NEARLY_EQUAL;
    return asked
        ? Figures.text("To offset %.0f %% of it", 100 * sizing.offset())
        : Figures.text(
            "The tier asks for %.0f %% of it, but size and caps take a target that offsets %.0f"
                + " %%:",
            100 * sizing.offset(), 100 * share);
  }

  private void notional(Card.Sizing sizing) {
    Double notional = sizing.hedgeNotional();
    Double share = sizing.notionalShare();
    if (notional != null && notional > 0 && share != null) {
      page.text(
          Figures.text(
              "Its futures are worth $%s, %s %% of what the condors can lose at most%s.",
              Figures.dollars(notional),
              Figures.percent(share),
              share > SHARE_OF_THE_SOURCES
                  ? "; the sources say 15 to 25 %, which is shown and never binds"
                  : ""));
    }
  }

  private void ladder() {
    page.heading("Ladder after these orders (futures in VXM, 10 trade as 1 VX)");
    TextTable table =
        new TextTable()
            .words("slot")
            .words("expiry")
            .numbers("contracts")
            .numbers("VIX beta, $ a point")
            .words("");
    for (Card.Rung rung : card.ladder()) {
      table.row(
          List.of(
              rung.slot(),
              rung.expiry() == null ? Figures.UNKNOWN : rung.expiry(),
              Figures.count(rung.contracts()),
              Figures.dollars(rung.vixBeta()),
              rung.note()));
    }
    page.table(table);
  }

  private static String number(@Nullable Double value) {
    return value == null ? Figures.UNKNOWN : Figures.number(value, 2);
  }
}
