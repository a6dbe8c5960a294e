package alvh.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.RealStore;
import alvh.market.History;
import alvh.market.MarketSnapshot;
import alvh.surface.InterestGamma;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dealer gamma on a real chain of May 2019, and where there is none. */
class DealerGammaTest {
  private static final double BILLION = 1e9;
  private static final double ROUNDING = 1e-9;

  /** Its gammas are rounded and from a clock of its own, percent. */
  private static final double OF_THE_PUBLISHER = 1;

  @Test
  void a_chain_of_the_store_reaches_it_and_the_assumed_signs_decide() {
    History history = RealStore.history();
    MarketSnapshot day = history.at(LocalDate.of(2019, 5, 13));
    InterestGamma open = InterestGamma.of(day.chain("SPX").orElseThrow()).orElseThrow();
    Reading.Measured usual = (Reading.Measured) new DealerGamma().observer().observe(day);
    assertThat(usual.value()).isCloseTo((open.calls() - open.puts()) / BILLION, within(ROUNDING));
    assertThat(usual.on()).isEqualTo(open.calls() < open.puts());
    assertThat(usual.reason()).contains("counted as long and short, which is an assumption");
    Reading.Measured both = (Reading.Measured) new DealerGamma(1, 1).observer().observe(day);
    assertThat(both.value()).isCloseTo((open.calls() + open.puts()) / BILLION, within(ROUNDING));
    assertThat(both.on()).isFalse();
  }

  /**
   * On 25 April 2019 open interest times the publisher's own gamma, which has four places, times
   * 100·S²·1 % sums to 99.1 billion for calls and 67.5 for puts.
   */
  @Test
  void it_is_near_what_the_publishers_own_gammas_sum_to() {
    MarketSnapshot day = RealStore.history().at(LocalDate.of(2019, 4, 25));
    InterestGamma open = InterestGamma.of(day.chain("SPX").orElseThrow()).orElseThrow();
    assertThat(open.calls() / BILLION).isCloseTo(99.1, withinPercentage(OF_THE_PUBLISHER));
    assertThat(open.puts() / BILLION).isCloseTo(67.5, withinPercentage(OF_THE_PUBLISHER));
  }

  @Test
  void without_a_chain_it_abstains() {
    Reading reading = new DealerGamma().observer().observe(new Days("2018-03-01").end());
    assertThat(reading).isInstanceOf(Reading.Abstained.class);
    assertThat(reading.reason()).startsWith("A chain of S&P 500 options with open interest");
  }
}
