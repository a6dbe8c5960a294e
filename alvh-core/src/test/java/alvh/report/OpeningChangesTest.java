package alvh.report;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.layer.EngineRules;
import alvh.layer.EngineRules.Combine;
import alvh.layer.LadderCues;
import alvh.layer.TriggerSet;
import alvh.layer.Triggers;
import alvh.signal.Reading;
import alvh.vote.Consensus;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the card says of triggers: only of those that are in use, and as they work together. */
class OpeningChangesTest {
  private static final Consensus SILENT =
      new Consensus(LocalDate.of(2018, 6, 29), List.of(), 0, 6, 6, .6, Consensus.Decision.QUIET);

  private static Reading reading(double value, double threshold) {
    return new Reading.Measured(value, threshold, value > threshold, "A reading.");
  }

  private static Triggers day(double vix, double slope, double rsi) {
    return new Triggers(
        OptionalDouble.of(vix),
        OptionalDouble.of(vix),
        OptionalDouble.empty(),
        OptionalDouble.of(slope),
        OptionalDouble.empty(),
        reading(slope, 0),
        reading(rsi, 70),
        reading(50, 70),
        false,
        1,
        LadderCues.NONE,
        SILENT,
        new Reading.Measured(13, 6, false, "A return."));
  }

  private static List<Card.Change> changes(TriggerSet set, Combine combine, Triggers today) {
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
            combine,
            d.gate(),
            d.levelMode());
    return new OpeningChanges(rules, today).changes();
  }

  @Test
  void a_level_that_is_not_in_use_is_not_asked_for() {
    var curveOnly = new TriggerSet(false, true, false, false);

    assertThat(changes(curveOnly, Combine.TIERED, day(18.31, -.9, 55)))
        .extracting(Card.Change::rule, Card.Change::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "CURVE", "The curve's slope would have to exceed 0.00 points; it is -0.90."));
  }

  @Test
  void the_triggers_that_are_in_use_alone_are_named() {
    var rsi = new TriggerSet(false, false, true, false);
    var irr = new TriggerSet(false, false, false, true);
    Triggers today = day(14, -.9, 55);

    assertThat(changes(rsi, Combine.TIERED, today))
        .extracting(Card.Change::rule)
        .containsExactly("VIXRSI");
    assertThat(changes(irr, Combine.TIERED, today))
        .extracting(Card.Change::rule)
        .containsExactly("IRR");
    assertThat(changes(new TriggerSet(), Combine.TIERED, today))
        .extracting(Card.Change::rule)
        .containsExactly("LEVEL", "CURVE");
    assertThat(changes(new TriggerSet(), Combine.ANY, today))
        .extracting(Card.Change::rule)
        .containsExactly("LEVEL", "CURVE", "VIXRSI");
  }

  @Test
  void how_many_triggers_it_takes_is_said_first() {
    Triggers today = day(17, -.9, 55);

    assertThat(changes(new TriggerSet(), Combine.ALL, today).getFirst().text())
        .isEqualTo("Tier 1 opens when all 3 triggers fire at one close; 1 do.");
    assertThat(changes(new TriggerSet(), Combine.VOTE, today).getFirst().text())
        .contains("more than half of the 3 triggers", "1 do");
  }

  @Test
  void a_trigger_that_holds_already_is_not_asked_to_happen() {
    assertThat(changes(new TriggerSet(), Combine.TIERED, day(18.31, -.9, 55)).getFirst().text())
        .isEqualTo(
            "VIX is 18.31, beyond its threshold of 16.00: tier 1 opens at the next close if it"
                + " stands.");
  }
}
