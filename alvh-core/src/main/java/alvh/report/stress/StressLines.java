package alvh.report.stress;

import alvh.report.stress.StressReport.Greeks;
import alvh.report.stress.StressReport.Leg;
import alvh.report.stress.StressReport.Margin;
import alvh.report.stress.StressReport.Nearest;
import alvh.report.stress.StressReport.Step;
import alvh.risk.stress.AnalogPath;
import alvh.risk.stress.NearestStates.Neighbour;
import alvh.risk.stress.StressBook;
import alvh.risk.stress.StressBook.LayerGain;
import alvh.risk.stress.StressGreeks;
import alvh.risk.stress.StressMargin;
import alvh.risk.stress.StressMarket;
import alvh.risk.stress.StressState;
import alvh.strategy.CapitalTests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of a stress: legs, episodes, margins.
 *
 * @param equity net liquidation value, dollars; 0 where not known
 */
record StressLines(StressMarket market, StressBook book, CapitalTests tests, double equity) {

  List<Leg> legs(StressGreeks greeks) {
    StressState now = market.now();
    double[] values = book.values(now);
    var legs = new ArrayList<Leg>();
    for (int i = 0; i < values.length; i++) {
      StressBook.Leg leg = book.legs().get(i);
      legs.add(
          new Leg(
              leg.layer(),
              leg.place(),
              leg.instrument().symbol(),
              leg.quantity(),
              now.price(leg.instrument()).orElseThrow(),
              values[i],
              of(greeks, i)));
    }
    return legs;
  }

  private static Greeks of(StressGreeks greeks, int leg) {
    return new Greeks(
        greeks.delta()[leg],
        greeks.gamma()[leg],
        greeks.vega()[leg],
        greeks.vanna()[leg],
        greeks.theta()[leg]);
  }

  /** Greeks of the whole book. */
  Greeks total(StressGreeks greeks) {
    Greeks sum = Greeks.NONE;
    for (int i = 0; i < book.legs().size(); i++) {
      sum = sum.plus(of(greeks, i));
    }
    return sum;
  }

  /**
   * Margin in a state.
   *
   * @param gain of the book there, dollars
   */
  Margin margin(StressState state, double gain) {
    var rules = new StressMargin.Rules(tests.regT(), tests.portfolio(), tests.futures());
    StressMargin margin = StressMargin.of(book, state, rules);
    return new Margin(
        margin.regT(),
        margin.tims(),
        margin.house(),
        margin.vixOptions(),
        margin.futures(),
        margin.byStrategy(),
        margin.byRisk(),
        equity == 0 ? null : equity + gain - margin.byStrategy());
  }

  StressReport.Episode episode(AnalogPath path) {
    int worst = path.steps().indexOf(path.worst()) + 1;
    return new StressReport.Episode(
        path.analog().id(),
        path.analog().title(),
        path.analog().source(),
        path.analog().hasFutures(),
        path.analog().openings(),
        path.steps().stream().map(StressLines::step).toList(),
        step(path.worst()),
        margin(AnalogPath.state(market, path.analog(), worst), path.worst().net()));
  }

  Nearest nearest(Neighbour neighbour, AnalogPath after) {
    return new Nearest(
        neighbour.state().date().toString(),
        neighbour.distance(),
        neighbour.state().vix(),
        neighbour.state().slope(),
        neighbour.state().features(),
        after.steps().stream().map(StressLines::step).toList(),
        step(after.worst()));
  }

  private static Step step(AnalogPath.Step step) {
    return new Step(
        step.then().toString(),
        step.now().toString(),
        step.spotPercent(),
        step.index(),
        step.vix(),
        Arrays.stream(step.futures()).boxed().map(StressLines::known).toList(),
        dollars(step.layers()),
        step.net());
  }

  private static @Nullable Double known(Double change) {
    return change.isNaN() ? null : change;
  }

  static List<Double> dollars(List<LayerGain> gains) {
    return gains.stream().map(LayerGain::dollars).toList();
  }

  static double net(List<LayerGain> gains) {
    return gains.stream().mapToDouble(LayerGain::dollars).sum();
  }
}
