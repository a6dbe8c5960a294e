package alvh.store.chain;

import alvh.market.OptionChain;
import alvh.store.UnreadableFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** Takes what a layout finds in a file, day after day, so that no file is held as a whole. */
interface ChainSink {
  /**
   * A day is complete.
   *
   * @param line of its first row, from 1
   * @param rank 0 for the snapshot that is read unless another one is asked for
   */
  void day(OptionChain chain, int line, int rank) throws IOException, UnreadableFile;

  /** A row stays out. */
  void reject(int line, String rule, Optional<LocalDate> date, String message);

  /** A row has been read and has given a quote or two. */
  void row() throws IOException;
}
