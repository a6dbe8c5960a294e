package alvh.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.signal.Contango;
import alvh.signal.PierceWithLag;
import alvh.signal.PierceWithLag.LagMode;
import alvh.signal.Slope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration file says exactly what it changes, or is refused with the place named. */
class SettingsFileTest {
  @TempDir private Path folder;
  private final SettingsFile settings = new SettingsFile();

  @Test
  void the_defaults_come_back_from_their_own_text() throws IOException {
    Path file = file(settings.text(settings.settings()));

    assertThat(settings.read(file)).isEqualTo(settings.settings());
    assertThat(settings.changes(file)).isEmpty();
  }

  @Test
  void changed_settings_come_back_from_their_own_text() throws IOException {
    Settings changed = settings.read(file("{condor: {timeExit: 0}, costs: {fees: {vx: 2.5}}}"));

    assertThat(changed).isNotEqualTo(settings.settings());
    assertThat(settings.read(file(settings.text(changed)))).isEqualTo(changed);
  }

  @Test
  void which_contract_is_the_front_is_one_key_for_ladder_and_signals() throws IOException {
    Settings changed = settings.read(file("{layers: {frontMinDays: 4}}"));

    assertThat(changed.layers().frontMinDays()).isEqualTo(4);
    assertThat(changed.signals().get("Contango")).isEqualTo(new Contango(4));
    assertThat(changed.signals().get("Slope")).isEqualTo(new Slope(2, 4));
    assertThat(settings.changes(file("{layers: {frontMinDays: 4}}"))).hasSize(1);
    assertThat(settings.read(file(settings.text(changed)))).isEqualTo(changed);
    assertThatThrownBy(() -> settings.read(file("{layers: {frontMinDays: -4}}")))
        .hasMessageContaining("at layers: frontMinDays must be at least 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing but a comment\n", "---\n", "{}", "condor:\n"})
  void a_file_without_values_changes_nothing(String text) throws IOException {
    assertThat(settings.read(file(text))).isEqualTo(settings.settings());
  }

  @Test
  void on_and_off_are_keys_like_any_other() throws IOException {
    var engine =
        settings.read(file("engine2:\n  on: 18   # above\n  off: 17.5\n# the rest stays\n"));

    assertThat(engine.engine2().on()).isEqualTo(18);
    assertThat(engine.engine2().off()).isEqualTo(17.5);
    assertThat(engine.engine2().reentry()).isEqualTo(settings.settings().engine2().reentry());
  }

  @Test
  void a_signal_is_changed_by_its_name_and_a_voter_by_its_id() throws IOException {
    var changed =
        settings.read(
            file("signals: {PierceWithLag: {lagMode: STRICT}}\nvote: {weights: {v4: 0}}\n"));

    assertThat(changed.signals().get("PierceWithLag"))
        .isEqualTo(new PierceWithLag(20, true, LagMode.STRICT, .25, 3, 6));
    assertThat(changed.vote().weight("v4")).isZero();
    assertThat(changed.vote().weight("v1")).isEqualTo(1);
  }

  @Test
  void numbers_are_read_as_they_are_written() throws IOException {
    String text = "{vote: {full: .60}, account: {capital: 2000000, debitSpread: 2e-2}}";

    assertThat(settings.read(file(text)).vote().full()).isEqualTo(.60);
    assertThat(settings.read(file(text)).account()).isEqualTo(new AccountSettings(2e6, .02));
  }

