package alvh.store.format;

import alvh.store.Authority;
import alvh.store.UnreadableFile;
import java.util.Optional;

/**
 * One publisher's way of writing a file. A new format is one new file in this package that
 * implements this interface and has a constructor without parameters; it is found by its class.
 *
 * <p>A format knows its files by their content. Only where the content has settled the format and
 * still does not say which series it holds (a table headed {@code DATE,OPEN,HIGH,LOW,CLOSE}) is the
 * file's name asked for the series, see {@link Head#symbol}.
 */
public interface Format {
  /** Short name, such as {@code cfe-contract}; the first half of a file's identity. */
  String name();

  /** How near files of this format stand to the publisher. */
  Authority authority();

  /**
   * How to read the file, when its head is this format's; of two formats only one may say so.
   *
   * @throws UnreadableFile when it is this format's, and yet cannot be read
   */
  Optional<Layout> recognise(Head head) throws UnreadableFile;

  /**
   * Whether the publisher ends every file with a line break. Where that is so, a file without one
   * was cut off.
   */
  default boolean endsWithLineBreak() {
    return true;
  }
}
