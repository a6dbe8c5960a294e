package alvh.store.format;

import alvh.store.SourceFile;

/** What an import made of one file. */
public sealed interface Outcome {
  /** The file's name as it is shown, relative to the imported folder. */
  String file();

  /**
   * @param replaced whether an earlier file of the same identity made room
   */
  record Imported(String file, SourceFile source, boolean replaced) implements Outcome {}

  /** The very same content is in the store already. */
  record Unchanged(String file, SourceFile source) implements Outcome {}

  /**
   * @param reason completes a sentence that begins with the file's name
   */
  record PassedOver(String file, String reason) implements Outcome {}
}
