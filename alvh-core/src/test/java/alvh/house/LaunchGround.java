package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small checkout with the launcher in it, on a machine of its own: the JDKs and Maven are scripts
 * that write down how they were called, so that a test takes moments and needs no network.
 */
final class LaunchGround {
  private static final int DEADLINE_SECONDS = 60;

  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$@" >>"$ALVH_TEST_LOG"
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*) cache=${argument#*=} ;;
        esac
      done
      for last; do :; done
      if [ -n "${cache:-}" ]; then
        [ "$last" = --help ] || [ -e "${ALVH_TEST_LOG%/*}/imported" ] || exit 2
        echo "learnt from $last" >"$cache"
        exit 0
      fi
      case $* in *import*) : >"${ALVH_TEST_LOG%/*}/imported" ;; esac
      [ "$last" != seven ] || exit 7
      echo "ran $last"
      """;

  private static final String FAKE_MAVEN =
      """
      #!/bin/sh
      echo "mvn in $JAVA_HOME" >>"$ALVH_TEST_LOG"
      while [ "$1" != -f ]; do shift; done
      root=${2%/pom.xml}
      for argument; do
        case $argument in
          -Dmdep.outputFile=*) printf a.jar:b.jar >"${argument#*=}" ;;
        esac
      done
      if [ -e "$root/broken" ]; then
        echo '[INFO] noise'
        echo '[ERROR] Main.java: something is wrong'
        exit 1
      fi
      sleep 0.3
      mkdir -p "$root/alvh-core/target"
      echo jar >"$root/alvh-core/target/alvh.jar"
      printf '[INFO] Tests run: 3, Skipped: 1\\n[INFO] \\n\\033[0m'
      """;

  private static final List<String> TOOLS =
      List.of(
          "awk",
          "date",
          "find",
          "grep",
          "head",
          "ln",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sleep");

  private final Path folder;
  private final Path checkout;
  private final Path jdks;
  private final Path log;

  LaunchGround(Path folder) throws IOException {
    this.folder = folder;
    checkout = folder.resolve("a check out");
    jdks = folder.resolve("some jdks");
    log = folder.resolve("log");
    Files.createDirectories(checkout.resolve("alvh-core/src/main/java"));
    Files.writeString(checkout.resolve("alvh-core/src/main/java/Main.java"), "class Main {}");
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.writeString(checkout.resolve("alvh-core/pom.xml"), "<project/>");
    Files.copy(Repository.root().resolve("alvh"), checkout.resolve("alvh"));
    script(folder.resolve("bin/mvn"), FAKE_MAVEN);
    wrapTools();
    Files.createDirectories(jdks);
    Files.createFile(log);
  }

  Path checkout() {
    return checkout;
  }

  Path jdks() {
    return jdks;
  }

  /** How JDKs and Maven were called so far. */
  List<String> calls() throws IOException {
    return Files.readAllLines(log);
  }

  /** The launcher sees these programs and no compiler of this machine. */
  private void wrapTools() throws IOException {
    for (String tool : TOOLS) {
      Path installed = Path.of("/usr/bin", tool);
      Path place = Files.exists(installed) ? installed : Path.of("/bin", tool);
      script(folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + place + " \"$@\"\n");
    }
  }

  Path installJdk(String name, String version) throws IOException {
    Path jdk = jdks.resolve(name);
    script(jdk.resolve("bin/java"), FAKE_JAVA);
    script(jdk.resolve("bin/javac"), FAKE_JAVA);
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Makes a file newer than the last build, whatever the file system's clock resolves. */
  void touch(String file) throws IOException, InterruptedException {
    Files.setLastModifiedTime(checkout.resolve(file), FileTime.from(Instant.now().plusMillis(20)));
    Thread.sleep(30);
  }

  /** How often Maven was called. */
  long builds() throws IOException {
    return calls().stream().filter(line -> line.startsWith("mvn ")).count();
  }

  Result launch(String... arguments) throws Exception {
    return launch(List.of(), arguments);
  }

  /**
   * Runs the launcher to its end.
   *
   * @param settings further environment variables, {@code NAME=value}
   */
  Result launch(List<String> settings, String... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(checkout + "/alvh");
    command.addAll(List.of(arguments));
    return finish(start("run", settings, command), "run");
  }

  /** Runs the launcher through a link to it. */
  Result launchBy(Path link, String argument) throws Exception {
    return finish(start("run", List.of(), List.of(link.toString(), argument)), "run");
  }

  /** Starts the launcher twice at once, the second with the second argument. */
  List<Result> launchTogether(String one, String two) throws Exception {
    Process first = start(one, List.of(), List.of(checkout + "/alvh", one));
    Process second = start(two, List.of(), List.of(checkout + "/alvh", two));
    return List.of(finish(first, one), finish(second, two));
  }

  private Process start(String name, List<String> settings, List<String> command)
      throws IOException {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "ALVH_JAVA_HOME", "ALVH_OPTS"));
    builder.environment().put("PATH", folder.resolve("bin").toString());
    builder.environment().put("ALVH_JDK_FOLDERS", folder.resolve("none") + ":" + jdks);
    builder.environment().put("ALVH_TEST_LOG", log.toString());
    for (String setting : settings) {
      builder.environment().put(setting.split("=")[0], setting.split("=")[1]);
    }
    return builder.redirectOutput(file(name, "out")).redirectError(file(name, "err")).start();
  }

  private Result finish(Process process, String name) throws Exception {
    assertThat(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)).as("ends in time").isTrue();
    return new Result(
        process.exitValue(),
        Files.readAllLines(file(name, "out").toPath()),
        Files.readAllLines(file(name, "err").toPath()));
  }

  private File file(String name, String extension) {
    return folder.resolve(name + "." + extension).toFile();
  }

  /** What one run of the launcher left. */
  record Result(int exitCode, List<String> output, List<String> errors) {}
}
