package alvh.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The charting library in the program is the published one, to the last byte. */
class PagePartsTest {
  @Test
  void every_file_of_the_charting_library_has_its_sum() throws Exception {
    List<String> sums = ReportPageTest.resource("SHA256SUMS").lines().toList();

    assertThat(sums).hasSize(3);
    for (String line : sums) {
      String[] sum = line.split(" +");
      byte[] bytes = ReportPageTest.resource(sum[1]).getBytes(StandardCharsets.UTF_8);
      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
          .as(sum[1])
          .isEqualTo(sum[0]);
    }
  }

  @Test
  void its_licence_and_version_stand_beside_it() {
    assertThat(ReportPageTest.resource("uPlot-LICENSE.txt")).contains("MIT License");
    assertThat(ReportPageTest.resource("uPlot.iife.min.js")).contains("v1.6.32");
  }
}
