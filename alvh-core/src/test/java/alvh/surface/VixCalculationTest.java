package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.surface.SkewCalculation.Corrections;
import alvh.surface.StripVariance.Contribution;
import alvh.surface.StripVariance.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cboe's worked examples with every intermediate that is printed, and the rules one by one. */
class VixCalculationTest {
  /** Half a unit of the seventh printed decimal. */
  private static final double PRINTED_7 = 5e-8;

  /** Half a unit of the tenth printed decimal. */
  private static final double PRINTED_10 = 5e-11;

  /** Half a unit of the last printed digit of the small corrections. */
  private static final double PRINTED_CORRECTION = 5e-12;

  private static QuoteStrip published(String term, double minutes, double rate) {
    List<StrikeQuotes> quotes =
        RealData.lines("vix_methodology/quotes.csv").stream()
            .filter(line -> line.startsWith(term))
            .map(line -> Arrays.stream(line.split(",")).skip(1).mapToDouble(Double::parseDouble))
            .map(cells -> quotes(cells.toArray()))
            .toList();
    return new QuoteStrip(minutes, rate, quotes);
  }

  private static StrikeQuotes quotes(double... cells) {
    return new StrikeQuotes(cells[0], cells[1], cells[2], cells[3], cells[4]);
  }

  private static VixCalculation vix(QuoteStrip near, QuoteStrip next) {
    return (VixCalculation) VixCalculation.of(near, next, VixCalculation.VIX_DAYS);
  }

  private static VixCalculation exampleOf2014() {
    return vix(published("near", 35_924, 0.000305), published("next", 46_394, 0.000286));
  }

  @Test
  void the_index_of_the_2014_example_comes_out_with_its_weight() {
    VixCalculation vix = exampleOf2014();
    assertThat(vix.index()).isCloseTo(13.6858205, within(PRINTED_7));
    assertThat(vix.nearWeight()).isCloseTo(0.3050620821, within(PRINTED_10));
    assertThat(vix.nearWeight() + vix.nextWeight()).isEqualTo(1);
    assertThat(vix.extrapolated()).isFalse();
    assertThat(vix.near().strip().years()).isCloseTo(0.0683485540, within(PRINTED_10));
    assertThat(vix.next().strip().years()).isCloseTo(0.0882686454, within(PRINTED_10));
  }

  @Test
  void the_near_expiry_of_the_2014_example_comes_out_step_by_step() {
    StripVariance near = exampleOf2014().near();
    assertThat(near.parityStrike()).isEqualTo(1965);
    assertThat(near.forward()).isCloseTo(1962.8999562, within(PRINTED_7));
    assertThat(near.centreStrike()).isEqualTo(1960);
    assertThat(near.contributions()).hasSize(146);
    assertThat(near.lowestStrike()).isEqualTo(1370);
    assertThat(near.highestStrike()).isEqualTo(2125);
    assertThat(near.sum()).isCloseTo(0.0184949528, within(PRINTED_10));
    assertThat(near.correction()).isCloseTo(3.202885e-5, within(PRINTED_CORRECTION));
    assertThat(near.variance()).isCloseTo(0.0184629239, within(PRINTED_10));
    assertThat(near.volatility()).isCloseTo(Math.sqrt(0.0184629239), within(PRINTED_10 * 10));
  }

  @Test
  void the_next_expiry_of_the_2014_example_comes_out_step_by_step() {
    StripVariance next = exampleOf2014().next();
    assertThat(next.forward()).isCloseTo(1962.4000606, within(PRINTED_7));
    assertThat(next.centreStrike()).isEqualTo(1960);
    assertThat(next.contributions()).hasSize(122);
    assertThat(next.lowestStrike()).isEqualTo(1275);
    assertThat(next.highestStrike()).isEqualTo(2200);
    assertThat(next.sum()).isCloseTo(0.0188379950, within(PRINTED_10));
    assertThat(next.correction()).isCloseTo(1.698736e-5, within(PRINTED_CORRECTION));
    assertThat(next.variance()).isCloseTo(0.0188210077, within(PRINTED_10));
  }

  @Test
  void the_newer_clock_gives_the_newer_index_from_the_same_quotes() {
    VixCalculation vix =
        vix(published("near", 34_484, 0.00031664), published("next", 44_954, 0.00028797));
    assertThat(vix.near().variance()).isCloseTo(0.0192339065, within(PRINTED_10));
    assertThat(vix.next().variance()).isCloseTo(0.0194238843, within(2 * PRINTED_10));
    assertThat(vix.index()).isCloseTo(13.9278424, within(PRINTED_7));
  }

  /**
   * Half of (2.9/1960)² in a total variance of .00126 is .09 %, at a skewness of −3.7 therefore
   * .05; the next expiry weighs more and feels less.
   */
  private static final double EFFECT_OF_CORRECTIONS = 0.05;

  @Test
  void the_skew_of_the_2014_quotes_hardly_depends_on_the_corrections() {
    VixCalculation vix = exampleOf2014();
    double exact = SkewCalculation.of(vix, Corrections.EXACT).index();
    double printed = SkewCalculation.of(vix, Corrections.CBOE_PRINTED).index();
    assertThat(exact).isBetween(110.0, 150.0);
    assertThat(printed).isCloseTo(exact, within(EFFECT_OF_CORRECTIONS)).isNotEqualTo(exact);
  }