  @Test
  void the_changes_of_a_file_are_listed_with_both_values() throws IOException {
    Path file = file("condor: {timeExit: 0, stop: 2}\nprojection: {vixShocks: [7]}\n");

    assertThat(settings.changes(file))
        .containsExactly(
            new Change("condor.timeExit", "21", "0"),
            new Change("projection.vixShocks", "[5.0,6.0,7.0]", "[7.0]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          condor: {timExit: 0} | condor.timExit | condor.timeExit
          Condor: {timeExit: 0} | Condor | condor
          shortDelta: .2 | shortDelta | condor.shortDelta
          signals: {PierceLag: {window: 3}} | signals.PierceLag | signals.PierceWithLag
          signals: {Contngo: {window: 3}} | signals.Contngo | signals.Contango
          vote: {weights: {v0: 1}} | vote.weights.v0 | vote.weights.v1
          costs: {fees: {spxOptions: 1}} | costs.fees.spxOptions | costs.fees.spxOption
          layers: {migration: {onn: 3}} | layers.migration.onn | layers.migration.on
          """)
  void an_unknown_key_is_refused_with_its_path_and_the_nearest_name(
      String text, String key, String nearest) {
    assertRefused(text, "unknown key " + key + ";", "did you mean " + nearest + "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          condor: {maxOpen: many} | condor.maxOpen | a whole number, was "many"
          condor: {maxOpen: 2.5} | condor.maxOpen | a whole number, was 2.5
          condor: {maxOpen: 99999999999} | condor.maxOpen | a whole number
          condor: {maxOpen: true} | condor.maxOpen | a whole number, was true
          condor: {maxOpen: [6]} | condor.maxOpen | a whole number, was [6]
          condor: {maxOpen: } | condor.maxOpen | a whole number, was empty
          condor: {stop: '2.0'} | condor.stop | a number, was "2.0"
          condor: {stop: .inf} | condor.stop | a number
          condor: {stop: .nan} | condor.stop | a number
          condor: {stop: {price: 2}} | condor.stop | a number
          betas: {curve: 1} | betas.curve | a word, was 1
          betas: {curve: ROLLING} | betas.curve | one of EXPANDING, EWMA, STATIC
          betas: {curve: static} | betas.curve | one of EXPANDING, EWMA, STATIC
          projection: {vixShocks: 6} | projection.vixShocks | a list of numbers
          projection: {vixShocks: [six]} | projection.vixShocks | a list of numbers
          costs: {fees: {vx: cheap}} | costs.fees.vx | a number, was "cheap"
          signals: {PierceWithLag: {withToday: 1}} | PierceWithLag.withToday | true or false, was 1
          """)
  void a_value_of_another_kind_is_refused(String text, String key, String reason) {
    assertRefused(text, "wrong value at", key, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          condor: {stop: 0.9} | condor | stop must exceed 1, was 0.9
          condor: {shortDelta: 0.04} | condor | wingDelta < shortDelta
          vote: {full: 0.5} | vote | levels must rise
          vote: {weights: {v1: -1}} | vote | v1 weighs -1.0
          engine2: {off: 17} | engine2 | off ≤ on ≤ reentry
          costs: {fees: {vx: 2.385}} | costs.fees.vx | whole cents, was 2.385
          costs: {kappa: 1.1} | costs | kappa must lie in [0, 1], was 1.1
          projection: {pathQuantile: 30} | projection | 50, 25 or 10 percent, was 30
          projection: {vixShocks: []} | projection | at least one VIX shock
          """)
  void a_value_out_of_its_bounds_is_refused(String text, String key, String reason) {
    assertRefused(text, "wrong value at " + key, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          just a sentence | needs keys at its top
          [1, 2] | needs keys at its top
          condor: 5 | needs keys under condor, not 5
          costs: {fees: cheap} | needs keys under costs.fees
          condor: {stop: 2 | is not valid YAML: line 1
          condor: {stop: 2, stop: 3} | is not valid YAML: line 1
          """)
  void a_file_that_is_no_tree_of_keys_is_refused(String text, String reason) {
    assertRefused(text, reason);
  }

  @Test
  void a_second_document_in_the_file_is_refused() {
    assertRefused("condor: {stop: 3}\n---\ncondor: {stop: 4}\n", "is not valid YAML");
  }

  @Test
  void a_tab_is_refused_with_its_line() {
    assertRefused("condor:\n\tstop: 3\n", "is not valid YAML: line 2");
  }

  @Test
  void a_binary_file_a_folder_and_an_absent_file_are_refused() throws IOException {
    Path binary = folder.resolve("binary.yaml");
    Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});

    assertThatThrownBy(() -> settings.read(binary))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("is not text");
    for (Path unreadable : List.of(folder, folder.resolve("absent.yaml"))) {
      assertThatThrownBy(() -> settings.read(unreadable))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("cannot be read");
    }
  }

  private void assertRefused(String text, String... parts) {
    assertThatThrownBy(() -> settings.read(file(text)))
        .isInstanceOf(UserError.class)
        .hasMessageContainingAll(parts)
        .message()
        .satisfies(
            sentence ->
                assertThat(sentence)
                    .doesNotContain("\n", "tools.jackson", "java.")
                    .matches(".*[.?]"));
  }

  private Path file(String text) throws IOException {
    Path file = Files.createTempFile(folder, "settings", ".yaml");
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
