package alvh.store.quality;

import java.util.List;

/**
 * One way in which data can be wrong, found by what the data are and never by a list of dates. A
 * new rule is one new file in this package with a constructor without parameters; it is found by
 * its class.
 */
public interface QualityRule {
  /** Short name under which findings are listed, such as {@code off-session-row}. */
  String name();

  /** What the rule looks for, in one line. */
  String description();

  /**
   * Whether it never takes a value out of use; such a rule may be slow, because it does not run
   * after imports.
   */
  default boolean onlyNotes() {
    return false;
  }

  /** Everything it finds, file by file. */
  List<Finding> check(Shelf shelf);
}
