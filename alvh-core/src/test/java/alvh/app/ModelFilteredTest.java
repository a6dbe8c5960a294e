package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.RealData;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Surfaces of the joint model beside rebuilt ones, on five real chains. */
class ModelFilteredTest {
  @TempDir private Path home;

  @Test
  void both_ways_are_held_against_the_same_quotes_and_one_is_preferred() {
    Path chains = RealData.folder().resolve("chains/quotedata");
    JsonNode document = new Shell(home).json("model", "filtered", "--json", chains.toString());
    assertThat(document.get("sessions").asInt()).isPositive();
    assertThat(document.get("preferred").asString()).isIn("RECON", "FILTERED");
    assertThat(document.get("filtered")).hasSameSizeAs(document.get("rebuilt"));
  }

  @Test
  void a_folder_without_chains_is_refused_in_one_sentence() {
    Shell.Result result = new Shell(home).run("model", "filtered", home.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).hasSize(1);
  }
}
