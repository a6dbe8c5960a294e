package alvh.app;

import alvh.report.Figures;
import alvh.report.reason.EngineMove;
import alvh.report.reason.Explanation;
import alvh.report.reason.Fact;
import alvh.report.reason.Gate;
import alvh.report.reason.Step;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The reasoning of a session on a terminal: the answer, the path, the numbers, the gates. */
record ExplainText(Printout page, Explanation explanation) {
  void print() {
    page.heading(explanation.card().date());
    page.text(explanation.card().answer());
    moves();
    for (Step step : Step.values()) {
      facts(step);
    }
    gates("What would have to change", Gate::acts);
    gates("Gates that would change nothing from here", gate -> !gate.acts());
    page.paragraph(
        "Rules are explained in docs/methodology.md. The decision as a card: alvh today --date "
            + explanation.card().date()
            + ".");
  }

  private void moves() {
    page.heading("How the engines came here");
    if (explanation.moves().isEmpty()) {
      page.text("no move since the replay began");
      return;
    }
    TextTable table =
        new TextTable()
            .words("session")
            .words("what")
            .words("move")
            .words("rule")
            .numbers("VIX")
            .numbers("slope")
            .numbers("threshold")
            .numbers("vote, %");
    for (EngineMove move : explanation.moves()) {
      table.row(
          List.of(
              move.date(),
              move.what(),
              move.from() + " → " + move.to(),
              move.rule(),
              number(move.vix()),
              number(move.slope()),
              number(move.threshold()),
              Figures.percent(move.share())),
          move.reason());
    }
    page.table(table);
  }

  private void facts(Step step) {
    List<Fact> facts = explanation.facts().stream().filter(fact -> fact.step() == step).toList();
    page.heading(step.title());
    if (facts.isEmpty()) {
      page.text("none");
      return;
    }
    TextTable numbers = new TextTable().words("").numbers("value").words("unit").words("rule");
    for (Fact fact : facts) {
      if (fact.value() != null || fact.text().isEmpty()) {
        numbers.row(List.of(fact.name(), fact.shown(), fact.unit(), fact.rule()));
      }
    }
    if (facts.stream().anyMatch(fact -> fact.text().isEmpty())) {
      page.table(numbers);
    }
    facts.stream().filter(fact -> !fact.text().isEmpty()).forEach(this::words);
  }

  private void words(Fact fact) {
    String rule = fact.rule().isEmpty() ? "" : " (" + RuleName.of(fact.rule()) + ")";
    page.text(fact.name() + ": " + fact.text() + rule);
  }

  private void gates(String title, Predicate<Gate> which) {
    List<Gate> gates = explanation.gates().stream().filter(which).toList();
    page.heading(title);
    TextTable table =
        new TextTable()
            .words("gate")
            .words("rule")
            .numbers("today")
            .words("holds")
            .words("distance")
            .words("what it does");
    for (Gate gate : gates) {
      Double value = gate.value();
      table.row(
          List.of(
              gate.name(),
              gate.rule(),
              number(value),
              gate.holds() ? "yes" : "no",
              gate.text(),
              gate.effect()));
    }
    page.table(table);
  }

  private static String number(@Nullable Double value) {
    return value == null ? Figures.UNKNOWN : Figures.number(value, 2);
  }
}
