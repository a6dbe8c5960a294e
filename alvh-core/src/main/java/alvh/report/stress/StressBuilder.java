package alvh.report.stress;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.report.Figures;
import alvh.report.stress.StressReport.Cell;
import alvh.report.stress.StressReport.Grid;
import alvh.report.stress.StressReport.Joint;
import alvh.report.stress.StressReport.Market;
import alvh.report.stress.StressReport.Rule;
import alvh.risk.ProjectedLoss.Scenario;
import alvh.risk.stress.Analog;
import alvh.risk.stress.AnalogPath;
import alvh.risk.stress.CurveMove;
import alvh.risk.stress.NearestStates.Neighbour;
import alvh.risk.stress.StressBook;
import alvh.risk.stress.StressBook.LayerGain;
import alvh.risk.stress.StressGreeks;
import alvh.risk.stress.StressGrid;
import alvh.risk.stress.StressMarket;
import alvh.risk.stress.StressMarket.Point;
import alvh.risk.stress.StressState;
import alvh.strategy.CapitalTests;
import alvh.strategy.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stresses the book of one decision and writes down what comes of it.
 *
 * <p>Source: method C9, 1.6, 4.3–4.5.
 */
public final class StressBuilder {
  private static final List<Double> FALLS = List.of(-10.0, -5.0, -3.0, 3.0, 5.0);
  private static final Point TODAY = new Point(0, 0, 0, 0);

  private final Decision decision;
  private final CapitalTests tests;
  private final Dynamics dynamics;
  private final StressMarket market;
  private final StressBook whole;
  private final StressBook book;
  private final StressLines lines;

  /**
   * @param market of the decision
   */
  public StressBuilder(
      Decision decision, CapitalTests tests, Dynamics dynamics, StressMarket market) {
    this.decision = decision;
    this.tests = tests;
    this.dynamics = dynamics;
    this.market = market;
    whole = new DecisionBook(decision).book();
    book = whole.pricedIn(market.now());
    lines = new StressLines(market, book, tests, decision.before().account().equity());
  }

  /** A session of the past that is like today, and what followed it. */
  public record Similar(Neighbour neighbour, Analog after) {}

  /** The whole stress. */
  public StressReport report(StressGrid grid, List<Analog> analogs, List<Similar> similar) {
    List<Joint> joint = joint();
    List<StressReport.Episode> episodes =
        analogs.stream().map(a -> lines.episode(AnalogPath.of(market, book, a))).toList();
    double equity = decision.before().account().equity();
    return new StressReport(
        market.surface().date().toString(),
        new StressAnswer(
                book, joint, episodes, equity, decision.hedge().engine().status().state().title())
            .text(),
        levels(),
        equity == 0 ? null : equity,
        decision.loss().loss(),
        book.layers(),
        lines.legs(StressGreeks.of(market, book, TODAY, dynamics.rule())),
        joint,
        rules(),
        grid(grid),
        episodes,
        similar.stream()
            .map(s -> lines.nearest(s.neighbour(), AnalogPath.of(market, book, s.after())))
            .toList(),
        notes(grid));
  }

  private Market levels() {
    return new Market(
        market.surface().spot(),
        market.surface().vix(),
        market.vvix().isPresent() ? market.vvix().getAsDouble() : null,
        market.curve().map(CurveMove::curve).stream()
            .flatMap(curve -> curve.settlements().stream())
            .map(f -> new StressReport.VixFuture(f.expiry().toString(), f.price()))
            .toList(),
        market.surface().provenance().name().toLowerCase(Locale.ROOT),
        dynamics.title(),
        dynamics.rule().ssr());
  }

  /** The shocks of the sizing and the house stress, under the sizing's own rule. */
  private List<Joint> joint() {
    var joint = new ArrayList<Joint>();
    joint.add(joint("today", TODAY, null));
    for (Scenario scenario : decision.loss().scenarios()) {
      joint.add(
          joint(
              "sizing",
              new Point(scenario.spotPercent(), scenario.vixPoints(), 0, 0),
              -scenario.loss()));
    }
    joint.add(joint("house", new Point(tests.houseIndex(), tests.houseVix(), 0, 0), null));
    return joint;
  }

  private Joint joint(String name, Point point, @Nullable Double sizedOn) {
    StressState state = market.at(point, Dynamics.MONEYNESS.rule());
    List<LayerGain> gains = book.byLayer(book.gains(market.now(), state));
    double net = StressLines.net(gains);
    return new Joint(
        name,
        point.vixPoints(),
        point.spotPercent(),
        sizedOn,
        StressLines.dollars(gains),
        net,
        lines.total(StressGreeks.of(market, book, point, Dynamics.MONEYNESS.rule())),
        lines.margin(state, net));
  }

  private List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    for (double fall : FALLS) {
      for (Dynamics choice : Dynamics.values()) {
        StressState state = market.at(new Point(fall, 0, 0, 0), choice.rule());
        List<LayerGain> gains = book.byLayer(book.gains(market.now(), state));
        rules.add(
            new Rule(
                choice.title(),
                choice.rule().ssr(),
                fall,
                state.surface().vix(),
                StressLines.dollars(gains),
                StressLines.net(gains)));
      }
    }
    return rules;
  }

  private Grid grid(StressGrid grid) {
    List<Cell> cells =
        grid.of(market, book).stream()
            .map(
                cell ->
                    new Cell(
                        cell.point().spotPercent(),
                        cell.point().vixPoints(),
                        cell.point().slopePoints(),
                        cell.point().sessions(),
                        StressLines.dollars(cell.layers()),
                        cell.net()))
            .toList();
    return new Grid(
        grid.spotPercents(), grid.vixPoints(), grid.slopePoints(), grid.sessions(), cells);
  }

  private List<String> notes(StressGrid grid) {
    var notes = new ArrayList<String>();
    notes.add(
        "The book is that of the close after today's orders are filled; nothing is traded in a"
            + " stress: no exit, no roll, no step of the hedge.");
    notes.add(
        market.surface().provenance().isFitted()
            ? "Options are priced on the surface fitted to the day's chain."
            : Figures.text(
                "Option prices are %s from the VIX family: what a stress costs is indicative, the"
                    + " comparison of two stresses is better.",
                levels().prices()));
    notes.add(
        "Time passes with volatility the same function of moneyness and time to settlement; VIX"
            + " futures roll down today's curve, and move with VIX by their betas.");
    notes.add(
        "In episodes the smile keeps its shape in standard deviations; grid and sudden moves"
            + " follow the sizing's formula, by which it steepens with VIX: for a large rise that"
            + " is milder to condors than the past was.");
    if (market.surface().date().isBefore(FutureRoot.VXM.listedSince())
        && book.legs().stream().anyMatch(leg -> leg.instrument() instanceof Future)) {
      notes.add(
          Figures.text(
              "VXM was listed on %s: the hedge's VXM of this session are tenths of a VX, ten of"
                  + " which could be traded as one VX.",
              FutureRoot.VXM.listedSince()));
    }
    if (grid.rule().ssr() != 0) {
      notes.add(
          Figures.text(
              "Under %s a move of the index moves VIX by itself; the grid's VIX is beside that.",
              dynamics.title()));
    }
    unpriced().ifPresent(notes::add);
    return notes;
  }

  private Optional<String> unpriced() {
    List<String> missing =
        whole.legs().stream()
            .filter(leg -> !book.legs().contains(leg))
            .map(leg -> leg.instrument().symbol().strip())
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Left out, because nothing prices them today: " + String.join(", ", missing) + ".");
  }
}
