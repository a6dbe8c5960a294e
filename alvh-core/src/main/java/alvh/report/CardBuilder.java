package alvh.report;

import alvh.layer.EngineRules;
import alvh.layer.EngineStep;
import alvh.layer.Transition;
import alvh.strategy.CapitalTests;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.ForwardMoves;
import alvh.strategy.Outlook;
import alvh.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns a decision into the card that is read: every number that led to it, in the order in which a
 * reader asks for them.
 */
public record CardBuilder(
    EngineRules engine, CondorRules condors, Vote vote, TicketWriter tickets, CapitalTests tests) {

  /** The card of one decision. */
  public Card card(Decision decision) {
    Outlook outlook = decision.outlook();
    List<Card.Ticket> orders =
        decision.orders().stream()
            .flatMap(order -> tickets.tickets(order, outlook.quotes()).stream())
            .toList();
    List<Card.Change> changes = new ChangeFinder(engine, condors, vote, decision).changes();
    var ballots = new BallotLines(outlook.consensus(), outlook.opinions());
    return new Card(
        outlook.seen().date().toString(),
        outlook.seen().clock().toString(),
        new Answer(decision, changes).text(),
        SeenLines.of(outlook),
        ballots.voters(),
        ballots.readings(),
        ballots.vote(vote),
        engine(decision),
        new LadderLines(decision).rungs(),
        new SizingLine(decision).sizing(),
        new CondorLines(decision).condors(),
        PressLines.of(decision),
        orders,
        changes,
        notes(decision, orders),
        new CapitalLine(decision, tests).capital());
  }

  private Card.Engine engine(Decision decision) {
    EngineStep step = decision.hedge().engine();
    return new Card.Engine(
        step.status().state().name(),
        decision.before().engine().state().name(),
        decision.hedge().offset(),
        step.transitions().stream().map(CardBuilder::move).toList());
  }

  private static Card.Move move(Transition t) {
    return new Card.Move(t.from().name(), t.to().name(), t.rule(), t.reason());
  }

  private static List<String> notes(Decision decision, List<Card.Ticket> orders) {
    var notes = new ArrayList<String>();
    Outlook outlook = decision.outlook();
    outlook
        .surface()
        .ifPresentOrElse(
            surface ->
                notes.add(
                    String.format(
                        Locale.ROOT,
                        "Option prices are %s from the VIX family, not quoted: levels are"
                            + " indicative, a condor's credit is known to about ±15 %%.",
                        surface.provenance().name().toLowerCase(Locale.ROOT))),
            () -> notes.add("No surface today: VIX is missing, nothing is priced or traded."));
    if (outlook.seen().curve().isEmpty()) {
      notes.add("No VIX futures settlements today: the hedge is kept.");
    }
    notes.addAll(Gaps.of(outlook));
    if (!decision.forwards().note().isEmpty()) {
      notes.add(decision.forwards().note());
    }
    if (!decision.forwards().trades().isEmpty() || !decision.before().forwards().isEmpty()) {
      notes.add(ForwardMoves.WARNING);
    }
    if (!decision.condors().exits().isEmpty() && decision.orders().size() > 1) {
      notes.add("The hedge is sized as if the condors ordered today are filled at the same close.");
    }
    orders.stream().flatMap(order -> order.labels().stream()).distinct().forEach(notes::add);
    return notes;
  }
}
