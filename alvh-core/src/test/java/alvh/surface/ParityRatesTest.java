package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.OptionRoot;
import alvh.market.OptionChain;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The rate behind a chain's calls and puts. */
class ParityRatesTest {
  /** Rounding of differences of prices in the thousands. */
  private static final double ROUNDING = 1e-8;

  private static OptionChain chain() {
    return new MadeUpChain(LocalDate.of(2019, 5, 15), LocalTime.of(15, 0), 0.01)
        .expiry(OptionRoot.SPXW, LocalDate.of(2019, 5, 31), 0.2)
        .expiry(OptionRoot.SPX, LocalDate.of(2019, 6, 21), 0.2)
        .expiry(OptionRoot.SPX, LocalDate.of(2019, 12, 20), 0.2)
        .chain();
  }

  @Test
  void made_up_prices_give_their_rate_at_every_time() {
    ParityRates rates = ParityRates.of(chain()).orElseThrow();
    for (int days : new int[] {1, 16, 36, 100, 219, 500}) {
      assertThat(rates.rate(days * VixCalculation.MINUTES_PER_DAY))
          .isCloseTo(MadeUpChain.RATE, within(ROUNDING));
    }
    assertThat(rates.source()).contains("parity");
  }

  @Test
  void a_few_stale_quotes_have_no_say() {
    OptionChain chain = chain();
    var bids = chain.expiries().get(1).calls().bid();
    var asks = chain.expiries().get(1).calls().ask();
    for (int row = 150; row < 156; row++) {
      bids[row] += 20;
      asks[row] += 20;
    }
    assertThat(ParityRates.of(chain).orElseThrow().rate(30 * VixCalculation.MINUTES_PER_DAY))
        .isCloseTo(MadeUpChain.RATE, within(ROUNDING));
  }

  @Test
  void a_chain_of_short_expiries_has_none() {
    OptionChain chain =
        new MadeUpChain(LocalDate.of(2019, 5, 15), LocalTime.of(15, 0), 0.01)
            .expiry(OptionRoot.SPXW, LocalDate.of(2019, 5, 31), 0.2)
            .chain();
    assertThat(ParityRates.of(chain)).isEmpty();
  }
}