  @Test
  void the_two_variances_printed_in_2009_give_their_index() {
    double near = 9 * VixCalculation.MINUTES_PER_DAY;
    double next = 37 * VixCalculation.MINUTES_PER_DAY;
    double target = 30 * VixCalculation.MINUTES_PER_DAY;
    assertThat(VixCalculation.index(near, 0.4727672252, next, 0.3668181547, target))
        .isCloseTo(61.2179986, within(PRINTED_7));
  }

  /** The wings are made up; the quotes at 920 differ by the 0.50 and 1.00 that were printed. */
  @Test
  void the_forwards_printed_in_2009_follow_from_call_less_put() {
    assertThat(strip(9, quotes(920, 37.1, 37.2, 36.6, 36.7)).forward())
        .isCloseTo(920.50005, within(5e-6));
    assertThat(strip(37, quotes(920, 61.5, 61.6, 60.5, 60.6)).forward())
        .isCloseTo(921.00039, within(5e-6));
  }

  private static StripVariance strip(int days, StrikeQuotes centre) {
    return variance(
        days,
        quotes(915, 65, 66, 58, 59),
        centre,
        quotes(925, 34, 35, 39, 40),
        quotes(930, 30, 31, 60, 61));
  }

  private static StripVariance variance(int days, StrikeQuotes... quotes) {
    return (StripVariance) outcome(days, quotes);
  }

  private static StripOutcome outcome(int days, StrikeQuotes... quotes) {
    return StripVariance.of(
        new QuoteStrip(days * VixCalculation.MINUTES_PER_DAY, 0.0038, List.of(quotes)));
  }

  private static StrikeQuotes put(double strike, double bid) {
    return quotes(strike, 100 - strike + 5, 100 - strike + 6, bid, bid + 1);
  }

  private static StrikeQuotes call(double strike, double bid) {
    return quotes(strike, bid, bid + 1, strike - 100 + 5, strike - 100 + 6);
  }

  @Test
  void a_single_zero_bid_is_skipped_and_two_in_a_row_end_the_walk() {
    StripVariance variance =
        variance(
            30,
            put(70, 1),
            put(75, 0),
            put(80, 0),
            put(85, 1),
            put(90, 0),
            put(95, 2),
            quotes(100, 5, 6, 5, 6),
            call(105, 2),
            call(110, 0),
            call(115, 1));
    assertThat(variance.contributions().stream().map(Contribution::strike))
        .containsExactly(85.0, 95.0, 100.0, 105.0, 115.0);
    assertThat(variance.contributions().stream().map(Contribution::width))
        .containsExactly(10.0, 7.5, 5.0, 7.5, 10.0);
    assertThat(variance.contributions().stream().map(Contribution::side))
        .containsExactly(Side.PUT, Side.PUT, Side.BOTH, Side.CALL, Side.CALL);
    assertThat(variance.contributions().get(2).price()).isEqualTo(5.5);
  }

  @Test
  void a_strip_that_does_not_suffice_says_why() {
    assertThat(outcome(30)).isEqualTo(unusable("no strike has a bid for both call and put"));
    assertThat(outcome(30, put(95, 0), quotes(100, 5, 6, 0, 1)))
        .isEqualTo(unusable("no strike has a bid for both call and put"));
    assertThat(outcome(30, put(95, 2), quotes(100, 5, 6, 5, 6)))
        .isEqualTo(unusable("no call above strike 100.0"));
    assertThat(outcome(30, quotes(100, 5, 6, 5, 6), call(105, 2)))
        .isEqualTo(unusable("no put below strike 100.0"));
    assertThat(outcome(30, quotes(100, 5, 6, 7, 8), call(105, 2)))
        .isInstanceOf(StripOutcome.Unusable.class);
  }

  private static StripOutcome unusable(String reason) {
    return new StripOutcome.Unusable(30 * VixCalculation.MINUTES_PER_DAY, reason);
  }

  @Test
  void an_index_without_one_of_its_strips_names_the_expiry() {
    QuoteStrip flat = FlatStrip.of(24, 0.2, 100.4);
    QuoteStrip empty = new QuoteStrip(50_000, 0, new ArrayList<>());
    assertThat(VixCalculation.of(flat, empty, 30))
        .isEqualTo(
            new VixOutcome.Unavailable(
                "the expiry in 50000.0 minutes: no strike has a bid for both call and put"));
  }

  @Test
  void an_extrapolation_without_variance_is_no_index() {
    VixOutcome steep =
        VixCalculation.of(FlatStrip.of(24, 0.5, 100), FlatStrip.of(36, 0.1, 100), 93);
    assertThat(steep).isInstanceOf(VixOutcome.Unavailable.class);
  }

  /** The widest strike steps are a fiftieth of a standard deviation and the wings 10 of them. */
  private static final double DISCRETE = 2e-3;

  @Test
  void quotes_of_one_volatility_give_it_back_at_every_tenor_of_the_family() {
    for (int days : new int[] {9, 30, 93, 184, 365}) {
      for (double forward : new double[] {100, 100.3, 100.49}) {
        var vix =
            (VixCalculation)
                VixCalculation.of(
                    FlatStrip.of(days - 4, 0.2, forward),
                    FlatStrip.of(days + 3, 0.2, forward),
                    days);
        assertThat(vix.index()).isCloseTo(20, offset(20 * DISCRETE));
      }
    }
  }

  @Test
  void an_expiry_on_the_tenor_counts_alone() {
    var vix =
        (VixCalculation)
            VixCalculation.of(FlatStrip.of(30, 0.2, 100), FlatStrip.of(37, 0.3, 100), 30);
    assertThat(vix.nearWeight()).isEqualTo(1);
    assertThat(vix.index()).isCloseTo(100 * vix.near().volatility(), within(1e-12));
  }
}
