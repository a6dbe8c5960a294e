package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.time.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParityForwardsTest {
  private static final LocalDate SESSION = LocalDate.of(2019, 4, 25);
  private static final LocalDate EXPIRY = LocalDate.of(2019, 5, 31);
  private static final double FORWARD = 3000;
  private static final double HALF_SPREAD = 0.25;

  /** Rounding of prices in whole points, index points. */
  private static final double ROUNDING = 1e-9;

  /** Of a rate, which the rounding of a slope is divided by a month to. */
  private static final double RATE_ROUNDING = 1e-9;

  @Test
  void quotes_on_one_line_to_the_last_digit_give_a_forward_and_a_rate() {
    ParityForward parity = ParityForwards.of(chain()).getFirst().orElseThrow();
    assertThat(parity.forward()).isCloseTo(FORWARD, within(ROUNDING));
    assertThat(parity.rate()).isCloseTo(0, within(RATE_ROUNDING));
    assertThat(parity.rateError()).isPositive();
  }

  /** Without interest and in whole points, so that call less put is F − K without rounding. */
  private static OptionChain chain() {
    Instant settles = new Option(OptionRoot.SPXW, EXPIRY, Right.CALL, 1).settlesAt();
    double[] strikes = {2900, 2950, 2975, 3000, 3025, 3050, 3100};
    double[] calls = {135, 98, 82, 68, 55, 44, 27};
    double[] puts = new double[calls.length];
    for (int i = 0; i < puts.length; i++) {
      puts[i] = calls[i] - FORWARD + strikes[i];
    }
    var quotes = new ChainQuotes("SPXW", EXPIRY, settles, strikes, side(calls), side(puts));
    Instant asOf = ExchangeCalendar.at(SESSION, LocalTime.of(15, 45));
    return new OptionChain("SPX", SESSION, asOf, FORWARD, "made up", List.of(quotes));
  }

  private static ChainQuotes.Side side(double[] mids) {
    return new ChainQuotes.Side(
        Arrays.stream(mids).map(mid -> mid - HALF_SPREAD).toArray(),
        Arrays.stream(mids).map(mid -> mid + HALF_SPREAD).toArray(),
        new int[mids.length],
        new int[mids.length]);
  }
}
