package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.report.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialLogTest {
  private static final Trial TRIAL =
      new Trial("ab12", "no-hold", "2007-01-03", "2026-07-08", -.0123, List.of(.01, -.02));

  @Test
  void what_was_logged_is_read_again_in_order(@TempDir Path home) {
    TrialLog log = TrialLog.in(home.resolve("new"));
    assertThat(log.trials()).isEmpty();
    log.add(TRIAL);
    log.add(new Trial("cd34", "", "2007-01-03", "2026-07-08", .5, List.of(.03, .04)));

    assertThat(log.trials()).hasSize(2).first().isEqualTo(TRIAL);
  }

  @Test
  void a_line_that_was_cut_off_loses_itself_alone(@TempDir Path home) throws IOException {
    TrialLog log = TrialLog.in(home);
    log.add(TRIAL);
    Files.writeString(log.file(), "{\"configuration\":\"x\n", StandardOpenOption.APPEND);
    log.add(TRIAL);

    assertThat(log.trials()).containsExactly(TRIAL, TRIAL);
  }

  @Test
  void a_configuration_is_known_by_its_content() {
    assertThat(TrialLog.hash(Map.of("on", 16))).isEqualTo(TrialLog.hash(Map.of("on", 16)));
    assertThat(TrialLog.hash(Map.of("on", 16))).isNotEqualTo(TrialLog.hash(Map.of("on", 17)));
  }
}
