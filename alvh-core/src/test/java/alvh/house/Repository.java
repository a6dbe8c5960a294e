package alvh.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The checkout that is being built: its root and the files a reader sees, in one fixed order. */
final class Repository {
  /** Built, versioned or private folders, which no reader reads. */
  private static final Set<String> UNREAD = Set.of(".git", "target", ".idea", ".vscode");

  private static final Path ROOT = findRoot();

  private Repository() {}

  static Path root() {
    return ROOT;
  }

  /** Main and test sources. */
  static List<Path> javaFiles() {
    return files().stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  static boolean isMainSource(Path file) {
    return relative(file).contains("src/main/");
  }

  /** The path from the root, with slashes on every platform. */
  static String relative(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(relative(file), e);
    }
  }

  static String read(String relative) {
    return read(ROOT.resolve(relative));
  }

  /** Every file of the checkout, sorted. */
  static List<Path> files() {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(ROOT, new Collector(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return files;
  }

  private static Path findRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no folder with a LICENSE above the working directory");
      }
    }
    return folder;
  }

  /** Gathers readable files and stays out of the unread folders. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      Path name = folder.getFileName();
      return name != null && UNREAD.contains(name.toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
