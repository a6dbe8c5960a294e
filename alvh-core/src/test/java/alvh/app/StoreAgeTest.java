package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoreAgeTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 10);

  private static StoreAge at(String now) {
    return StoreAge.of(FRIDAY, Instant.parse(now));
  }

  @Test
  void a_store_that_has_the_last_close_is_up_to_date_until_the_next_one() {
    assertThat(at("2026-07-10T20:00:00Z").sentence()).isEmpty();
    assertThat(at("2026-07-12T12:00:00Z").sentence()).isEmpty();
    assertThat(at("2026-07-13T19:59:00Z").sentence()).isEmpty();
  }

  @Test
  void after_the_next_close_it_is_behind_and_says_by_how_much() {
    assertThat(at("2026-07-13T20:00:00Z").sentence().orElseThrow())
        .contains("ends with 2026-07-10, 3 days before the last close, 2026-07-13");
  }
}
