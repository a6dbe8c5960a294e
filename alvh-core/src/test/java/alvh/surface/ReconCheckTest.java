package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Right;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import alvh.time.YearFraction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The comparison on chains that are made of known smiles, so that every error is known. */
class ReconCheckTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 5, 6);
  private static final double RATE = 0.02;
  private static final double FORWARD = 3000;

  /** A tick of .01 on each mid of a fine chain, and strips that end. */
  private static final double VOL_POINTS = 0.15;

  /** Fridays after the first session; the third ones of their month are those of SPX. */
  private static final int[] DAYS = {4, 11, 18, 25, 32, 46, 74, 102, 165, 193, 228, 319, 347, 375};

  /** The mids of a smile by shape, a hundredth around them; no bid where bids ended in 2019. */
  private static OptionChain chain(LocalDate session, double vix, double tilt) {
    Instant asOf = ExchangeCalendar.NYSE.close(session);
    var expiries = new ArrayList<ChainQuotes>();
    for (int days : DAYS) {
      LocalDate expiry = FIRST.plusDays(days);
      Instant settles = ExchangeCalendar.NYSE.close(expiry);
      double years = YearFraction.between(asOf, settles);
      ShapePrior prior = ShapePrior.of(365 * years, vix);
      double rho = prior.rho() * tilt;
      SsviShape shape = SsviShape.ofVariance(vix * vix / 1e4 * years, rho, prior.c());
      double discount = Math.exp(-RATE * years);
      expiries.add(
          quotes(
              new SsviSlice(years, FORWARD, discount, shape.theta(), rho, shape.c()),
              expiry,
              settles));
    }
    return new OptionChain("SPX", session, asOf, FORWARD, "made", expiries);
  }

  private static ChainQuotes quotes(SsviSlice slice, LocalDate expiry, Instant settles) {
    int size = 900;
    var strikes = new double[size];
    for (int i = 0; i < size; i++) {
      strikes[i] = 1000 + 5 * i;
    }
    return new ChainQuotes(
        Expirations.isSpxMonthly(expiry) ? "SPX" : "SPXW",
        expiry,
        settles,
        strikes,
        side(slice, strikes, Right.CALL),
        side(slice, strikes, Right.PUT));
  }

  private static ChainQuotes.Side side(SsviSlice slice, double[] strikes, Right right) {
    var bid = new double[strikes.length];
    var ask = new double[strikes.length];
    for (int i = 0; i < strikes.length; i++) {
      double mid = OptionPricer.price(slice, strikes[i], right);
      bid[i] = mid < SkewMatch.LEAST_BID ? 0 : mid - 0.01;
      ask[i] = mid + 0.01;
    }
    return new ChainQuotes.Side(bid, ask, new int[strikes.length], new int[strikes.length]);
  }

  /** VIX and its family straight from the strips of the expiries, whatever their class. */
  private static ChainRecon recon(OptionChain chain, double weight) {
    RateCurve rates = ChainRate.of(chain, 0);
    assertThat(rates.rate(1)).isCloseTo(RATE, within(1e-4));
    return ChainRecon.of(ChainIndices.of(chain, rates), weight).orElseThrow();
  }

  @Test
  void a_chain_made_of_the_prior_is_rebuilt_within_its_ticks() {
    var check = new ReconCheck();
    check.add(recon(chain(FIRST, 15, 1), 0));
    assertThat(check.sessions()).isEqualTo(1);
    List<CheckRow> rows = check.rows();
    assertThat(rows).filteredOn(row -> row.part().equals("volatility")).isNotEmpty();
    for (CheckRow row : rows) {
      if (row.part().equals("volatility") && !row.tenor().equals("1-9")) {
        assertThat(row.bias()).as(row.toString()).isCloseTo(0, within(VOL_POINTS));
      }
      if (row.part().equals("credit")) {
        assertThat(row.met()).isTrue();
        assertThat(row.bias()).as(row.toString()).isCloseTo(0, within(1.5));
      }
    }
  }

  @Test
  void a_chain_with_less_tilt_shows_as_puts_that_are_rebuilt_too_dear() {
    var check = new ReconCheck();
    check.add(recon(chain(FIRST, 15, 0.6), 0));
    CheckRow put =
        check.rows().stream()
            .filter(row -> row.part().equals("volatility") && row.tenor().equals("30-45"))
            .filter(row -> row.option().equals("put 16") && row.vix().equals("all"))
            .findFirst()
            .orElseThrow();
    assertThat(put.bias()).isGreaterThan(0.3);
    assertThat(put.met()).isFalse();
    assertThat(put.slices()).isEqualTo(1);
  }

  @Test
  void changes_of_a_market_that_follows_the_model_lie_on_its_line() {
    var check = new ReconCheck();
    double[] vix = {15, 17, 14, 19};
    LocalDate session = FIRST;
    for (double level : vix) {
      check.add(recon(chain(session, level, 1), 0));
      session = ExchangeCalendar.NYSE.next(session);
    }
    List<CheckRow> changes =
        check.rows().stream().filter(row -> row.part().equals("change")).toList();
    assertThat(changes).hasSize(2);
    for (CheckRow row : changes) {
      assertThat(row.slope()).as(row.toString()).isCloseTo(1, within(0.05));
      assertThat(row.explained()).isGreaterThan(0.99);
      assertThat(row.met()).isTrue();
      assertThat(row.days()).isEqualTo(3);
    }
  }
}
