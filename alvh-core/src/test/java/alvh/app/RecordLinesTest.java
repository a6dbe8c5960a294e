package alvh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class RecordLinesTest {
  private static final JsonMapper LIBRARY =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** One of every kind that documents have, and one that is left to the library. */
  public record Every(
      String text,
      @Nullable String none,
      double number,
      @Nullable Double boxed,
      long count,
      int small,
      boolean truth,
      @Nullable Boolean maybe,
      List<Inner> inner,
      List<Double> numbers,
      Map<String, Integer> rest) {}

  /** A record in another. */
  public record Inner(String z, double a) {}

  private static final Every SOME =
      new Every(
          "“ä” \"quoted\" \\ \t\n\u0001 𝒱 ± – €",
          null,
          1e-7,
          12345678.9,
          Long.MIN_VALUE,
          -7,
          true,
          null,
          List.of(new Inner("", -0.0), new Inner("x", Double.MAX_VALUE)),
          Arrays.asList(1.0, null, Double.NaN, 1e21, 0.1 + 0.2),
          Map.of("one", 1));

  private static final Every LITTLE =
      new Every("", "", 0, null, 0, 0, false, false, List.of(), List.of(), Map.of());

  @Test
  void lines_are_what_the_library_writes() {
    var out = new ByteArrayOutputStream();
    try (var lines = new RecordLines(out)) {
      lines.write(SOME);
      lines.write(LITTLE);
      lines.write(SOME);
    }
    String some = LIBRARY.writeValueAsString(SOME);
    String little = LIBRARY.writeValueAsString(LITTLE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(some + "\n" + little + "\n" + some + "\n");
  }
}
