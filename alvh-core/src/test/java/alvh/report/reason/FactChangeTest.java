package alvh.report.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between two lists of facts. */
class FactChangeTest {
  private static Fact number(Step step, String name, double value) {
    return new Fact(step, name, value, "", "points", "K1");
  }

  private static Fact words(String name, String text) {
    return new Fact(Step.ENGINE, name, null, text, "", "1.3");
  }

  @Test
  void equal_facts_do_not_differ() {
    var facts = List.of(number(Step.SEEN, "VIX", 16.4), words("state", "tier 1"));

    assertThat(FactChange.between(facts, facts)).isEmpty();
  }

  @Test
  void a_number_differs_by_second_less_first() {
    List<FactChange> changes =
        FactChange.between(
            List.of(number(Step.SEEN, "VIX", 17.31)), List.of(number(Step.SEEN, "VIX", 37.32)));

    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().before()).isEqualTo("17.31");
    assertThat(changes.getFirst().after()).isEqualTo("37.32");
    assertThat(changes.getFirst().by()).isEqualTo(37.32 - 17.31);
  }

  @Test
  void the_same_name_in_two_steps_is_two_facts() {
    var left = List.of(number(Step.SEEN, "VIX", 16), number(Step.TRIGGERS, "VIX", 16));
    var right = List.of(number(Step.SEEN, "VIX", 16), number(Step.TRIGGERS, "VIX", 17));

    assertThat(FactChange.between(left, right))
        .extracting(FactChange::step)
        .containsExactly(Step.TRIGGERS);
  }

  @Test
  void what_only_one_of_them_has_stands_beside_a_dash() {
    List<FactChange> changes =
        FactChange.between(
            List.of(words("sold", "3 condors")), List.of(number(Step.SEEN, "VIX", 16)));

    assertThat(changes)
        .extracting(FactChange::name, FactChange::before, FactChange::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("VIX", "–", "16"),
            org.assertj.core.groups.Tuple.tuple("sold", "3 condors", "–"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.4286 | 0.42857", "37.32 | 37.32", "2,649 | 2648.94", "−14.74 | -14.7421", "3|3"})
  void a_number_has_as_many_decimals_as_its_size_needs(String shown, double value) {
    assertThat(number(Step.SEEN, "x", value).shown()).isEqualTo(shown);
  }
}
