package alvh.store.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run of the fuzzer; {@link ChainFuzz} says how to run it longer. */
class ChainFuzzTest {
  private static final int RUNS = 4000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void damaged_files_are_read_or_refused_and_nothing_else(long seed) throws Exception {
    var fuzz = new ChainFuzz(seed);
    for (int run = 0; run < RUNS; run++) {
      fuzz.once();
    }
    assertThat(fuzz.reads()).isPositive();
    assertThat(fuzz.refusals()).isPositive();
  }

  @Test
  void every_layout_is_in_the_corpus() throws Exception {
    var names = new TreeSet<String>();
    for (var file : ChainFuzz.CORPUS.entrySet()) {
      for (ChainLayout layout : ChainFiles.layouts()) {
        if (layout.recognise(new ChainHead(file.getKey(), strip(file.getValue()))).isPresent()) {
          names.add(layout.name());
        }
      }
    }
    assertThat(names).hasSameSizeAs(ChainFiles.layouts());
  }

  private static String strip(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
