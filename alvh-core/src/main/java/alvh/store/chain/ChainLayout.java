package alvh.store.chain;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One publisher's way of writing option chains. A new layout is one new file in this package that
 * implements this interface and has a constructor without parameters; it is found by its class.
 */
public interface ChainLayout {
  /** Short name, such as {@code quote-page}; the first half of a file's identity. */
  String name();

  /** How near files of this layout stand to the publisher. */
  Authority authority();

  /**
   * How to read the file, when its head is this layout's; of two layouts only one may say so.
   *
   * @throws UnreadableFile when it is this layout's, and yet cannot be read
   */
  Optional<Recognised> recognise(ChainHead head) throws UnreadableFile;

  /** Whether its files name a day and no time, so that the time of their quotes is assumed. */
  default boolean assumesTime() {
    return false;
  }

  /** Whether a file without a line break at its end was cut off. */
  default boolean endsWithLineBreak() {
    return true;
  }

  /**
   * A file whose layout is known and whose quotes are still unread.
   *
   * @param subject underlying and first day; the second half of the file's identity
   */
  record Recognised(String subject, Reader reader) {}

  /** Reads a whole file of the layout into the sink. */
  interface Reader {
    /**
     * @param file the file's name, as the chains name their source
     */
    void read(InputStream in, String file, ChainSink sink) throws IOException, UnreadableFile;
  }
}
