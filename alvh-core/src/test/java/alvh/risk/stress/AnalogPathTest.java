package alvh.risk.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.risk.stress.StressBook.LayerGain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** An episode laid on a simple book, against figures worked out with another library. */
class AnalogPathTest {
  /** Prices are dollars to the cent. */
  private static final double CENT = .01;

  private static final String TEXT =
      """
      # made up
      = 2099-01 A bad week
      ~ nobody
      2099-01-05  100.00  -  15.00  17.00  -  -  16.00  17.00  -  -
      2099-01-06   95.00  -  25.00  22.00  -  -  21.00  20.00  -  -
      2099-01-07   97.00  -  20.00  20.00  -  -  17.50  19.00  -  -
      """;

  private static final Analog ANALOG = AnalogText.read(TEXT).getFirst();

  /**
   * By scipy 1.10 (norm.cdf), Black without rates. First day: index 4750, 44 days; VIX +10 and
   * VIX3M +5 are 10 and 5·(93/30)^.4 when taken to 30 days, 8.7898 straight in ln T at 44 days, so
   * that the volatility of 18 % rises by .07163. Second day: index 4850, 43 days, rise .03826. The
   * futures gain 300·5 and 200·3, then 300·1.5 and 200·2 dollars.
   */
  @Test
  void each_layer_gains_what_two_days_worked_by_hand_say() {
    AnalogPath path =
        AnalogPath.of(StressExample.market(StressExample.FLAT), StressExample.book(), ANALOG);

    assertThat(path.steps()).hasSize(2);
    assertGains(path.steps().get(0), -3_872.840699, 1_500, 600);
    assertGains(path.steps().get(1), -1_857.867623, 450, 400);
    assertThat(path.worst()).isSameAs(path.steps().getFirst());
    assertThat(path.steps().get(0).now()).isEqualTo(LocalDate.of(2024, 1, 3));
    assertThat(path.steps().get(0).vix()).isEqualTo(30);
    assertThat(path.steps().get(1).index()).isCloseTo(4_850, within(CENT));
  }

  private static void assertGains(AnalogPath.Step step, double... dollars) {
    assertThat(step.layers())
        .extracting(LayerGain::layer)
        .containsExactly("condors", "short", "intermediate");
    for (int i = 0; i < dollars.length; i++) {
      assertThat(step.layers().get(i).dollars()).isCloseTo(dollars[i], within(CENT));
    }
  }

  /** F1 settles on the morning of 2024-01-17, the tenth session after 2024-01-02. */
  @Test
  void what_settles_on_the_way_keeps_its_settlement_and_unknown_futures_follow_by_beta() {
    var days = new StringBuilder("= X Twelve days\n~ nobody\n");
    for (int i = 0; i <= 12; i++) {
      days.append("2099-01-%02d 100 - %d - - - - - - -\n".formatted(i + 1, 15 + i));
    }
    Analog analog = AnalogText.read(days.toString()).getFirst();
    assertThat(analog.hasFutures()).isFalse();

    AnalogPath path =
        AnalogPath.of(StressExample.market(StressExample.FLAT), StressExample.book(), analog);

    // Nine days: VIX +9, F1 +.57·9. Then F1 settles at a VIX of 30, 9.5 above its 20.5.
    assertThat(gain(path, 9, 1)).isCloseTo(300 * .57 * 9, within(CENT));
    assertThat(gain(path, 10, 1)).isCloseTo(300 * 9.5, within(CENT));
    assertThat(gain(path, 12, 1)).isCloseTo(300 * 9.5, within(CENT));
    assertThat(gain(path, 12, 2)).isCloseTo(200 * .39 * 12, within(CENT));
  }

  /** F1 settles on the morning of the tenth session, on which VIX opens three points higher. */
  @Test
  void a_future_settles_on_the_opening_where_the_episode_has_one() {
    var days = new ArrayList<Analog.Day>();
    for (int i = 0; i <= 12; i++) {
      List<OptionalDouble> family = new ArrayList<>(Collections.nCopies(5, OptionalDouble.empty()));
      family.set(1, OptionalDouble.of(15 + i));
      days.add(
          new Analog.Day(
              LocalDate.of(2099, 1, 1 + i),
              100,
              family,
              List.of(),
              Optional.of(new Analog.Opening(99, 18 + i))));
    }
    var analog = new Analog("X", "Twelve days", "nobody", days);
    assertThat(analog.openings()).isEqualTo(12);

    AnalogPath path =
        AnalogPath.of(StressExample.market(StressExample.FLAT), StressExample.book(), analog);

    // A VIX of 30 at the close and of 33 in the morning, 12.5 above F1's 20.5.
    assertThat(gain(path, 10, 1)).isCloseTo(300 * 12.5, within(CENT));
    assertThat(gain(path, 12, 1)).isCloseTo(300 * 12.5, within(CENT));
  }

  private static double gain(AnalogPath path, int session, int layer) {
    return path.steps().get(session - 1).layers().get(layer).dollars();
  }

  @Test
  void a_future_that_the_episode_no_longer_quotes_keeps_its_last_change() {
    Analog analog =
        AnalogText.read(TEXT.replace("20.00  -  -  17.50", "20.00  -  -      -")).getFirst();
    assertThat(analog.futures(1)).startsWith(5, 3);
    assertThat(analog.futures(2)).startsWith(5, 2);
    assertThat(analog.futures(2)[2]).isNaN();
  }

  @Test
  void a_text_with_a_missing_column_a_title_or_vix_is_refused() {
    assertThatThrownBy(() -> AnalogText.read(TEXT.replace(" 17.00  -  -\n", "\n")))
        .hasMessageContaining("columns");
    assertThatThrownBy(() -> AnalogText.read(TEXT.replace("25.00", "-")))
        .hasMessageContaining("without VIX");
    assertThatThrownBy(() -> AnalogText.read(TEXT.replace(" A bad week", "")))
        .hasMessageContaining("without a title");
    assertThat(AnalogText.read("# nothing\n")).isEqualTo(List.of());
  }
}
