package alvh.engine;

import alvh.config.Settings;
import alvh.layer.LadderRules;
import alvh.ledger.CashInterest;
import alvh.model.SessionSurfaces;
import alvh.order.FillModel;
import alvh.order.SpreadFraction;
import alvh.order.SpreadShare;
import alvh.report.Card;
import alvh.report.CardBuilder;
import alvh.report.TicketWriter;
import alvh.report.reason.Explanation;
import alvh.report.reason.Facts;
import alvh.report.reason.Gates;
import alvh.sizing.ProjectedLossSizing;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorRules;
import alvh.strategy.ConstantFront;
import alvh.strategy.ConstantMid;
import alvh.strategy.Decision;
import alvh.strategy.EntryGate;
import alvh.strategy.Hedge;
import alvh.strategy.LayeredHedge;
import alvh.strategy.MarginAccount;
import alvh.strategy.NoHedge;
import alvh.strategy.Outlooks;
import alvh.strategy.Overlay;
import alvh.strategy.StopOnly;
import alvh.strategy.Strategy;
import alvh.strategy.TailCalls;
import alvh.strategy.TailPuts;
import alvh.strategy.TailShare;
import alvh.surface.KeptFits;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of a run together as a configuration says.
 *
 * @param fits surfaces that were fitted before
 */
public record Assembly(Settings settings, KeptFits fits) {
  /** Every surface is fitted anew. */
  public Assembly(Settings settings) {
    this(settings, KeptFits.NONE);
  }

  /** A fresh memory of the market. */
  public Outlooks outlooks() {
    return new Outlooks(
        new Outlooks.Parts(
            List.copyOf(settings.signals().values()),
            settings.vote(),
            settings.momentum(),
            settings.curveWeakness(),
            settings.vixStrength(),
            new SessionSurfaces(settings.surface(), settings.quotes().chains(), fits).observer(),
            settings.quotes(),
            settings.betas().curveBetas(settings.layers().frontMinDays()),
            settings.betas().spotVolBetas(),
            settings.projection(),
            settings.costs().halfSpreads(),
            settings.layers().frontMinDays(),
            new Outlooks.Capital(
                settings.tests(),
                settings.condor(),
                settings.layers(),
                Money.ofDollars(settings.account().capital()),
                settings.costs().level(),
                settings.costs().fees(),
                settings.engine2().tier1Offset())));
  }

  /** The layered hedge and every comparator, at the configured cost. */
  public List<Arm> arms() {
    SpreadShare share = settings.costs().share();
    var all = new ArrayList<Arm>(arms(share));
    all.addAll(comparators(share));
    var margin = new MarginAccount(settings.tests());
    all.forEach(arm -> arm.keepMargin(margin));
    return all;
  }

  /** The layered hedge alone. */
  public Arm layeredArm() {
    return arm(layered(), overlay(), settings.costs().share());
  }

  /** Writes decisions as cards. */
  public CardBuilder cards() {
    return new CardBuilder(
        settings.engine2(),
        settings.condor(),
        settings.vote(),
        new TicketWriter(settings.costs().share(), settings.costs().fills().at()),
        settings.tests());
  }

  /** The reasoning of one session of a course under these settings. */
  public Explanation explanation(Replay.Course course, LocalDate date) {
    Decision decision = course.on(date);
    Card card = cards().card(decision);
    var gates =
        new Gates(
            settings.engine2(),
            settings.engine3(),
            settings.condor(),
            settings.vote(),
            settings.layers());
    return new Explanation(
        card,
        course.moves().stream().filter(m -> m.date().compareTo(date.toString()) <= 0).toList(),
        Facts.of(decision, card),
        gates.of(decision));
  }

  private List<Arm> arms(SpreadShare given) {
    return List.of(
        arm(layered(), overlay(), given),
        arm(new NoHedge(settings.layers()), given),
        arm(
            new ConstantFront(
                settings.arm1().offset(), settings.arm1().band(), sizing(), settings.layers()),
            given));
  }

  /** The other ways to protect the same condors. */
  private List<Arm> comparators(SpreadShare given) {
    LadderRules ladder = settings.layers();
    TailShare spent = settings.arm3().share();
    return List.of(
        arm(
            new ConstantMid(settings.arm2().offset(), settings.arm2().band(), sizing(), ladder),
            given),
        arm(new TailCalls(spent, settings.arm3().delta(), ladder), given),
        arm(new TailPuts(spent, settings.arm4().delta(), ladder), given),
        arm(StopOnly.rules(settings.condor()), new StopOnly(ladder), new Overlay(), given));
  }

  private ProjectedLossSizing sizing() {
    return new ProjectedLossSizing(settings.projection().meanShock());
  }

  private Hedge layered() {
    return new LayeredHedge(
        settings.engine2(),
        settings.layers(),
        sizing(),
        settings.sizing(),
        settings.engine3(),
        settings.tests());
  }

  /** Engine 2 acts on the condors of its own arm alone. */
  private Overlay overlay() {
    return new Overlay(settings.engine2(), settings.condor());
  }

  private Arm arm(Hedge hedge, SpreadShare given) {
    return arm(hedge, new Overlay(), given);
  }

  private Arm arm(Hedge hedge, Overlay overlay, SpreadShare given) {
    return arm(settings.condor(), hedge, overlay, given);
  }

  private Arm arm(CondorRules condor, Hedge hedge, Overlay overlay, SpreadShare given) {
    Money capital = Money.ofDollars(settings.account().capital());
    var gate = new EntryGate(settings.engine2().triggers().irr(), settings.tests());
    var strategy = new Strategy(new CondorDesk(condor, capital), hedge, gate, overlay);
    FillModel fills = new SpreadFraction(given, settings.costs().fees());
    var arm = new Arm(strategy, fills, new CashInterest(settings.account().debitSpread()), capital);
    arm.fillAt(settings.costs().fills().at());
    return arm;
  }
}
