package alvh.app;

import alvh.config.UserError;
import alvh.store.Store;
import alvh.store.quality.Effect;
import alvh.store.quality.Finding;
import alvh.store.quality.Inspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The quality report: what is wrong with the stored data, by rule. */
@CommandLine.Command(
    name = "check",
    description = {
      "Check the stored data by rule and say what was found and what follows from it.",
      "excludes: the value is in no history; notes: it is used; rejected, repaired: on import."
    },
    footer = {
      "",
      "Examples:",
      "  alvh data check",
      "  alvh data check --rule implausible-level",
      "  alvh data check --json"
    })
final class DataCheck implements Command {
  private static final int EXAMPLES = 3;

  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--rule", paramLabel = "NAME", description = "List every finding of this rule.")
  private @Nullable String rule;

  /** One finding in the document; {@code date} is absent where there is none. */
  private record Line(
      String rule, String file, int line, @Nullable LocalDate date, String message, String effect) {
    static Line of(Finding finding) {
      return new Line(
          finding.rule(),
          finding.file(),
          finding.line(),
          finding.date().orElse(null),
          finding.message(),
          word(finding.effect()));
    }
  }

  private record Document(List<Line> findings) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    List<Finding> findings = findings(session);
    if (json.wanted()) {
      session.json(new Document(findings.stream().map(Line::of).toList()));
    } else if (rule != null) {
      findings.forEach(finding -> session.line("%s", text(finding)));
      session.line("%d findings of %s.", findings.size(), rule);
    } else {
      print(session, findings);
    }
    return DONE;
  }

  private List<Finding> findings(Session session) {
    try (Store store = session.openStore()) {
      if (store.isEmpty()) {
        throw new UserError(
            "The store in %s is empty: import files with 'alvh data import PATH'."
                .formatted(session.home().data()));
      }
      List<Finding> all = Inspection.findings(store);
      if (rule == null) {
        return all;
      }
      requireKnown(rule, all);
      return all.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
  }

  private static void requireKnown(String rule, List<Finding> all) {
    var known = new ArrayList<String>();
    Inspection.rules().forEach(r -> known.add(r.name()));
    all.stream().map(Finding::rule).distinct().forEach(known::add);
    if (!known.contains(rule)) {
      throw new UserError(
          "There is no rule '%s'; choose from %s."
              .formatted(
                  rule, known.stream().distinct().sorted().collect(Collectors.joining(", "))));
    }
  }

  private static void print(Session session, List<Finding> findings) {
    Map<String, List<Finding>> byRule =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    byRule.forEach(
        (name, found) -> {
          session.line("%-26s %6d  %s", name, found.size(), effects(found));
          found.stream().limit(EXAMPLES).forEach(f -> session.line("    %s", text(f)));
        });
    List<String> silent =
        Inspection.rules().stream()
            .map(r -> r.name())
            .filter(name -> !byRule.containsKey(name))
            .toList();
    if (!silent.isEmpty()) {
      session.line("Nothing found by %s.", String.join(", ", silent));
    }
    session.line(
        "%d findings by %d rules; 'alvh data check --rule NAME' lists all of one.",
        findings.size(), byRule.size());
  }

  private static String effects(List<Finding> findings) {
    var counts = new EnumMap<Effect, Integer>(Effect.class);
    findings.forEach(finding -> counts.merge(finding.effect(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> counts.size() == 1 ? word(e.getKey()) : e.getValue() + " " + word(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String word(Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  private static String text(Finding finding) {
    Optional<String> date = finding.date().map(day -> " " + day);
    return "%s:%d%s: %s"
        .formatted(finding.file(), finding.line(), date.orElse(""), finding.message());
  }
}
