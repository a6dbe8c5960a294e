package alvh.journal;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.engine.JournaledRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LineWriterTest {
  private static final int HASH_AND_SPACE = 65;

  @TempDir private Path folder;

  @Test
  void every_line_of_a_run_is_what_the_library_writes() throws IOException {
    Path file = folder.resolve(RunJournal.FILE);
    JournaledRun.whole(file);
    JsonMapper mapper = JournalMapper.get();
    var text = new LineText();
    int lines = 0;
    for (String stored : Files.readAllLines(file)) {
      String line = stored.substring(HASH_AND_SPACE);
      Line read = text.line(line.getBytes(StandardCharsets.UTF_8));
      assertThat(line).isEqualTo(mapper.writeValueAsString(LineText.wrapped(read)));
      lines++;
    }
    assertThat(lines).isGreaterThan(500);
  }
}
