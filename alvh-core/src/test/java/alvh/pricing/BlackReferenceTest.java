package alvh.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 1,080 prices of 50-digit arithmetic from half an hour to three years, 1 % to 400 %, ±8 sd. */
class BlackReferenceTest {
  /** What the formula itself adds, beside the rounding of its inputs. */
  private static final double FORMULA_ERROR = 1e-13;

  private record Row(double strike, double years, double volatility, int cp, double price) {
    double error() {
      double computed = Black76.price(5000, strike, years, volatility, 1, cp);
      return Math.abs(computed / price - 1);
    }

    /** Half an ulp in σ√T or in ln(F/K) moves ln(price) by up to about h² half ulps. */
    double bound() {
      double h = Math.log(5000 / strike) / (volatility * Math.sqrt(years));
      return FORMULA_ERROR + 2 * Math.ulp(1.0) * h * h;
    }
  }

  @Test
  void every_price_agrees_relative_to_its_own_size() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSize(1080);
    assertThat(rows).allSatisfy(row -> assertThat(row.error()).isLessThan(row.bound()));
  }

  private static List<Row> rows() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                BlackReferenceTest.class.getResourceAsStream("black_reference.csv")),
            StandardCharsets.UTF_8)) {
      return reader.readAllLines().stream().skip(1).map(BlackReferenceTest::parsed).toList();
    }
  }

  private static Row parsed(String line) {
    String[] cell = line.split(",", -1);
    return new Row(
        Double.parseDouble(cell[1]),
        Double.parseDouble(cell[2]),
        Double.parseDouble(cell[3]),
        Integer.parseInt(cell[4]),
        Double.parseDouble(cell[5]));
  }
}
