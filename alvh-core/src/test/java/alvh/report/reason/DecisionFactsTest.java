package alvh.report.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.layer.EngineRules;
import alvh.layer.EngineState;
import alvh.layer.EngineStatus;
import alvh.layer.LadderRules;
import alvh.layer.ThirdEngine;
import alvh.layer.TriggerSet;
import alvh.order.Order;
import alvh.order.OrderLeg;
import alvh.report.MadeDecision;
import alvh.strategy.CallSpread;
import alvh.strategy.CapitalTests;
import alvh.strategy.CapitalView;
import alvh.strategy.CondorDesk;
import alvh.strategy.CondorHistory;
import alvh.strategy.CondorRules;
import alvh.strategy.Decision;
import alvh.strategy.OpenCondor;
import alvh.strategy.OpenSpread;
import alvh.strategy.ThetaWatch;
import alvh.vote.Vote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a decision made by hand. */
class DecisionFactsTest {
  private static final double ROUNDING = 1e-9;
  private static final LocalDate DAY = MadeDecision.DAY;
  private static final IronCondor CONDOR =
      IronCondor.of(OptionRoot.SPXW, LocalDate.of(2018, 3, 16), 2570, 2660, 2955, 3060);

  private static Option call(double strike) {
    return new Option(OptionRoot.VIX, LocalDate.of(2018, 3, 21), Right.CALL, strike);
  }

  private static Gate gate(TriggerSet set, EngineStatus status, List<OpenCondor> held, String of) {
    EngineRules d = new EngineRules();
    var rules =
        new EngineRules(
            d.on(),
            d.off(),
            d.reentry(),
            d.minHold(),
            d.cooldown(),
            d.releaseCloses(),
            d.tier1Offset(),
            d.tier2Offset(),
            d.fullOffset(),
            set,
            d.combine(),
            d.gate(),
            d.levelMode());
    Decision decision = MadeDecision.of(status, held, List.of(), List.of());
    var gates =
        new Gates(rules, new ThirdEngine(), new CondorRules(), new Vote(), new LadderRules());
    return gates.of(decision).stream()
        .filter(gate -> gate.name().startsWith(of))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_gate_acts_only_where_its_trigger_is_in_use() {
    var curve = new TriggerSet(false, true, false, false);
    var rsi = new TriggerSet(false, false, true, false);
    var tier1 = new EngineStatus(EngineState.E2_T1, 9, 0, 0);
    var cooling = new EngineStatus(EngineState.COOLDOWN, 0, 1, 0);

    assertThat(gate(curve, EngineStatus.START, List.of(), "IRR").acts()).isFalse();
    assertThat(gate(curve, cooling, List.of(), "VIX in the cooldown").acts()).isFalse();
    assertThat(gate(curve, tier1, List.of(), "CURVE").acts()).isFalse();
    assertThat(gate(new TriggerSet(), tier1, List.of(), "CURVE").acts()).isTrue();
    assertThat(gate(rsi, EngineStatus.START, List.of(), "VIXRSI").effect())
        .contains("opens tier 1");
    assertThat(gate(new TriggerSet(), EngineStatus.START, List.of(), "VIXRSI").effect())
        .isEqualTo("buys deep calls");
  }

  @Test
  void wings_that_have_settled_are_no_part_of_what_closing_costs() {
    var past = new CondorHistory(10, 10, List.of(), true);
    var held = new OpenCondor("C1", CONDOR, 3, DAY, DAY, 10, false, past, ThetaWatch.NONE);
    Decision decision = MadeDecision.of(EngineStatus.START, List.of(held), List.of(), List.of());
    double shorts = CondorDesk.value(held, decision.outlook().surface().orElseThrow());

    Gate stop = gate(new TriggerSet(), EngineStatus.START, List.of(held), "C1, stop");

    assertThat(stop.value()).isEqualTo(shorts);
  }

  @Test
  void every_order_is_part_of_what_is_told_apart() {
    var leg = new OrderLeg(CONDOR.shortPut(), 3);
    var order =
        new Order(
            "C1-adjust", DAY, Order.Purpose.ADJUST_CONDOR, "C1", "A7", "A test.", List.of(leg));
    Decision quiet = MadeDecision.of(EngineStatus.START, List.of(), List.of(), List.of());
    Decision adjusting = MadeDecision.of(EngineStatus.START, List.of(), List.of(), List.of(order));

    assertThat(FactChange.between(Outcomes.of(quiet), Outcomes.of(adjusting)))
        .extracting(FactChange::name)
        .containsExactly("order C1-adjust");
  }

  @Test
  void a_call_spread_ties_up_its_width() {
    var spread = new OpenSpread("S1", new CallSpread(call(20), call(25)), 4, DAY, 1, false);
    CapitalTests tests = new CapitalTests();
    Decision with = MadeDecision.of(EngineStatus.START, List.of(), List.of(spread), List.of());
    Decision without = MadeDecision.of(EngineStatus.START, List.of(), List.of(), List.of());

    double more =
        CapitalView.of(with, tests).orElseThrow().regT()
            - CapitalView.of(without, tests).orElseThrow().regT();
    assertThat(more).isCloseTo(4 * 5 * 100, within(ROUNDING));
  }
}
