package alvh.app;

import alvh.config.UserError;
import alvh.store.Coverage;
import alvh.store.Store;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Says what the store holds: each series from when to when, and which sessions it lacks. */
@CommandLine.Command(
    name = "status",
    description = "Show what the store holds: every series, its span and its holes.",
    footer = {"", "Example:", "  alvh data status --json"})
final class DataStatus implements Command {
  @Mixin private JsonOption json = new JsonOption();

  /**
   * @param home the folder in which the store lies
   * @param dataHash equal for equal contents
   * @param chains option chains by underlying and layout
   */
  private record Document(
      String home, String dataHash, int files, List<Coverage> series, List<ChainCoverage> chains) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    try (Store store = session.openStore()) {
      if (store.isEmpty()) {
        throw new UserError(
            "The store in %s is empty: import files with 'alvh data import PATH'."
                .formatted(session.home().data()));
      }
      List<Coverage> series = Coverage.of(store);
      List<ChainCoverage> chains = ChainCoverage.of(store.chains().days());
      if (json.wanted()) {
        session.json(
            new Document(
                session.home().data().toString(),
                store.dataHash(),
                store.sources().size(),
                series,
                chains));
      } else {
        print(session, store, series);
        ChainCoverage.print(session, chains);
        total(session, store, series);
      }
    }
    return DONE;
  }

  private static void print(Session session, Store store, List<Coverage> series) {
    session.line(
        "%-34s %-10s  %-10s %8s %6s  %s", "series", "from", "to", "rows", "holes", "first");
    for (Coverage c : series) {
      String first = c.holeDates().stream().findFirst().map(LocalDate::toString).orElse("");
      session.line(
          "%-34s %s  %s %8d %6d  %s", c.name(), c.from(), c.to(), c.rows(), c.holes(), first);
    }
  }

  private static void total(Session session, Store store, List<Coverage> series) {
    session.line(
        "%d series from %d files in %s; data hash %s",
        series.size(),
        store.sources().size(),
        session.home().data(),
        store.dataHash().substring(0, 12));
  }
}
