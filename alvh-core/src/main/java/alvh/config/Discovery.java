package alvh.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the implementations that lie in the folder of their interface, so that a new signal, data
 * format or quality rule is one new file and no registry has to be edited.
 *
 * <p>An implementation is a top-level, concrete class of the interface's own package that has a
 * constructor without parameters. The order is that of the class names: the same on every machine.
 */
public final class Discovery {
  private static final String SUFFIX = ".class";

  private Discovery() {}

  /** One instance of every implementation. */
  public static <T> List<T> implementationsOf(Class<T> type) {
    var found = new ArrayList<T>();
    for (String name : classNames(type)) {
      Class<?> candidate = load(type, name);
      if (type.isAssignableFrom(candidate) && isConcrete(candidate)) {
        found.add(type.cast(instance(candidate)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isConcrete(Class<?> candidate) {
    return !candidate.isInterface() && !Modifier.isAbstract(candidate.getModifiers());
  }

  private static Class<?> load(Class<?> type, String simpleName) {
    try {
      String name = type.getPackageName() + "." + simpleName;
      return Class.forName(name, false, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(simpleName + " is listed but cannot be loaded", e);
    }
  }

  private static Object instance(Class<?> implementation) {
    try {
      var constructor = implementation.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          implementation.getName() + " needs a constructor without parameters", e);
    }
  }

  private static List<String> classNames(Class<?> type) {
    try {
      URI code = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      String folder = type.getPackageName().replace('.', '/');
      Path place = Path.of(code);
      return Files.isDirectory(place)
          ? classNames(place.resolve(folder))
          : classNamesInJar(place, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> classNamesInJar(Path jar, String folder) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
      return classNames(inside.getPath(folder));
    }
  }

  private static List<String> classNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX) && !name.contains("$") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
