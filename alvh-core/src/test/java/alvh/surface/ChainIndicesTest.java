package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.surface.ChainIndices.Answer;
import alvh.surface.SkewCalculation.Corrections;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All indices of a made-up chain, its doubtful quotes, and where the walks end. */
class ChainIndicesTest {
  private static final LocalDate SESSION = LocalDate.of(2019, 5, 15);
  private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
  private static final RateCurve RATES = new RateCurve.Flat(MadeUpChain.RATE, "two percent");

  /** Strikes a twentieth of a deviation apart, out to eight: 2e-3 of the volatility. */
  private static final double DISCRETE = 4e-2;

  private static OptionChain chain() {
    var chain = new MadeUpChain(SESSION, AFTERNOON, 0.01);
    for (int week = 0; week < 8; week++) {
      LocalDate friday = LocalDate.of(2019, 5, 17).plusWeeks(week);
      if (!Expirations.isSpxMonthly(friday)) {
        chain.expiry(OptionRoot.SPXW, ExchangeCalendar.NYSE.onOrBefore(friday), 0.2);
      }
    }
    for (int month = 0; month < 18; month++) {
      LocalDate third = Expirations.spxMonthly(YearMonth.from(SESSION).plusMonths(month));
      chain.expiry(OptionRoot.SPX, third, 0.2);
    }
    return chain.chain();
  }

  @Test
  void one_volatility_everywhere_is_every_index_and_has_hardly_a_skew() {
    ChainIndices indices = ChainIndices.of(chain(), RATES);
    for (VolatilityIndex index : VolatilityIndex.values()) {
      assertThat(indices.index(index))
          .isInstanceOfSatisfying(
              Answer.Computed.class,
              c -> assertThat(c.calculation().index()).isCloseTo(20, within(DISCRETE)));
    }
    for (Corrections corrections : Corrections.values()) {
      assertThat(indices.skew(corrections).orElseThrow().index()).isCloseTo(100, within(0.5));
    }
    assertThat(indices.expiries().stream().filter(e -> e.volatility().isPresent()).count())
        .isEqualTo(24);
  }

  @Test
  void the_walk_says_where_it_ended_and_what_it_passed() {
    ChainQuotes quotes = chain().expiries().getFirst();
    double[] bids = quotes.puts().bid();
    bids[40] = 0;
    bids[39] = 0;
    bids[50] = 0;
    var strip = ChainStrip.of(quotes, chain().asOf(), MadeUpChain.RATE).strip();
    StripVariance variance = (StripVariance) StripVariance.of(strip);
    assertThat(variance.putEnd())
        .isEqualTo(new WalkEnd(quotes.strike(41), quotes.strike(39), 1, 41));
    assertThat(variance.putEnd().stoppedByZeroBids()).isTrue();
    assertThat(variance.callEnd().lastUsed()).isEqualTo(quotes.strike(quotes.size() - 1));
    assertThat(variance.callEnd().stoppedByZeroBids()).isFalse();
    assertThat(variance.callEnd().unused()).isZero();
  }

  @Test
  void quotes_that_cannot_be_true_count_as_none_and_are_listed() {
    ChainQuotes quotes = chain().expiries().getFirst();
    quotes.puts().bid()[100] = quotes.puts().ask()[100] + 1;
    quotes.calls().bid()[200] = -1;
    quotes.calls().bid()[220] = quotes.calls().ask()[219] + 0.01;
    quotes.calls().ask()[220] = quotes.calls().bid()[220] + 1;
    quotes.calls().bid()[230] = Double.NaN;
    ChainStrip strip = ChainStrip.of(quotes, chain().asOf(), MadeUpChain.RATE);
    assertThat(strip.refused())
        .extracting(RefusedQuote::right, RefusedQuote::strike, RefusedQuote::reason)
        .containsExactly(
            tuple(Right.PUT, quotes.strike(100), RefusedQuote.Reason.CROSSED),
            tuple(Right.CALL, quotes.strike(200), RefusedQuote.Reason.NEGATIVE),
            tuple(Right.CALL, quotes.strike(220), RefusedQuote.Reason.ABOVE_NEARER_STRIKE));
    List<StrikeQuotes> used = strip.strip().quotes();
    assertThat(used.get(100).putBid()).isZero();
    assertThat(used.get(200).callBid()).isZero();
    assertThat(used.get(220).callBid()).isZero();
    assertThat(used.get(230).callBid()).isZero();
    assertThat(strip.refused().getFirst().reason().words()).contains("below the bid");
  }

  @Test
  void an_expiry_without_quotes_is_named() {
    OptionChain chain = chain();
    chain.expiries().stream()
        .filter(q -> q.expiry().equals(LocalDate.of(2019, 6, 14)))
        .forEach(q -> Arrays.fill(q.calls().bid(), 0));
    assertThat(ChainIndices.of(chain, RATES).index(VolatilityIndex.VIX))
        .isEqualTo(
            new Answer.Absent(
                "the expiry of 2019-06-14 does not suffice: no strike has a bid for both call and"
                    + " put"));
    assertThat(ChainIndices.of(chain, RATES).skew(Corrections.EXACT)).isEmpty();
  }
}
