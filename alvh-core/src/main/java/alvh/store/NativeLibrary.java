package alvh.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native code, unpacked once and kept. Left to itself the driver unpacks it anew at every
 * start and compares it byte by byte, which takes longer than all the reading.
 */
public final class NativeLibrary {
  private static final String PATH = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  private NativeLibrary() {}

  /**
   * Has the driver use the copy in that folder and makes one where there is none. Where the folder
   * cannot be written the driver goes its own way.
   */
  public static void keepIn(Path folder) {
    String name = LibraryLoaderUtil.getNativeLibName();
    URL packed =
        LibraryLoaderUtil.class.getResource(
            LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
    if (packed == null || System.getProperty(PATH) != null) {
      return;
    }
    try {
      Path kept = folder.resolve("sqlite-" + org.sqlite.SQLiteJDBCLoader.getVersion());
      unpack(packed, kept.resolve(name));
      System.setProperty(PATH, kept.toString());
      System.setProperty(NAME, name);
    } catch (IOException e) {
      System.clearProperty(PATH);
    }
  }

  private static void unpack(URL packed, Path library) throws IOException {
    long size = packed.openConnection().getContentLengthLong();
    if (Files.exists(library) && Files.size(library) == size) {
      return;
    }
    Files.createDirectories(library.getParent());
    Path fresh = Files.createTempFile(library.getParent(), "unpacking", ".tmp");
    try (InputStream bytes = packed.openStream()) {
      Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(fresh, library, StandardCopyOption.REPLACE_EXISTING);
  }
}
