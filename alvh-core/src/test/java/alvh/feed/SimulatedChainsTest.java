package alvh.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.OptionRoot;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.model.AffineModel;
import alvh.model.AffineParameters;
import alvh.model.MarketState;
import alvh.surface.SurfaceFit;
import alvh.unit.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Simulated chains admit no static arbitrage, and each quote holds the model's price. */
class SimulatedChainsTest {
  private static final AffineModel MODEL = new AffineModel(AffineParameters.a1());
  private static final ChainMaker MAKER = new ChainMaker(MODEL, "SIM");

  /** The error of the Fourier series, points: a twentieth of the finest tick. */
  private static final double SERIES = 2.5e-3;

  private static final List<MarketState> STATES =
      List.of(
          new MarketState(0, .0099),
          new MarketState(.0025, .0155),
          new MarketState(.02, .03),
          new MarketState(.35, .09));

  static Stream<ChainMaker.Close> closes() {
    return Stream.of(
            LocalDate.of(2007, 3, 14), LocalDate.of(2015, 7, 2), LocalDate.of(2023, 11, 24))
        .flatMap(day -> STATES.stream().map(state -> close(day, state)));
  }

  private static ChainMaker.Close close(LocalDate day, MarketState state) {
    var bare = new ChainMaker.Close(day, 2345.67, state, .031, List.of());
    List<ListedStrikes> listed =
        ListedExpiries.spx(day).stream()
            .map(
                expiry -> {
                  double years = bare.years(expiry);
                  double deviation = Math.sqrt(MODEL.vixSquared(state, years) * years);
                  return new ListedStrikes(
                      expiry, StrikeBand.around(bare.forward(years), deviation, true));
                })
            .toList();
    return new ChainMaker.Close(day, bare.spot(), state, bare.rate(), listed);
  }

  @ParameterizedTest
  @MethodSource("closes")
  void calls_fall_with_the_strike_no_faster_than_discounted_and_bend_upwards(
      ChainMaker.Close close) {
    for (ListedStrikes listed : close.listed()) {
      double years = close.years(listed.expiry());
      double[] strikes = listed.band().strikes();
      double[] calls = MAKER.calls(close, years, strikes);
      double before = -close.discount(years);
      for (int i = 1; i < strikes.length; i++) {
        double step = strikes[i] - strikes[i - 1];
        double slope = (calls[i] - calls[i - 1]) / step;
        assertThat(slope)
            .as("slope at %s of %s", strikes[i], listed.expiry())
            .isBetween(before - 2 * SERIES / step, SERIES / step);
        before = slope;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("closes")
  void an_option_of_equal_moneyness_is_worth_no_less_for_a_longer_time(ChainMaker.Close close) {
    double[] moneyness = IntStream.range(-120, 60).mapToDouble(i -> i * .01).toArray();
    double[] before = new double[moneyness.length];
    for (ListedStrikes listed : close.listed()) {
      double[] calls = new double[moneyness.length];
      MODEL.chain().calls(close.years(listed.expiry()), close.state(), moneyness, calls);
      for (int i = 0; i < calls.length; i++) {
        assertThat(calls[i])
            .as("k %s, %s", moneyness[i], listed.expiry())
            .isGreaterThanOrEqualTo(before[i] - SERIES / close.spot());
      }
      before = calls;
    }
  }

  @ParameterizedTest
  @MethodSource("closes")
  void every_quote_holds_the_models_price_so_that_parity_stands_within_the_spreads(
      ChainMaker.Close close) {
    OptionChain chain = MAKER.spx(close);
    for (int e = 0; e < chain.expiries().size(); e++) {
      ChainQuotes quotes = chain.expiries().get(e);
      double years = close.years(close.listed().get(e).expiry());
      double[] calls = MAKER.calls(close, years, close.listed().get(e).band().strikes());
      for (int i = 0; i < quotes.size(); i++) {
        assertThat(calls[i])
            .isBetween(quotes.calls().bid()[i] - SERIES, quotes.calls().ask()[i] + SERIES);
        double parity = close.discount(years) * (close.forward(years) - quotes.strike(i));
        assertThat(parity)
            .isBetween(
                quotes.calls().bid()[i] - quotes.puts().ask()[i] - SERIES,
                quotes.calls().ask()[i] - quotes.puts().bid()[i] + SERIES);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("closes")
  void the_forward_of_vix_options_is_the_future_of_their_expiry(ChainMaker.Close close) {
    OptionChain chain = MAKER.vix(close);
    for (ChainQuotes quotes : chain.expiries()) {
      double years = close.years(new ListedExpiry(quotes.root().orElseThrow(), quotes.expiry()));
      double future = MODEL.vixFuture(close.state(), years);
      for (int i = 0; i < quotes.size(); i++) {
        double parity = close.discount(years) * (future - quotes.strike(i));
        assertThat(parity)
            .as("%s %s", quotes.expiry(), quotes.strike(i))
            .isBetween(
                quotes.calls().bid()[i] - quotes.puts().ask()[i] - SERIES,
                quotes.calls().ask()[i] - quotes.puts().bid()[i] + SERIES);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("closes")
  void a_surface_goes_through_the_quotes(ChainMaker.Close close) {
    assertThat(SurfaceFit.of(MAKER.spx(close))).isPresent();
  }

  @Test
  void quotes_lie_on_the_ticks_of_their_class_and_day() {
    var close = close(LocalDate.of(2015, 7, 2), STATES.get(1));
    Map<String, OptionRoot> roots =
        Map.of(
            "SPX",
            OptionRoot.SPX,
            "SPXW",
            OptionRoot.SPXW,
            "VIX",
            OptionRoot.VIX,
            "VIXW",
            OptionRoot.VIXW);
    for (OptionChain chain : List.of(MAKER.spx(close), MAKER.vix(close))) {
      for (ChainQuotes quotes : chain.expiries()) {
        OptionRoot root = roots.get(quotes.optionClass());
        for (double price : quotes.calls().ask()) {
          Tick tick = root.tick(close.session(), price);
          assertThat(tick.isOn(price)).as("%s %s", root, price).isTrue();
        }
        for (double price : quotes.puts().bid()) {
          Tick tick = root.tick(close.session(), price);
          assertThat(tick.isOn(price)).as("%s %s", root, price).isTrue();
        }
      }
    }
  }

  @Test
  void half_spreads_are_those_of_the_cost_model_and_at_most_a_tick_more() {
    var close = close(LocalDate.of(2015, 7, 2), STATES.get(1));
    ChainQuotes quotes = MAKER.spx(close).expiries().getLast();
    double vix = MODEL.vix(close.state());
    for (int i = 0; i < quotes.size(); i++) {
      double mid = quotes.puts().mid(i);
      if (mid > 5) {
        double half = (.05 + .010 * mid) * Math.max(1, vix / 18);
        assertThat(.5 * (quotes.puts().ask()[i] - quotes.puts().bid()[i]))
            .isCloseTo(half, within(.11));
      }
    }
  }
}
