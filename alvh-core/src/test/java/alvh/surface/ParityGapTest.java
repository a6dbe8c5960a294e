package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.pricing.Black76;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Strikes whose call and put contradict the others are found, and no other. */
class ParityGapTest {
  private static final Instant NOW = Instant.parse("2019-05-15T19:45:00Z");
  private static final LocalDate SESSION = LocalDate.of(2019, 5, 15);
  private static final LocalDate EXPIRY = LocalDate.of(2019, 6, 19);
  private static final Instant SETTLES = Instant.parse("2019-06-19T20:00:00Z");
  private static final double YEARS = 35.0104166667 / 365;
  private static final double FORWARD = 2850;
  private static final double HALF_SPREAD = 0.5;
  private static final int MOVED = 10;

  /** The line is found from prices with one quote that is wrong. */
  private static final double NEARLY = 0.05;

  private static OptionChain chain(String optionClass, double wrong) {
    int count = 21;
    double[] strikes = new double[count];
    double[][] sides = new double[4][count];
    for (int i = 0; i < count; i++) {
      strikes[i] = 2600 + 25 * i;
      for (int side = 0; side < 2; side++) {
        int cp = side == 0 ? 1 : -1;
        double mid = Black76.price(FORWARD, strikes[i], YEARS, 0.16, 1, cp);
        mid += i == MOVED && side == 0 ? wrong : 0;
        sides[2 * side][i] = mid - HALF_SPREAD;
        sides[2 * side + 1][i] = mid + HALF_SPREAD;
      }
    }
    int[] none = new int[count];
    var quotes =
        new ChainQuotes(
            optionClass,
            EXPIRY,
            SETTLES,
            strikes,
            new ChainQuotes.Side(sides[0], sides[1], none, none),
            new ChainQuotes.Side(sides[2], sides[3], none, none));
    return new OptionChain("SPX", SESSION, NOW, FORWARD, "made up", List.of(quotes));
  }

  @Test
  void a_call_that_is_too_dear_by_more_than_both_spreads_is_found_at_its_strike() {
    List<ParityGap> gaps = ParityGap.of(chain("SPXW", 4));
    assertThat(gaps).hasSize(1);
    assertThat(gaps.getFirst().strike()).isEqualTo(2600 + 25 * MOVED);
    assertThat(gaps.getFirst().miss()).isCloseTo(4, within(20 * NEARLY));
    assertThat(gaps.getFirst().allowed()).isGreaterThan(1.5 * 2 * HALF_SPREAD);
  }

  @Test
  void what_the_spreads_explain_is_not_one() {
    assertThat(ParityGap.of(chain("SPXW", 0))).isEmpty();
    assertThat(ParityGap.of(chain("SPXW", 1))).isEmpty();
  }

  @Test
  void options_that_may_be_exercised_early_are_not_asked() {
    assertThat(ParityGap.of(chain("VXX", 4))).isEmpty();
  }
}
