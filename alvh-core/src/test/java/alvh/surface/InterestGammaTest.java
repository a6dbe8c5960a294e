package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.pricing.Black76;
import alvh.pricing.Greeks;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Gamma of open interest on a chain of known volatility. */
class InterestGammaTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
  private static final LocalDate EXPIRY = LocalDate.of(2019, 5, 31);
  private static final Instant AS_OF = ExchangeCalendar.at(DAY, LocalTime.of(16, 0));
  private static final Instant SETTLES =
      new Option(OptionRoot.SPXW, EXPIRY, Right.CALL, 1).settlesAt();
  private static final double YEARS = YearFraction.between(AS_OF, SETTLES);
  private static final double RATE = .02;
  private static final double SPOT = 2900;
  private static final double VOLATILITY = .15;
  private static final double[] STRIKES = {2600, 2700, 2800, 2850, 2900, 2950, 3000, 3100};

  /** Of a forward that parity finds to a millionth, percent. */
  private static final double PRECISION = .001;

  private static ChainQuotes.Side side(int cp, int[] interest) {
    double forward = SPOT * Math.exp(RATE * YEARS);
    double discount = Math.exp(-RATE * YEARS);
    double[] mid =
        Arrays.stream(STRIKES)
            .map(k -> Black76.price(forward, k, YEARS, VOLATILITY, discount, cp))
            .toArray();
    double[] bid = Arrays.stream(mid).map(m -> m * .999).toArray();
    double[] ask = Arrays.stream(mid).map(m -> m * 1.001).toArray();
    return new ChainQuotes.Side(bid, ask, new int[STRIKES.length], interest);
  }

  private static OptionChain chain(int[] calls, int[] puts) {
    var quotes = new ChainQuotes("SPXW", EXPIRY, SETTLES, STRIKES, side(1, calls), side(-1, puts));
    return new OptionChain("SPX", DAY, AS_OF, SPOT, "made up", List.of(quotes));
  }

  /** Dollars a percent of so many contracts by the closed form on the index itself. */
  private static double byHand(int[] interest) {
    double sum = 0;
    for (int i = 0; i < STRIKES.length; i++) {
      Greeks one = Greeks.of(SPOT, STRIKES[i], YEARS, VOLATILITY, RATE, 0, 1);
      sum += interest[i] * one.gamma() * 100 * SPOT * SPOT * .01;
    }
    return sum;
  }

  @Test
  void it_is_open_interest_times_gamma_of_every_strike() {
    int[] calls = {0, 0, 10, 20, 500, 300, 40, 5};
    int[] puts = {700, 100, 50, 20, 10, 0, 0, 0};
    InterestGamma gamma = InterestGamma.of(chain(calls, puts)).orElseThrow();
    assertThat(gamma.calls()).isCloseTo(byHand(calls), withinPercentage(PRECISION));
    assertThat(gamma.puts()).isCloseTo(byHand(puts), withinPercentage(PRECISION));
  }

  @Test
  void without_open_interest_nothing_is_said() {
    int[] unknown = {-1, -1, -1, -1, -1, -1, -1, -1};
    assertThat(InterestGamma.of(chain(unknown, unknown))).isEqualTo(Optional.empty());
    assertThat(InterestGamma.of(chain(new int[8], new int[8]))).isEmpty();
  }
}
