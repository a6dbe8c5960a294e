package alvh.risk.stress;

import alvh.risk.stress.StressBook.LayerGain;
import alvh.surface.StickyRule;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Every combination of a move of the index, of VIX, of the curve's slope and of sessions ahead.
 *
 * <p>Source: method C9.
 *
 * @param spotPercents moves of the index, percent, rising
 * @param vixPoints moves of VIX, points, rising
 * @param slopePoints changes of F1 − F2, points, rising
 * @param sessions ahead, rising
 * @param rule what the smile does when the index moves
 */
public record StressGrid(
    List<Double> spotPercents,
    List<Double> vixPoints,
    List<Double> slopePoints,
    List<Integer> sessions,
    StickyRule rule) {
  public StressGrid {
    spotPercents = List.copyOf(spotPercents);
    vixPoints = List.copyOf(vixPoints);
    slopePoints = List.copyOf(slopePoints);
    sessions = List.copyOf(sessions);
    spotPercents.forEach(r -> Check.that(r > -100, "the index cannot lose %s percent", r));
    sessions.forEach(n -> Check.that(n >= 0, "sessions ahead, was %s", n));
  }

  /** The usual grid under a rule. */
  public static StressGrid usual(StickyRule rule) {
    return new StressGrid(
        List.of(-20.0, -15.0, -11.0, -8.0, -5.0, -3.0, -1.0, 0.0, 1.0, 3.0, 6.0),
        List.of(-5.0, 0.0, 5.0, 10.0, 20.0, 40.0),
        List.of(-3.0, 0.0, 5.0),
        List.of(0, 5, 10, 21),
        rule);
  }

  /** One combination and what the book gains in it, dollars by layer. */
  public record Cell(StressMarket.Point point, List<LayerGain> layers) {
    /** Dollars of the whole book. */
    public double net() {
      return layers.stream().mapToDouble(LayerGain::dollars).sum();
    }
  }

  /** The book in every combination: by sessions, then slope, then VIX, then index. */
  public List<Cell> of(StressMarket market, StressBook book) {
    StressState now = market.now();
    var cells = new ArrayList<Cell>();
    for (int ahead : sessions) {
      for (double slope : slopePoints) {
        for (double vix : vixPoints) {
          for (double spot : spotPercents) {
            var point = new StressMarket.Point(spot, vix, slope, ahead);
            cells.add(new Cell(point, book.byLayer(book.gains(now, market.at(point, rule)))));
          }
        }
      }
    }
    return cells;
  }
}
