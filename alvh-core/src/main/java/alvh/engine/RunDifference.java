package alvh.engine;

import alvh.journal.Chain;
import alvh.journal.JournalReader;
import alvh.journal.LineText;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where two runs part: the first line of their journals that differs, apart from what they were
 * begun with.
 *
 * @param event number of the line, from 1
 * @param first what the first journal says there; empty where it has ended
 * @param second what the second says there
 */
public record RunDifference(int event, Optional<String> first, Optional<String> second) {
  /** Empty where both say the same to their end. */
  public static Optional<RunDifference> between(Path first, Path second) {
    var text = new LineText();
    try (var one = JournalReader.open(first, new Chain());
        var other = JournalReader.open(second, new Chain())) {
      for (int number = 1; ; number++) {
        JournalReader.Step left = one.next();
        JournalReader.Step right = other.next();
        boolean over = !(left instanceof JournalReader.Step.Whole);
        if (over && !(right instanceof JournalReader.Step.Whole)) {
          return Optional.empty();
        }
        if (number > 1 && !Arrays.equals(bytes(left), bytes(right))) {
          return Optional.of(new RunDifference(number, title(text, left), title(text, right)));
        }
      }
    }
  }

  private static byte[] bytes(JournalReader.Step step) {
    return step instanceof JournalReader.Step.Whole(int number, byte[] bytes) ? bytes : new byte[0];
  }

  private static Optional<String> title(LineText text, JournalReader.Step step) {
    return step instanceof JournalReader.Step.Whole(int number, byte[] bytes)
        ? Optional.of(text.title(bytes))
        : Optional.empty();
  }
}
