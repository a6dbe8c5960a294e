package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StressEpisodesTest {
  @Test
  void an_episode_with_one_unknown_opening_settles_its_other_mornings_on_theirs() {
    assertThat(StressEpisodes.mornings(12, 12)).isEqualTo("on openings");
    assertThat(StressEpisodes.mornings(11, 12)).isEqualTo("on openings (11 of 12)");
    assertThat(StressEpisodes.mornings(0, 12)).isEqualTo("on closes");
  }

  @Test
  void equal_cost_is_told_against_another_hedge_and_against_none() {
    assertThat(WordsSection.of())
        .contains("Another hedge is multiplied", "condors without a hedge are reduced");
  }
}
