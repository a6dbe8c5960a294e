package alvh.layer;

import static alvh.layer.EngineState.ARMED;
import static alvh.layer.EngineState.CALM;
import static alvh.layer.EngineState.COOLDOWN;
import static alvh.layer.EngineState.E2_FULL;
import static alvh.layer.EngineState.E2_T1;
import static alvh.layer.EngineState.E2_T2;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Laws of the state machine over random closes, however wild. */
class EngineWalksTest {
  private static final long SEED = 20180205;

  /** Long enough that the rarest move, from cooldown straight to tier 1, happens many times. */
  private static final int LONG_WALK = 20_000;

  private static final EngineRules RULES = new EngineRules();
  private static final Map<EngineState, Set<EngineState>> LEGAL = new EnumMap<>(EngineState.class);
  private static final Map<EngineState, Double> OFFSETS =
      Map.of(CALM, 0.0, ARMED, 0.0, E2_T1, .5, E2_T2, .8, E2_FULL, 1.0, COOLDOWN, 0.0);

  static {
    LEGAL.put(CALM, Set.of(ARMED, E2_T1));
    LEGAL.put(ARMED, Set.of(CALM, E2_T1));
    LEGAL.put(E2_T1, Set.of(E2_T2, COOLDOWN));
    LEGAL.put(E2_T2, Set.of(E2_FULL, E2_T1, COOLDOWN));
    LEGAL.put(E2_FULL, Set.of(E2_T2, COOLDOWN));
    LEGAL.put(COOLDOWN, Set.of(CALM, E2_T1));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void every_move_is_one_of_the_table_and_every_move_explains_the_state(
      @ForAll("closes") @Size(min = 1, max = 60) List<TriggerDay> days) {
    EngineStatus status = EngineStatus.START;
    for (TriggerDay day : days) {
      EngineStep step = RULES.step(status, day.triggers());
      EngineState at = status.state();
      for (Transition move : step.transitions()) {
        assertThat(move.from()).isEqualTo(at);
        assertThat(LEGAL.get(move.from())).contains(move.to());
        assertThat(move.rule()).isNotBlank();
        assertThat(move.reason()).isNotBlank();
        at = move.to();
      }
      assertThat(step.status().state()).isEqualTo(at);
      assertThat(RULES.offset(at)).isEqualTo(OFFSETS.get(at));
      status = step.status();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_offset_rises_by_one_step_a_day_at_most_and_never_without_a_quorum_or_vix(
      @ForAll("closes") @Size(min = 1, max = 60) List<TriggerDay> days) {
    EngineStatus status = EngineStatus.START;
    for (TriggerDay day : days) {
      EngineStep step = RULES.step(status, day.triggers());
      long up = step.transitions().stream().filter(m -> tier(m.to()) > tier(m.from())).count();
      assertThat(up).isLessThanOrEqualTo(day.quorum() && day.vix().isPresent() ? 1 : 0);
      assertThat(tier(step.status().state())).isLessThanOrEqualTo(tier(status.state()) + 1);
      status = step.status();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_was_opened_stays_for_five_sessions_and_closes_only_on_a_calm_close(
      @ForAll("closes") @Size(min = 1, max = 60) List<TriggerDay> days) {
    EngineStatus status = EngineStatus.START;
    int sinceOpened = 0;
    for (TriggerDay day : days) {
      EngineStatus next = RULES.step(status, day.triggers()).status();
      boolean before = tier(status.state()) > 0;
      boolean after = tier(next.state()) > 0;
      sinceOpened = before && day.vix().isPresent() ? sinceOpened + 1 : before ? sinceOpened : 0;
      if (before && !after) {
        assertThat(sinceOpened).isGreaterThanOrEqualTo(5);
        assertThat(day.vix().orElseThrow()).isLessThan(15);
        assertThat(day.slope().orElseThrow()).isLessThanOrEqualTo(0);
      }
      status = next;
    }
  }

  @Example
  void a_long_walk_makes_every_move_of_the_table_and_no_other() {
    var random = new Random(SEED);
    Map<EngineState, Set<EngineState>> made = new EnumMap<>(EngineState.class);
    EngineStatus status = EngineStatus.START;
    for (int session = 0; session < LONG_WALK; session++) {
      double share = random.nextInt(8) == 0 ? random.nextDouble() : 0;
      TriggerDay day = TriggerDay.vix(13 + 9 * random.nextDouble()).vote(share);
      EngineStep step = RULES.step(status, day.triggers());
      step.transitions()
          .forEach(m -> made.computeIfAbsent(m.from(), s -> new TreeSet<>()).add(m.to()));
      status = step.status();
    }
    assertThat(made).isEqualTo(LEGAL);
  }

  private static int tier(EngineState state) {
    return switch (state) {
      case CALM, ARMED, COOLDOWN -> 0;
      case E2_T1 -> 1;
      case E2_T2 -> 2;
      case E2_FULL -> 3;
    };
  }

  /** Calm and wild closes alike, so that walks also come back to rest. */
  @Provide
  Arbitrary<List<TriggerDay>> closes() {
    Arbitrary<OptionalDouble> vix =
        Arbitraries.doubles()
            .between(13, 22)
            .map(OptionalDouble::of)
            .optional(.95)
            .map(close -> close.orElse(OptionalDouble.empty()));
    Arbitrary<OptionalDouble> slope =
        Arbitraries.doubles()
            .between(-2, 1)
            .map(OptionalDouble::of)
            .optional(.95)
            .map(points -> points.orElse(OptionalDouble.empty()));
    Arbitrary<Boolean> rare = Arbitraries.integers().between(0, 9).map(n -> n == 0);
    Arbitrary<Double> share = Arbitraries.of(0.0, 0.0, 0.0, .2, .39, .4, .5, .55, .6, .7, 1.0);
    return Combinators.combine(vix, slope, rare, rare, share, rare)
        .as(
            (v, s, curve, macd, of, undecided) ->
                new TriggerDay(
                    v, s, curve && s.isPresent(), macd, of, !undecided, TriggerDay.Others.SILENT))
        .list();
  }
}
