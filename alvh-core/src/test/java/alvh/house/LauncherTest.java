package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, run by the shell in a checkout of its own; see {@link LaunchGround}. */
class LauncherTest {
  @TempDir private Path folder;
  private LaunchGround ground;

  @BeforeEach
  void layOut() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
    ground = new LaunchGround(folder);
  }

  @Test
  void without_a_jdk_one_sentence_says_what_to_install() throws Exception {
    ground.installJdk("jdk-17", "17.0.15");

    LaunchGround.Result result = ground.launch("today");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors()).singleElement().asString().contains("needs a JDK 25", "install");
    assertThat(result.output()).isEmpty();
  }

  @Test
  void a_wrong_ALVH_JAVA_HOME_is_named() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");

    LaunchGround.Result result = ground.launch(List.of("ALVH_JAVA_HOME=/nowhere"), "today");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errors()).singleElement().asString().contains("ALVH_JAVA_HOME", "/nowhere");
  }

  @Test
  void the_first_use_builds_in_one_line_and_the_second_does_not() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");

    LaunchGround.Result first = ground.launch("today");
    LaunchGround.Result second = ground.launch("today");

    assertThat(first.errors()).containsExactly("Building alvh (first use) …");
    assertThat(first.output()).containsExactly("ran today");
    assertThat(second.errors()).isEmpty();
    assertThat(second.output()).containsExactly("ran today");
    assertThat(ground.builds()).isEqualTo(1);
  }

  @Test
  void a_changed_source_builds_again() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    ground.launch("today");
    ground.touch("alvh-core/src/main/java/Main.java");

    assertThat(ground.launch("today").errors())
        .containsExactly("Building alvh (the sources have changed) …");
    assertThat(ground.launch("today").errors()).isEmpty();
  }

  @Test
  void a_deleted_source_and_a_changed_pom_build_again() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    ground.launch("today");
    Files.delete(ground.checkout().resolve("alvh-core/src/main/java/Main.java"));
    ground.touch("alvh-core/src/main/java");
    ground.launch("today");
    ground.touch("alvh-core/pom.xml");
    ground.launch("today");

    assertThat(ground.builds()).isEqualTo(3);
  }

  @Test
  void a_failed_build_shows_its_last_words_and_is_tried_again() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    Files.createFile(ground.checkout().resolve("broken"));

    LaunchGround.Result failed = ground.launch("today");
    Files.delete(ground.checkout().resolve("broken"));

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.errors()).contains("[ERROR] Main.java: something is wrong");
    assertThat(failed.errors()).doesNotContain("[INFO] noise");
    assertThat(ground.launch("today").output()).containsExactly("ran today");
  }

  @Test
  void without_maven_one_sentence_says_what_to_install() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    Files.delete(folder.resolve("bin/mvn"));

    for (String command : List.of("today", "test", "format")) {
      LaunchGround.Result result = ground.launch(command);

      assertThat(result.exitCode()).as(command).isEqualTo(2);
      assertThat(result.errors()).singleElement().asString().contains("install Maven");
    }
  }

  @Test
  void the_tests_end_with_the_runners_closing_line_and_its_exit_code() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");

    LaunchGround.Result passed = ground.launch("test");
    Files.createFile(ground.checkout().resolve("broken"));
    LaunchGround.Result failed = ground.launch("test");

    assertThat(passed.output()).last().asString().isEqualTo("[INFO] Tests run: 3, Skipped: 1");
    assertThat(passed.exitCode()).isZero();
    assertThat(failed.exitCode()).isEqualTo(1);
  }

  @Test
  void arguments_and_exit_code_pass_through() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    ground.launch("today");

    LaunchGround.Result result =
        ground.launch("backtest", "--out", "a folder with blanks", "", "*", "seven");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(ground.calls())
        .endsWith("alvh.app.Main", "backtest", "--out", "a folder with blanks", "", "*", "seven");
  }

  @Test
  void a_link_from_another_folder_finds_the_checkout() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    Path first =
        Files.createSymbolicLink(folder.resolve("first link"), ground.checkout().resolve("alvh"));
    Path link = Files.createSymbolicLink(folder.resolve("bin/alvh"), Path.of("../first link"));

    assertThat(first).isSymbolicLink();
    assertThat(ground.launchBy(link, "today").output()).containsExactly("ran today");
  }

  @Test
  void the_program_is_told_where_the_launcher_lies() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    ground.launch("today");

    assertThat(ground.calls())
        .contains("-Dalvh.root=" + ground.checkout().toRealPath(), "-Dalvh.terminals=");
  }

  @Test
  void two_first_uses_at_once_build_once() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    List<LaunchGround.Result> results = ground.launchTogether("one", "two");

    assertThat(results.getFirst().output()).containsExactly("ran one");
    assertThat(results.getLast().output()).containsExactly("ran two");
    assertThat(ground.builds()).isEqualTo(1);
  }

  @Test
  void the_lock_of_a_dead_builder_is_removed() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.createDirectories(ground.checkout().resolve("target"));
    Files.createSymbolicLink(
        ground.checkout().resolve("target/alvh.lock"), Path.of("" + dead.pid()));

    assertThat(ground.launch("today").output()).containsExactly("ran today");
  }

  @Test
  void java_25_comes_before_a_later_one_and_a_later_one_before_none() throws Exception {
    ground.installJdk("jdk-26", "26");
    ground.launch("today");
    Path wanted = ground.installJdk("jdk-3-25", "25.0.1");
    ground.touch("pom.xml");
    ground.launch("today");

    assertThat(ground.calls())
        .contains("mvn in " + ground.jdks().resolve("jdk-26"), "mvn in " + wanted);
  }

  @Test
  void the_class_cache_learns_from_the_first_data_once() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    Path cache = ground.checkout().resolve("target/alvh-25.0.3.aot");

    ground.launch("today");
    assertThat(cache).hasContent("learnt from --help");
    assertThat(ground.launch("data", "import", "folder").output()).containsExactly("ran folder");
    assertThat(cache).hasContent("learnt from --json");
    ground.launch("data", "import", "folder");
    assertThat(ground.calls()).filteredOn(call -> call.startsWith("-XX:AOTCacheOutput")).hasSize(3);
  }

  @Test
  void the_exit_code_of_an_import_passes_through() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");

    assertThat(ground.launch("data", "import", "seven").exitCode()).isEqualTo(7);
  }

  @Test
  void the_benchmarks_are_compiled_once_and_run_beside_their_libraries() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");

    LaunchGround.Result first = ground.launch("bench", "--quick");
    LaunchGround.Result second = ground.launch("bench", "--quick");

    assertThat(first.errors()).containsExactly("Building the benchmarks …");
    assertThat(second.errors()).isEmpty();
    assertThat(second.output()).containsExactly("ran --quick");
    Path classes = ground.checkout().resolve("alvh-core/target");
    assertThat(ground.calls())
        .endsWith(
            "-cp",
            classes + "/test-classes:" + classes + "/classes:a.jar:b.jar",
            "alvh.app.Main",
            "bench",
            "--quick");
    assertThat(ground.builds()).isEqualTo(1);
  }

  @Test
  void the_class_cache_is_made_anew_for_another_jdk() throws Exception {
    ground.installJdk("jdk-25", "25.0.3");
    ground.launch("today");
    ground.installJdk("jdk-25", "25.0.4");
    ground.launch("today");

    assertThat(ground.checkout().resolve("target/alvh-25.0.4.aot")).exists();
    assertThat(ground.checkout().resolve("target/alvh-25.0.3.aot")).doesNotExist();
  }
}
