package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher, run by the shell in a checkout of its own: the JDK and Maven are small scripts that
 * write down how they were called, so that each test takes moments and needs no network.
 */
class LauncherTest {
  private static final int DEADLINE_SECONDS = 60;

  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$@" >>"$ALVH_TEST_LOG"
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*) echo cache >"${argument#*=}"; exit 0 ;;
        esac
      done
      for last; do :; done
      [ "$last" != seven ] || exit 7
      echo "ran $last"
      """;

  private static final String FAKE_MAVEN =
      """
      #!/bin/sh
      echo "mvn in $JAVA_HOME" >>"$ALVH_TEST_LOG"
      while [ "$1" != -f ]; do shift; done
      root=${2%/pom.xml}
      if [ -e "$root/broken" ]; then
        echo '[INFO] noise'
        echo '[ERROR] Main.java: something is wrong'
        exit 1
      fi
      sleep 0.3
      mkdir -p "$root/alvh-core/target"
      echo jar >"$root/alvh-core/target/alvh.jar"
      """;

  private static final List<String> TOOLS =
      List.of("find", "grep", "head", "ln", "mkdir", "mv", "readlink", "rm", "rmdir", "sleep");

  @TempDir private Path folder;
  private Path checkout;
  private Path jdks;
  private Path log;

  @BeforeEach
  void layOut() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
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

  @Test
  void without_a_jdk_one_sentence_says_what_to_install() throws Exception {
    installJdk("jdk-17", "17.0.15");

    Result result = launch("today");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors()).singleElement().asString().contains("needs a JDK 25", "install");
    assertThat(result.output()).isEmpty();
  }

  @Test
  void a_wrong_ALVH_JAVA_HOME_is_named() throws Exception {
    installJdk("jdk-25", "25.0.3");

    Result result = launch(List.of("ALVH_JAVA_HOME=/nowhere"), "today");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors()).singleElement().asString().contains("ALVH_JAVA_HOME", "/nowhere");
  }

  @Test
  void the_first_use_builds_in_one_line_and_the_second_does_not() throws Exception {
    installJdk("jdk-25", "25.0.3");

    Result first = launch("today");
    Result second = launch("today");

    assertThat(first.errors()).containsExactly("Building alvh (first use) …");
    assertThat(first.output()).containsExactly("ran today");
    assertThat(second.errors()).isEmpty();
    assertThat(second.output()).containsExactly("ran today");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void a_changed_source_builds_again() throws Exception {
    installJdk("jdk-25", "25.0.3");
    launch("today");
    touch("alvh-core/src/main/java/Main.java");

    assertThat(launch("today").errors())
        .containsExactly("Building alvh (the sources have changed) …");
    assertThat(launch("today").errors()).isEmpty();
  }

  @Test
  void a_deleted_source_and_a_changed_pom_build_again() throws Exception {
    installJdk("jdk-25", "25.0.3");
    launch("today");
    Files.delete(checkout.resolve("alvh-core/src/main/java/Main.java"));
    touch("alvh-core/src/main/java");
    launch("today");
    touch("alvh-core/pom.xml");
    launch("today");

    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void a_failed_build_shows_its_last_words_and_is_tried_again() throws Exception {
    installJdk("jdk-25", "25.0.3");
    Files.createFile(checkout.resolve("broken"));

    Result failed = launch("today");
    Files.delete(checkout.resolve("broken"));

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors()).contains("[ERROR] Main.java: something is wrong");
    assertThat(failed.errors()).doesNotContain("[INFO] noise");
    assertThat(launch("today").output()).containsExactly("ran today");
  }

  @Test
  void arguments_and_exit_code_pass_through() throws Exception {
    installJdk("jdk-25", "25.0.3");
    launch("today");
    Files.writeString(log, "");

    Result result = launch("backtest", "--out", "a folder with blanks", "", "*", "seven");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(Files.readAllLines(log))
        .endsWith("alvh.app.Main", "backtest", "--out", "a folder with blanks", "", "*", "seven");
  }

  @Test
  void a_link_from_another_folder_finds_the_checkout() throws Exception {
    installJdk("jdk-25", "25.0.3");
    Path first = Files.createSymbolicLink(folder.resolve("first link"), checkout.resolve("alvh"));
    Path link = Files.createSymbolicLink(folder.resolve("bin/alvh"), Path.of("../first link"));

    assertThat(first).isSymbolicLink();
    assertThat(run(List.of(), List.of(link.toString(), "today")).output())
        .containsExactly("ran today");
  }

  @Test
  void two_first_uses_at_once_build_once() throws Exception {
    installJdk("jdk-25", "25.0.3");
    Process one = start(List.of(), List.of(checkout + "/alvh", "one"), "one");
    Process two = start(List.of(), List.of(checkout + "/alvh", "two"), "two");

    assertThat(finish(one, "one").output()).containsExactly("ran one");
    assertThat(finish(two, "two").output()).containsExactly("ran two");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void the_lock_of_a_dead_builder_is_removed() throws Exception {
    installJdk("jdk-25", "25.0.3");
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.createDirectories(checkout.resolve("target"));
    Files.createSymbolicLink(checkout.resolve("target/alvh.lock"), Path.of("" + dead.pid()));

    assertThat(launch("today").output()).containsExactly("ran today");
  }

  @Test
  void java_25_comes_before_a_later_one_and_a_later_one_before_none() throws Exception {
    installJdk("jdk-26", "26");
    launch("today");
    Path wanted = installJdk("jdk-3-25", "25.0.1");
    touch("pom.xml");
    launch("today");

    assertThat(Files.readAllLines(log))
        .contains("mvn in " + jdks.resolve("jdk-26"), "mvn in " + wanted);
  }

  @Test
  void the_class_cache_is_made_anew_for_another_jdk() throws Exception {
    installJdk("jdk-25", "25.0.3");
    launch("today");
    installJdk("jdk-25", "25.0.4");
    launch("today");

    assertThat(checkout.resolve("target/alvh-25.0.4.aot")).exists();
    assertThat(checkout.resolve("target/alvh-25.0.3.aot")).doesNotExist();
  }

  /** The launcher sees these programs and no compiler of this machine. */
  private void wrapTools() throws IOException {
    for (String tool : TOOLS) {
      Path installed = Path.of("/usr/bin", tool);
      Path place = Files.exists(installed) ? installed : Path.of("/bin", tool);
      script(folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + place + " \"$@\"\n");
    }
  }

  private Path installJdk(String name, String version) throws IOException {
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
  private void touch(String file) throws IOException, InterruptedException {
    Files.setLastModifiedTime(checkout.resolve(file), FileTime.from(Instant.now().plusMillis(20)));
    Thread.sleep(30);
  }

  private long builds() throws IOException {
    return Files.readAllLines(log).stream().filter(line -> line.startsWith("mvn ")).count();
  }

  private Result launch(String... arguments) throws Exception {
    return launch(List.of(), arguments);
  }

  private Result launch(List<String> settings, String... arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(checkout + "/alvh");
    command.addAll(List.of(arguments));
    return run(settings, command);
  }

  private Result run(List<String> settings, List<String> command) throws Exception {
    return finish(start(settings, command, "run"), "run");
  }

  private Process start(List<String> settings, List<String> command, String name)
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

  private record Result(int exitCode, List<String> output, List<String> errors) {}
}
