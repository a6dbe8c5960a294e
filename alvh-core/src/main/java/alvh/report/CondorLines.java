package alvh.report;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.Right;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.risk.FactorHedge;
import alvh.risk.NetGreeks;
import alvh.strategy.BookRisk;
import alvh.strategy.BreakEven;
import alvh.strategy.CondorAdjustment;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorEntry;
import alvh.strategy.CondorMoves;
import alvh.strategy.Decision;
import alvh.strategy.HedgedBreakEven;
import alvh.strategy.OpenCondor;
import alvh.strategy.Outlook;
import alvh.strategy.ThetaReading;
import alvh.surface.StickyRule;
import alvh.surface.VolSurface;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The condors of one decision: held, closed, adjusted and sold, with break-even and decay. */
record CondorLines(Decision decision) {
  private static final StickyRule RULE = StickyRule.OBSERVED;

  Card.Condors condors() {
    CondorMoves moves = decision.condors();
    return new Card.Condors(
        decision.before().condors().stream().map(this::held).toList(),
        moves.exits().stream()
            .map(
                exit ->
                    new Card.Exit(
                        exit.position().id(), exit.rule().name(), exit.value(), exit.reason()))
            .toList(),
        moves.adjustments().stream().map(CondorLines::adjustment).toList(),
        moves.notes(),
        decision
            .before()
            .hedged()
            .breakEven()
            .map(CondorLines::history)
            .orElse(
                "Where condors broke even with their hedge (BE_H) is not told: fewer than "
                    + HedgedBreakEven.ENOUGH
                    + " were closed."),
        moves.entries().stream().map(CondorLines::entry).toList(),
        moves.entryNote(),
        decision.outlook().surface().map(this::net).orElse(null));
  }

  /** Vega with the hedge is by points of VIX, as futures know no other. Source: method B7. */
  private Card.Net net(VolSurface surface) {
    Holdings after = BookRisk.after(decision.before(), decision.condors());
    return new Card.Net(
        greeks(surface, after),
        RULE.ssr(),
        FactorHedge.vega30(surface, after),
        decision.hedge().vixBeta());
  }

  private static Card.Greeks greeks(VolSurface surface, Holdings options) {
    NetGreeks sum = NetGreeks.of(surface, options, RULE);
    return new Card.Greeks(sum.delta(), sum.skewDelta(), sum.gamma(), sum.vega());
  }

  private static String history(HedgedBreakEven known) {
    return String.format(
        Locale.ROOT,
        "Of %d closed condors the average one lost from a fall of the index of %s on, with its"
            + " share of the hedge from %s on (BE_H, by history).",
        known.trades(),
        fall(known.bare()),
        fall(known.hedged()));
  }

  private static String fall(OptionalDouble share) {
    return share.isPresent()
        ? String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble())
        : "more than was seen";
  }

  private Card.Held held(OpenCondor held) {
    Outlook outlook = decision.outlook();
    @Nullable Double value = outlook.surface().map(s -> CondorDesk.value(held, s)).orElse(null);
    return new Card.Held(
        held.id(),
        held.condor().expiry().toString(),
        ChronoUnit.DAYS.between(outlook.seen().date(), held.condor().expiry()),
        strikes(held.condor()),
        held.quantity(),
        held.credit(),
        value,
        held.closing(),
        breakEven(held),
        decision.condors().theta(held).map(CondorLines::theta).orElse(null),
        outlook.surface().map(surface -> greeks(surface, held.holdings())).orElse(null));
  }

  private Card.BreakEven breakEven(OpenCondor held) {
    double spot = decision.outlook().seen().last(Measure.SPX).map(Observation::value).orElseThrow();
    double hedge = decision.before().hedgePoints(held.id());
    BreakEven bare = BreakEven.of(held.condor(), held.credit());
    BreakEven hedged = BreakEven.of(held.condor(), held.credit() + hedge);
    return new Card.BreakEven(
        bare.lower(),
        bare.upper(),
        bare.distance(Right.PUT, spot),
        bare.distance(Right.CALL, spot),
        hedge,
        hedged.distance(Right.PUT, spot),
        hedged.distance(Right.CALL, spot));
  }

  private static Card.Theta theta(ThetaReading theta) {
    return new Card.Theta(
        theta.net(),
        Double.isNaN(theta.ratio()) ? null : theta.ratio(),
        theta.entry().ratio(),
        theta.yield(),
        theta.entry().yield(),
        theta.inverted(),
        words(theta));
  }

  private static String words(ThetaReading theta) {
    String decay =
        String.format(
            Locale.ROOT,
            "earns %.2f points a day, %.1f %% of the credit (%.1f at entry)",
            theta.net(),
            100 * theta.yield(),
            100 * theta.entry().yield());
    String ratio =
        Double.isNaN(theta.ratio())
            ? "the short options earn nothing"
            : String.format(
                Locale.ROOT,
                "the wings take %.2f of what the shorts earn (%.2f at entry)",
                theta.ratio(),
                theta.entry().ratio());
    String state =
        theta.inverted()
            ? "; inverted for " + theta.after().closes() + " closes"
            : theta.today() ? "; inverted today for the first time" : "";
    return decay + ", " + ratio + state;
  }

  private static Card.Adjustment adjustment(CondorAdjustment adjustment) {
    return new Card.Adjustment(
        adjustment.position().id(),
        adjustment.rule(),
        adjustment.after().expiry().toString(),
        strikes(adjustment.after()),
        adjustment.debit(),
        adjustment.breakEvenGain(),
        adjustment.margin() - adjustment.marginBefore(),
        adjustment.reason());
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
}
