package alvh.feed;

import alvh.model.AffineModel;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An expiry of the index with the strikes that are listed on a day. */
record ListedStrikes(ListedExpiry expiry, StrikeBand band) {
  /** Within so many days strikes near the money are five points apart. */
  private static final long FINE_DAYS = 75;

  /** The listings of every session, in order; a band remembers how far it reached before. */
  static List<List<ListedStrikes>> through(
      MarketPath path, SimulatedRates rates, AffineModel model) {
    Map<ListedExpiry, StrikeBand> known = new HashMap<>();
    var all = new ArrayList<List<ListedStrikes>>(path.sessions().size());
    for (int i = 0; i < path.sessions().size(); i++) {
      var close =
          new ChainMaker.Close(
              path.sessions().get(i),
              path.close()[i],
              path.closing()[i],
              rates.continuous(i),
              List.of());
      all.add(on(close, model, known));
    }
    return all;
  }

  private static List<ListedStrikes> on(
      ChainMaker.Close close, AffineModel model, Map<ListedExpiry, StrikeBand> known) {
    var listed = new ArrayList<ListedStrikes>();
    for (ListedExpiry expiry : ListedExpiries.spx(close.session())) {
      double years = close.years(expiry);
      double deviation = Math.sqrt(model.vixSquared(close.state(), years) * years);
      boolean fine = ChronoUnit.DAYS.between(close.session(), expiry.date()) <= FINE_DAYS;
      StrikeBand today = StrikeBand.around(close.forward(years), deviation, fine);
      listed.add(new ListedStrikes(expiry, known.merge(expiry, today, StrikeBand::with)));
    }
    return listed;
  }
}
