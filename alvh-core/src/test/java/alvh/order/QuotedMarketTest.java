package alvh.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.market.ChainUse;
import alvh.market.MadeChain;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.market.OptionChain;
import alvh.surface.Provenance;
import alvh.surface.VvixPricer;
import alvh.time.ExchangeCalendar;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotedMarketTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
  private static final LocalDate EXPIRY = LocalDate.of(2019, 6, 21);
  private static final Option LISTED = new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 2700);
  private static final Option NO_BID = new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 2000);
  private static final Option CROSSED = new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 2800);
  private static final Option NOT_LISTED = new Option(OptionRoot.SPXW, EXPIRY, Right.PUT, 2705);
  private static final Option OTHER_EXPIRY =
      new Option(OptionRoot.SPXW, LocalDate.of(2019, 7, 19), Right.PUT, 2700);
  private static final Future VX = new Future(FutureRoot.VX, LocalDate.of(2019, 6, 19));

  /** Half of a tenth, which no binary number is. */
  private static final double ROUNDING = 1e-12;

  /** Sells everything for seven. */
  private static final ClosingQuotes MODEL =
      new ClosingQuotes() {
        @Override
        public Optional<Quote> quote(Instrument instrument) {
          return Optional.of(new Quote(7, .1, PriceSource.RECON));
        }

        @Override
        public Optional<VvixPricer> vixOptions() {
          return Optional.empty();
        }
      };

  private static OptionChain chain(LocalDate session) {
    return MadeChain.spxw(session, EXPIRY)
        .put(2000, 0, .10)
        .put(2700, 9.8, 10.4)
        .put(2800, 20, 19)
        .chain();
  }

  private static MarketSnapshot session(LocalDate date, boolean quoted) {
    return session(date, quoted, 2750);
  }

  private static MarketSnapshot session(LocalDate date, boolean quoted, double index) {
    var clock = ExchangeCalendar.NYSE.decisionClock(date);
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    seen.put(Measure.SPX, new Observation(date, index, clock));
    return new MarketSnapshot(
        date, clock, seen, Optional.empty(), quoted ? List.of(chain(date)) : List.of());
  }

  private static ClosingQuotes today() {
    return new QuoteRules().memory().observe(session(DAY, true), MODEL);
  }

  @Test
  void a_listed_option_has_the_mid_and_the_spread_of_its_chain() {
    Quote quote = today().quote(LISTED).orElseThrow();
    assertThat(quote.mid()).isCloseTo(10.1, offset(ROUNDING));
    assertThat(quote.bid()).isCloseTo(9.8, offset(ROUNDING));
    assertThat(quote.ask()).isCloseTo(10.4, offset(ROUNDING));
    assertThat(quote.source()).isEqualTo(PriceSource.CHAIN);
  }

  @Test
  void a_quote_of_a_made_chain_says_so_and_fills_beside_others_of_it() {
    OptionChain chain = chain(DAY);
    var made =
        new OptionChain(
            "SPX", DAY, chain.asOf(), chain.spot(), "SIM A1 seed 7 2019-2019", chain.expiries());
    var market = new QuotedMarket(List.of(made), listing -> false, MODEL);
    assertThat(market.quote(LISTED).orElseThrow().source()).isEqualTo(PriceSource.SIM);
    assertThat(PriceSource.SIM.isQuoted()).isTrue();
    assertThat(PriceSource.of(Provenance.SIMULATED)).isEqualTo(PriceSource.SIM_FITTED);
  }

  @Test
  void an_option_without_a_bid_is_sold_for_nothing_and_bought_at_the_ask() {
    Quote quote = today().quote(NO_BID).orElseThrow();
    assertThat(quote.bid()).isZero();
    assertThat(quote.ask()).isEqualTo(.10);
  }

  @Test
  void a_crossed_quote_and_a_strike_that_is_not_listed_have_no_price() {
    assertThat(today().quote(CROSSED)).isEmpty();
    assertThat(today().quote(NOT_LISTED)).isEmpty();
    assertThat(today().mid(NOT_LISTED)).isEmpty();
  }

  @Test
  void an_expiry_that_no_chain_lists_and_a_future_have_the_price_of_the_model() {
    assertThat(today().quote(OTHER_EXPIRY).orElseThrow().source()).isEqualTo(PriceSource.RECON);
    assertThat(today().quote(VX).orElseThrow().mid()).isEqualTo(7);
  }

  @Test
  void a_hole_among_days_with_a_chain_is_waited_out_and_not_priced() {
    var memory = new QuoteRules().memory();
    LocalDate date = DAY;
    for (int i = 0; i < 5; i++) {
      assertThat(memory.observe(session(date, true), MODEL).quote(LISTED)).isPresent();
      date = ExchangeCalendar.NYSE.next(date);
    }
    for (int i = 0; i < 5; i++) {
      ClosingQuotes silent = memory.observe(session(date, false), MODEL);
      assertThat(silent.quote(LISTED)).isEmpty();
      assertThat(silent.mid(LISTED)).isEmpty();
      assertThat(silent.quote(OTHER_EXPIRY)).isPresent();
      date = ExchangeCalendar.NYSE.next(date);
    }
    assertThat(memory.observe(session(date, false), MODEL).quote(LISTED).orElseThrow().source())
        .isEqualTo(PriceSource.RECON);
  }

  @Test
  void after_a_single_day_with_a_chain_the_model_prices_again() {
    var memory = new QuoteRules().memory();
    memory.observe(session(DAY, true), MODEL);
    LocalDate next = ExchangeCalendar.NYSE.next(DAY);
    assertThat(memory.observe(session(next, false), MODEL).quote(LISTED)).isPresent();
  }

  @Test
  void a_chain_far_from_the_index_is_not_of_that_close() {
    OptionChain night = MadeChain.spxw(DAY, EXPIRY).put(2750, 30, 31).call(2750, 30, 31).chain();
    var seen = new EnumMap<Measure, Observation>(Measure.class);
    var clock = ExchangeCalendar.NYSE.decisionClock(DAY);
    seen.put(Measure.SPX, new Observation(DAY, 2800, clock));
    var today = new MarketSnapshot(DAY, clock, seen, Optional.empty(), List.of(night));
    assertThat(new QuoteRules().memory().observe(today, MODEL)).isSameAs(MODEL);
  }

  @Test
  void a_package_is_filled_from_one_chain_or_from_the_model_and_never_from_both() {
    var rules = new SpreadFraction(.5, new Fees());
    assertThat(rules.fill(order(LISTED, NO_BID), DAY, today())).isPresent();
    assertThat(rules.fill(order(LISTED, OTHER_EXPIRY), DAY, today())).isEmpty();
    assertThat(rules.fill(order(LISTED, NO_BID), DAY, today()).orElseThrow().slippage())
        .isEqualTo(Money.ofDollars(.5 * (.30 + .05) * 100));
  }

  private static Order order(Option first, Option second) {
    return new Order(
        "O",
        DAY,
        Order.Purpose.OPEN_CONDOR,
        "C",
        "E2",
        "A test.",
        List.of(new OrderLeg(first, -1), new OrderLeg(second, 1)));
  }

  @Test
  void the_model_alone_is_traded_on_where_the_rules_say_so() {
    var rules = new QuoteRules(QuoteRules.Source.RECON, 5, 5, new ChainUse());
    assertThat(rules.memory().observe(session(DAY, true), MODEL)).isSameAs(MODEL);
  }
}
