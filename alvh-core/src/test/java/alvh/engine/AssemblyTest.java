package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.SettingsFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssemblyTest {
  @Test
  void a_report_shows_mid_half_three_quarters_and_the_touch() {
    var settings = new SettingsFile().settings();
    Stream<Double> others =
        new Assembly(settings).costCases().stream().map(Backtest.ArmsAtCost::kappa);
    assertThat(Stream.concat(others, Stream.of(settings.costs().kappa())))
        .containsExactlyInAnyOrder(0.0, 0.5, 0.75, 1.0);
  }
}
