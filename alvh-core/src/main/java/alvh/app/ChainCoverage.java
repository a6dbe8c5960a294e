package alvh.app;

import alvh.store.ChainDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What the store holds of one underlying's option chains in one layout.
 *
 * @param days stored days, of which {@code usable} may be used
 * @param quotes calls and puts of all days
 */
record ChainCoverage(
    String underlying,
    String format,
    LocalDate from,
    LocalDate to,
    int days,
    int usable,
    long quotes) {
  /** By underlying and layout; second snapshots of a day are not counted. */
  static List<ChainCoverage> of(List<ChainDay> stored) {
    var groups = new TreeMap<String, List<ChainDay>>();
    stored.stream()
        .filter(day -> day.rank() == 0)
        .forEach(
            day ->
                groups
                    .computeIfAbsent(
                        day.underlying() + " " + day.source().format(), key -> new ArrayList<>())
                    .add(day));
    return groups.values().stream().map(ChainCoverage::group).toList();
  }

  private static ChainCoverage group(List<ChainDay> days) {
    ChainDay first = days.getFirst();
    return new ChainCoverage(
        first.underlying(),
        first.source().format(),
        first.session(),
        days.getLast().session(),
        days.size(),
        (int) days.stream().filter(ChainDay::isUsable).count(),
        days.stream().mapToLong(day -> day.counts().quotes()).sum());
  }

  static void print(Session session, List<ChainCoverage> chains) {
    if (chains.isEmpty()) {
      return;
    }
    session.line("");
    session.line(
        "%-34s %-10s  %-10s %8s %6s  %s",
        "option chains", "from", "to", "quotes", "days", "usable");
    for (ChainCoverage c : chains) {
      session.line(
          "%-34s %s  %s %8d %6d  %d",
          c.underlying() + " " + c.format(), c.from(), c.to(), c.quotes(), c.days(), c.usable());
    }
  }
}
