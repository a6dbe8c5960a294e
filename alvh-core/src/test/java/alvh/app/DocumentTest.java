package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What {@code --json} prints: one document, with the names that programs rely on. */
class DocumentTest {
  private static final Predicate<JsonNode> TEXT = JsonNode::isString;
  private static final Predicate<JsonNode> NUMBER = JsonNode::isNumber;
  private static final Predicate<JsonNode> NUMBER_OR_NULL = n -> n.isNumber() || n.isNull();
  private static final Predicate<JsonNode> YES_NO_OR_NULL = n -> n.isBoolean() || n.isNull();
  private static final Predicate<JsonNode> LIST = JsonNode::isArray;

  @TempDir private static Path folder;
  private static Shell shell;

  @BeforeAll
  static void fillAStore() throws IOException {
    shell = new Shell(folder.resolve("home"));
    Path files = MadeUpMarket.write(folder.resolve("files"));
    assertThat(shell.run("data", "import", files.toString()).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-01-03", "2017-06-30", "2018-02-05", "2018-06-29", "2018-09-28"})
  void today_has_the_fixed_names(String date) {
    JsonNode card = shell.json("today", "--date", date, "--json");

    assertThat(card.path("date").asString()).isEqualTo(date);
    each(card.path("seen"), seen -> has(seen, "value", NUMBER_OR_NULL));
    assertThat(card.path("voters")).hasSize(12);
    each(card.path("voters"), DocumentTest::isVoter);
    has(card.path("vote"), "share", NUMBER_OR_NULL);
    has(card.path("vote"), "quorum", NUMBER);
    has(card.path("vote"), "decision", TEXT);
    has(card.path("engine"), "state", TEXT);
    for (String name : List.of("projectedLoss", "offset", "hedgeVixBeta", "unhedgeableFraction")) {
      has(card.path("sizing"), name, NUMBER);
    }
    has(card, "orders", LIST);
    has(card, "changes", LIST);
    each(card.path("changes"), change -> has(change, "text", TEXT));
  }

  private static void isVoter(JsonNode voter) {
    has(voter, "id", TEXT);
    has(voter, "name", TEXT);
    has(voter, "value", NUMBER_OR_NULL);
    has(voter, "threshold", NUMBER_OR_NULL);
    has(voter, "vote", YES_NO_OR_NULL);
    has(voter, "weight", NUMBER);
    has(voter, "reason", n -> TEXT.test(n) && !n.asString().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-01-03", "2018-02-05", "2018-09-28"})
  void the_ladder_always_lists_its_ten_slots(String date) {
    JsonNode ladder = shell.json("today", "--date", date, "--json").path("ladder");

    assertThat(ladder.valueStream().map(rung -> rung.path("slot").asString()))
        .containsExactly("SH1", "SH2", "SH3", "SH4", "IM1", "IM2", "IM3", "IM4", "DP1", "DP2");
    each(ladder, rung -> has(rung, "contracts", JsonNode::isIntegralNumber));
    each(ladder, rung -> has(rung, "vixBeta", NUMBER));
    each(
        ladder,
        rung ->
            assertThat(rung.path("instrument").isNull())
                .isEqualTo(rung.path("contracts").asInt() == 0));
  }

  @Test
  void backtest_has_the_fixed_names() {
    JsonNode run = backtest("run");

    has(run, "from", TEXT);
    has(run, "to", TEXT);
    assertThat(run.path("days").asInt()).isGreaterThan(400);
    has(run, "seconds", NUMBER);
    assertThat(run.path("journalHash").asString()).matches("[0-9a-f]{64}");
    assertThat(run.path("arms").valueStream().map(arm -> arm.path("name").asString()))
        .containsExactly("ALVH", "ARM0", "ARM1", "ARM2", "ARM3", "ARM4", "ARM5");
    for (String name : List.of("cagr", "volatility", "sharpe")) {
      each(run.path("arms"), arm -> has(arm, name, NUMBER_OR_NULL));
    }
    for (String name : List.of("maxDrawdown", "cvar95Monthly", "trades", "costs")) {
      each(run.path("arms"), arm -> has(arm, name, NUMBER));
    }
    for (String name : List.of("real", "reconstructed", "imputed")) {
      has(run.path("data"), name, NUMBER);
    }
  }

  @Test
  void the_same_run_has_the_same_journal_wherever_it_is_written() {
    assertThat(backtest("one").path("journalHash")).isEqualTo(backtest("two").path("journalHash"));
    assertThat(folder.resolve("one/decisions.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("two/decisions.jsonl"));
  }

  @Test
  void data_status_and_data_check_have_the_fixed_names() {
    JsonNode series = shell.json("data", "status", "--json").path("series");
    assertThat(series).isNotEmpty();
    each(series, s -> has(s, "name", TEXT));
    each(series, s -> has(s, "from", TEXT));
    each(series, s -> has(s, "to", TEXT));
    each(series, s -> has(s, "rows", JsonNode::isIntegralNumber));
    each(series, s -> has(s, "holes", JsonNode::isIntegralNumber));

    JsonNode findings = shell.json("data", "check", "--json").path("findings");
    has(shell.json("data", "check", "--json"), "findings", LIST);
    for (String name : List.of("rule", "message")) {
      each(findings, finding -> has(finding, name, TEXT));
    }
    for (String name : List.of("file", "line", "date")) {
      each(findings, finding -> assertThat(finding.has(name)).as(name).isTrue());
    }
  }

  @Test
  void every_other_command_prints_one_document_too() {
    has(shell.json("config", "show", "--json"), "condor", JsonNode::isObject);
    has(shell.json("data", "rejected", "--json"), "findings", LIST);
    has(shell.json("data", "anchors", "--json"), "anchors", LIST);
    has(shell.json("data", "pull", "cboe", "--dry-run", "--json"), "files", LIST);
    String files = folder.resolve("files").toString();
    has(shell.json("data", "import", files, "--json"), "unchanged", LIST);
  }

  private static JsonNode backtest(String out) {
    return shell.json("backtest", "--json", "--out", folder.resolve(out).toString());
  }

  private static void has(JsonNode node, String name, Predicate<JsonNode> kind) {
    assertThat(node.has(name)).as(name + " in " + node.propertyNames()).isTrue();
    assertThat(kind.test(node.get(name))).as(name + ": " + node.get(name)).isTrue();
  }

  private static void each(JsonNode list, java.util.function.Consumer<JsonNode> check) {
    list.valueStream().forEach(check);
  }
}
