package alvh.app;

import alvh.report.Figures;
import alvh.report.reason.Contrast;
import alvh.report.reason.FactChange;
import java.util.List;

/** What differs between two sessions or two configurations. */
record DifferenceText(Printout page) {
  private static final int PLACES = 2;

  /** Step by step, in the order in which one follows from the other. */
  void sessions(String from, String to, List<FactChange> changes) {
    page.heading("From " + from + " to " + to);
    if (changes.isEmpty()) {
      page.text("nothing differs");
      return;
    }
    TextTable table =
        new TextTable().words("step").words("").words(from).words(to).numbers("by").words("rule");
    for (FactChange change : changes) {
      Double by = change.by();
      table.row(
          List.of(
              change.step().title(),
              change.name(),
              change.before(),
              change.after(),
              by == null ? "" : Figures.number(by, PLACES),
              change.rule()));
    }
    page.table(table);
  }

  /** The keys, the verdict, then each outcome with the rules that make it. */
  void configurations(Contrast contrast) {
    page.heading("Configuration " + contrast.to() + " against " + contrast.from());
    page.text(contrast.verdict());
    TextTable keys =
        new TextTable().words("key").words(contrast.from()).words(contrast.to()).words("rule");
    for (Contrast.Setting setting : contrast.settings()) {
      keys.row(List.of(setting.key(), setting.from(), setting.to(), setting.rule()));
    }
    page.table(keys);
    if (!contrast.outcomes().isEmpty()) {
      outcomes(contrast);
    }
  }

  private void outcomes(Contrast contrast) {
    TextTable table =
        new TextTable()
            .words("decided")
            .words(contrast.from())
            .words(contrast.to())
            .words("made by");
    for (Contrast.Outcome outcome : contrast.outcomes()) {
      FactChange change = outcome.change();
      table.row(List.of(change.name(), change.before(), change.after(), makers(outcome)));
    }
    page.table(table);
  }

  private static String makers(Contrast.Outcome outcome) {
    if (!outcome.same().isEmpty()) {
      return String.join(" or ", outcome.same()) + " alone";
    }
    return outcome.other().isEmpty()
        ? "several together"
        : String.join(", ", outcome.other()) + " with others";
  }
}
