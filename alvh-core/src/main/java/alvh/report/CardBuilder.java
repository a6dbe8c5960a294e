package alvh.report;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.layer.EngineRules;
import alvh.layer.EngineStep;
import alvh.layer.Transition;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorEntry;
import alvh.strategy.CondorMoves;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.strategy.Outlook;
import alvh.vote.Vote;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns a decision into the card that is read: every number that led to it, in the order in which a
 * reader asks for them.
 */
public record CardBuilder(
    EngineRules engine, CondorRules condors, Vote vote, TicketWriter tickets) {

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
        condors(decision),
        orders,
        changes,
        notes(decision, orders));
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

  private static Card.Condors condors(Decision decision) {
    CondorMoves moves = decision.condors();
    return new Card.Condors(
        decision.before().condors().stream().map(held -> held(held, decision.outlook())).toList(),
        moves.exits().stream()
            .map(
                exit ->
                    new Card.Exit(
                        exit.position().id(), exit.rule().name(), exit.value(), exit.reason()))
            .toList(),
        moves.entry().map(CardBuilder::entry).orElse(null),
        moves.entryNote());
  }

  private static Card.Held held(OpenCondor held, Outlook outlook) {
    @Nullable Double value =
        outlook.surface().map(s -> CondorDesk.value(held, s)).orElse(null);
    return new Card.Held(
        held.id(),
        held.condor().expiry().toString(),
        ChronoUnit.DAYS.between(outlook.seen().date(), held.condor().expiry()),
        strikes(held.condor()),
        held.quantity(),
        held.credit(),
        value,
        held.closing());
  }

  private static Card.Entry entry(CondorEntry entry) {
    return new Card.Entry(
        entry.id(),
        entry.condor().expiry().toString(),
        strikes(entry.condor()),
        entry.quantity(),
        entry.credit(),
        entry.netDelta(),
        entry.maxLoss());
  }

  private static List<Double> strikes(IronCondor condor) {
    return condor.legs().stream().map(Option::strike).toList();
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
    if (!decision.condors().exits().isEmpty() && decision.orders().size() > 1) {
      notes.add("The hedge is sized as if the condors ordered today are filled at the same close.");
    }
    orders.stream().flatMap(order -> order.labels().stream()).distinct().forEach(notes::add);
    return notes;
  }
}
