package alvh.store.quality;

import alvh.store.ChainDay;
import alvh.store.Exclusion;
import alvh.store.QuoteCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What the rules on option chains say, in the form of findings. */
final class ChainFindings {
  private ChainFindings() {}

  static Finding note(QualityRule rule, ChainDay day, String message) {
    return note(rule, day, day.session(), message);
  }

  /** Something to know about a session that the file lacks, shown at the day before it. */
  static Finding note(QualityRule rule, ChainDay day, LocalDate session, String message) {
    return new Finding(
        rule.name(),
        day.source().name(),
        day.line(),
        Optional.of(session),
        message,
        Effect.NOTES,
        List.of());
  }

  /** A day that must not be used. */
  static Finding exclusion(QualityRule rule, ChainDay day, String message) {
    var excluded =
        new Exclusion(
            day.source().id(), ChainDay.series(day.underlying()), day.line(), rule.name(), message);
    return new Finding(
        rule.name(),
        day.source().name(),
        day.line(),
        Optional.of(day.session()),
        message,
        Effect.EXCLUDES,
        List.of(excluded));
  }

  /** One note for each day on which the count is not zero. */
  static List<Finding> counts(
      QualityRule rule, Shelf shelf, ToIntFunction<QuoteCounts> count, String what) {
    var findings = new ArrayList<Finding>();
    for (ChainDay day : shelf.chains()) {
      QuoteCounts counts = day.counts();
      int found = count.applyAsInt(counts);
      if (found > 0) {
        findings.add(
            note(
                rule,
                day,
                Wording.of(
                    "%s: %d of %d quotes %s%s",
                    day.underlying(), found, counts.quotes(), what, snapshot(day))));
      }
    }
    return findings;
  }

  private static String snapshot(ChainDay day) {
    return day.rank() == 0 ? "" : " in the closing quotes";
  }
}
