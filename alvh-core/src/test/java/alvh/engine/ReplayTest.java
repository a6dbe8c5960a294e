package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.market.History;
import alvh.report.reason.Contrast;
import alvh.report.reason.Explanation;
import alvh.report.reason.Fact;
import alvh.report.reason.FactChange;
import alvh.report.reason.Outcomes;
import alvh.strategy.Decision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Several configurations over one made history: what each decided, and which rule did it. */
class ReplayTest {
  private static final History HISTORY = MadeHistory.whole();
  private static final LocalDate FROM = LocalDate.of(2017, 1, 3);
  private static final LocalDate DAY = LocalDate.of(2018, 6, 29);
  private static final Settings BASE = named("voters-1-6");

  private static Settings named(String name) {
    return new SettingsFile().read(Path.of("..", "config", name + ".yaml"));
  }

  private static Settings with(String name, String prefix) {
    var file = new SettingsFile();
    Settings other = named(name);
    var changes =
        file.between(BASE, other).stream().filter(c -> c.key().startsWith(prefix)).toList();
    return file.with(BASE, other, changes).orElseThrow();
  }

  private static Replay replay() {
    return new Replay(HISTORY, FROM, DAY, Set.of(DAY));
  }

  private static List<Replay.Course> run(Settings... settings) {
    return replay().run(List.of(settings), () -> {});
  }

  @Test
  void what_is_formed_once_for_several_is_what_each_would_have_formed_alone() {
    Settings level = with("level-only", "engine2");
    Settings notional = with("sizing-notional", "sizing");
    Settings noCurveExit = with("no-curve-exit", "curveWeakness");

    List<Replay.Course> together = run(BASE, level, notional, noCurveExit);

    assertThat(replay().passes(List.of(BASE, level, notional, noCurveExit))).isEqualTo(2);
    int i = 0;
    for (Settings alone : List.of(BASE, level, notional, noCurveExit)) {
      assertThat(facts(together.get(i), alone)).isEqualTo(facts(run(alone).getFirst(), alone));
      assertThat(together.get(i).moves()).isEqualTo(run(alone).getFirst().moves());
      i++;
    }
  }

  private static List<Fact> facts(Replay.Course course, Settings settings) {
    return new Assembly(settings).explanation(course, DAY).facts();
  }

  @Test
  void the_rule_whose_keys_alone_lead_to_the_same_outcome_is_named() {
    var file = new SettingsFile();
    Settings enabled = with("source-004", "engine3");
    Settings two =
        file.with(with("sizing-notional", "sizing"), enabled, file.between(BASE, enabled))
            .orElseThrow();
    var contrasts = new Contrasts("base", BASE, "two", two);

    Contrast contrast = contrasts.of(DAY, replay().run(contrasts.configurations(), () -> {}));

    assertThat(contrast.settings()).extracting(Contrast.Setting::rule).contains("K4", "K6");
    assertThat(outcome(contrast, "target").same()).containsExactly("K4");
    assertThat(outcome(contrast, "engine 3").same()).containsExactly("K6");
    assertThat(contrast.verdict()).contains("K4", "K6", "make the difference today");
  }

  private static Contrast.Outcome outcome(Contrast contrast, String name) {
    return contrast.outcomes().stream()
        .filter(outcome -> outcome.change().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_configuration_does_not_differ_from_itself() {
    var contrasts = new Contrasts("base", BASE, "again", BASE);

    Contrast contrast = contrasts.of(DAY, replay().run(contrasts.configurations(), () -> {}));

    assertThat(contrast.settings()).isEmpty();
    assertThat(contrast.outcomes()).isEmpty();
    assertThat(contrast.verdict()).startsWith("Nothing that is decided today differs");
  }

  @Test
  void the_path_ends_where_the_engine_stands_and_each_move_starts_where_the_last_one_ended() {
    Explanation here = new Assembly(BASE).explanation(run(BASE).getFirst(), DAY);

    var engine = here.moves().stream().filter(m -> m.what().equals("engine 2")).toList();
    assertThat(engine).isNotEmpty();
    for (int i = 1; i < engine.size(); i++) {
      assertThat(engine.get(i).from()).isEqualTo(engine.get(i - 1).to());
    }
    assertThat(engine.getLast().to())
        .isEqualTo(value(here.facts(), "state"))
        .isEqualTo(value(Outcomes.of(decision()), "engine 2"));
  }

  private static Decision decision() {
    return Objects.requireNonNull(run(BASE).getFirst().decisions().get(DAY));
  }

  private static String value(List<Fact> facts, String name) {
    return facts.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().text();
  }

  @Test
  void the_numbers_of_the_size_lead_from_the_loss_to_the_contracts() {
    List<Fact> facts = facts(run(BASE).getFirst(), BASE);

    double loss = number(facts, "projected loss");
    double target = number(facts, "offset") * loss / number(facts, "mean shock");
    assertThat(loss).isPositive();
    assertThat(number(facts, "target by projected loss")).isCloseTo(target, byRounding(target));
    for (int k = 1; k <= 3; k++) {
      String future = "F" + k + ", ";
      double wanted = number(facts, future + "wanted with what was carried");
      double left =
          wanted - number(facts, future + "whole contracts") * number(facts, future + "of one VXM");
      assertThat(number(facts, future + "carried on")).isCloseTo(left, byRounding(wanted));
    }
    assertThat(FactChange.between(facts, facts)).isEmpty();
  }

  private static Offset<Double> byRounding(double size) {
    return Offset.offset(1e-12 * Math.max(1, Math.abs(size)));
  }

  private static double number(List<Fact> facts, String name) {
    return Objects.requireNonNull(
        facts.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().value());
  }
}
