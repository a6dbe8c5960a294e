package alvh.config;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.signal.Signal;
import alvh.signal.Slope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Implementations are found by their folder: a new file is enough, and nothing else is taken. */
class DiscoveryTest {
  /** Found by its two implementations in this file's folder. */
  interface Opinionated {
    String says();
  }

  @Test
  void every_concrete_class_beside_the_interface_is_found_once_in_the_order_of_names() {
    assertThat(Discovery.implementationsOf(Opinionated.class))
        .extracting(Opinionated::says)
        .containsExactly("first", "second");
  }

  @Test
  void every_signal_is_found_with_its_defaults() {
    List<Signal> signals = Discovery.implementationsOf(Signal.class);

    assertThat(signals).contains(new Slope()).doesNotHaveDuplicates();
    assertThat(signals).extracting(Signal::id).doesNotHaveDuplicates();
    assertThat(signals)
        .extracting(signal -> signal.getClass().getSimpleName())
        .isSorted()
        .allSatisfy(name -> assertThat(name).isNotBlank());
  }
}
