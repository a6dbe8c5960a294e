package alvh.store.quality;

import alvh.config.Discovery;
import alvh.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lets all rules look at a store.
 *
 * <p>After every import {@link #exclude} takes the values that must not be used out of use; {@link
 * #findings} lists everything that rules and importers have to say.
 */
public final class Inspection {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::rule)
          .thenComparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparing(Finding::message);

  private Inspection() {}

  public static List<QualityRule> rules() {
    return Discovery.implementationsOf(QualityRule.class);
  }

  /** What the rules find, and what the importers have rejected or repaired, rule by rule. */
  public static List<Finding> findings(Store store) {
    var findings = new ArrayList<>(found(store, rules()));
    store.rowFindings().forEach(row -> findings.add(Finding.of(row)));
    findings.sort(IN_ORDER);
    return findings;
  }

  /** Takes exactly those values out of use that the rules find unusable. */
  public static void exclude(Store store) {
    store.exclude(
        found(store, rules().stream().filter(rule -> !rule.onlyNotes()).toList()).stream()
            .sorted(IN_ORDER)
            .flatMap(finding -> finding.excluded().stream())
            .distinct()
            .toList());
  }

  private static List<Finding> found(Store store, List<QualityRule> rules) {
    var shelf = new Shelf(store);
    return rules.stream().flatMap(rule -> rule.check(shelf).stream()).toList();
  }
}
