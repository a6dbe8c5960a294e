package alvh.store.quality;

import alvh.store.ChainDay;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Sessions that a run of daily chains lacks. A gap of more than a fortnight is the end of a run and
 * the beginning of another.
 */
final class MissingChain implements QualityRule {
  private static final int LONGEST_GAP_DAYS = 14;

  @Override
  public String name() {
    return "missing-chain";
  }

  @Override
  public String description() {
    return "a session that a run of daily chains lacks";
  }

  @Override
  public List<Finding> check(Shelf shelf) {
    Map<String, TreeSet<LocalDate>> held = new HashMap<>();
    for (ChainDay day : shelf.chains()) {
      held.computeIfAbsent(day.underlying(), key -> new TreeSet<>()).add(day.session());
    }
    var latest = new HashMap<String, ChainDay>();
    var findings = new ArrayList<Finding>();
    for (ChainDay day : shelf.chains()) {
      if (day.rank() == 0) {
        ChainDay before = latest.put(day.underlying() + day.source().format(), day);
        if (before != null) {
          check(before, day, held.getOrDefault(day.underlying(), new TreeSet<>()), findings);
        }
      }
    }
    return findings;
  }

  private void check(
      ChainDay before, ChainDay day, TreeSet<LocalDate> held, List<Finding> findings) {
    LocalDate from = before.session().plusDays(1);
    LocalDate to = day.session().minusDays(1);
    if (from.plusDays(LONGEST_GAP_DAYS).isBefore(to)) {
      return;
    }
    for (LocalDate missing : ExchangeCalendar.NYSE.sessions(from, to)) {
      String elsewhere = held.contains(missing) ? "; another file has it" : "";
      String message =
          Wording.of(
              "%s: %s has no chain of %s%s",
              day.underlying(), day.source().format(), missing, elsewhere);
      findings.add(ChainFindings.note(this, before, missing, message));
    }
  }
}
