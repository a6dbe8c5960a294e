package alvh.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.math.Normal;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CondorBuilderTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 1, 29);
  private static final LocalDate EXPIRY = LocalDate.of(2018, 3, 16);

  /** 46 days, less the hour that the clocks lose in March. */
  private static final double YEARS = (46 * 24 - 1) / (365 * 24.0);

  private static final double NEUTRAL = .03;

  /** Two orders of the same additions. */
  private static final double ROUNDING = 1e-12;

  @Test
  void the_strikes_are_those_nearest_to_sixteen_and_five_delta() {
    // σ√T = .15·√.12591 = .05322, σ²T/2 = .00142. A put has delta .16 at
    // ln K/F = −.99446·.05322 + .00142 = −.05151: 2659.4; delta .05 at −1.64485·.05322 + .00142
    // = −.08613: 2568.9. The calls lie at +.05434: 2956.4 and +.08896: 3060.5.
    IronCondor condor = build(2800, .15).condor();
    assertThat(condor.legs())
        .extracting(Option::strike)
        .containsExactly(2570.0, 2660.0, 2955.0, 3060.0);
    assertThat(condor.legs()).allMatch(leg -> leg.root() == OptionRoot.SPXW);
    assertThat(condor.expiry()).isEqualTo(EXPIRY);
  }

  @Test
  void wings_beyond_ten_percent_of_the_forward_lie_on_multiples_of_twenty_five() {
    // σ√T = .4·.35483 = .14193, σ²T/2 = .01007. Five-delta put: −.23345 + .01007 = −.22338:
    // 2239.4 → 2250 or 2225, nearest in delta 2250; call: +.24352: 3572.0 → 3575.
    IronCondor condor = build(2800, .40).condor();
    assertThat(condor.longPut().strike()).isEqualTo(2250);
    assertThat(condor.longCall().strike()).isEqualTo(3575);
  }

  @Test
  void the_net_delta_is_that_of_the_position_sold() {
    CondorBuilder.Built built = build(2800, .15);
    assertThat(built.netDelta()).isCloseTo(net(built.condor(), 2800, .15), within(ROUNDING));
    assertThat(Math.abs(built.netDelta())).isLessThanOrEqualTo(NEUTRAL);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void one_strike_is_shifted_when_the_net_delta_is_too_large_and_the_best_shift_is_taken(
      @ForAll @DoubleRange(min = 300, max = 500) double spot,
      @ForAll @DoubleRange(min = .08, max = .18) double volatility) {
    CondorBuilder.Built built = build(spot, volatility);
    IronCondor plain = unshifted(spot, volatility);
    double before = Math.abs(net(plain, spot, volatility));
    if (before <= NEUTRAL) {
      assertThat(built.condor()).isEqualTo(plain);
    } else {
      double best =
          shifts(plain).stream()
              .mapToDouble(shift -> Math.abs(net(shift, spot, volatility)))
              .reduce(before, Math::min);
      assertThat(Math.abs(built.netDelta())).isCloseTo(best, within(ROUNDING));
      assertThat(changed(plain, built.condor())).isLessThanOrEqualTo(1);
      assertThat(built.condor().longPut()).isEqualTo(plain.longPut());
      assertThat(built.condor().longCall()).isEqualTo(plain.longCall());
    }
  }

  @Test
  void a_shift_happens_where_five_points_are_much() {
    // One strike of 5 at an index of 200 is a third of the deviation: the deltas cannot balance.
    long shifted = 0;
    for (double spot = 180; spot < 220; spot++) {
      shifted += changed(unshifted(spot, .15), build(spot, .15).condor());
    }
    assertThat(shifted).isGreaterThan(5);
  }

  @Test
  void wings_by_width_lie_so_many_points_beyond_the_short_strikes() {
    // Short strikes as above, 2660 and 2955.
    assertThat(byWidth(2800, 50).legs())
        .extracting(Option::strike)
        .containsExactly(2610.0, 2660.0, 2955.0, 3005.0);
    // Beyond a tenth of the forward, 2520 and 3080, only every fifth strike is listed: 2460 lies
    // nearer to 2450 than to 2475, and 3155 nearer to 3150 than to 3175.
    assertThat(byWidth(2800, 200).legs())
        .extracting(Option::strike)
        .containsExactly(2450.0, 2660.0, 2955.0, 3150.0);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void wings_by_width_go_along_when_a_short_strike_is_shifted(
      @ForAll @DoubleRange(min = 300, max = 500) double spot,
      @ForAll @DoubleRange(min = .08, max = .18) double volatility) {
    IronCondor condor =
        new CondorBuilder(new FlatSurface(TODAY, spot, 15, volatility), withWing(10))
            .build(EXPIRY)
            .condor();
    // At the edge of the fine strikes the next one is twenty-five points away.
    assertThat(condor.shortPut().strike() - condor.longPut().strike()).isBetween(5.0, 25.0);
    assertThat(condor.longCall().strike() - condor.shortCall().strike()).isBetween(5.0, 25.0);
  }

  private static IronCondor byWidth(double spot, double width) {
    var surface = new FlatSurface(TODAY, spot, 15, .15);
    return new CondorBuilder(surface, withWing(width)).build(EXPIRY).condor();
  }

  private static CondorRules withWing(double width) {
    var r = new CondorRules();
    return new CondorRules(
        r.minDte(),
        r.maxDte(),
        r.targetDte(),
        r.shortDelta(),
        r.wingDelta(),
        r.maxNetDelta(),
        r.entryEvery(),
        r.maxOpen(),
        r.target(),
        r.stop(),
        r.stopBasis(),
        r.timeExit(),
        r.riskPerEntry(),
        r.adjust(),
        r.layer1(),
        r.timeShift(),
        r.fomc(),
        r.expiries(),
        new Wing(Wing.Mode.WIDTH, width));
  }

  private static CondorBuilder.Built build(double spot, double volatility) {
    var surface = new FlatSurface(TODAY, spot, 15, volatility);
    return new CondorBuilder(surface, new CondorRules()).build(EXPIRY);
  }

  /** The strikes by delta alone: rules that never find a condor too far from neutral. */
  private static IronCondor unshifted(double spot, double volatility) {
    var anyDelta = new CondorRules(45, 60, 50, .16, .05, 1, 5, 6, .5, 2, 21, .05);
    var surface = new FlatSurface(TODAY, spot, 15, volatility);
    return new CondorBuilder(surface, anyDelta).build(EXPIRY).condor();
  }

  /**
   * Every condor with one short strike moved by 5 points, the step within a tenth of the forward.
   */
  private static List<IronCondor> shifts(IronCondor c) {
    var shifts = new ArrayList<IronCondor>();
    for (double step : List.of(-5.0, 5.0)) {
      add(shifts, c, c.shortPut().strike() + step, c.shortCall().strike());
      add(shifts, c, c.shortPut().strike(), c.shortCall().strike() + step);
    }
    return shifts;
  }

  private static void add(List<IronCondor> shifts, IronCondor c, double put, double call) {
    if (c.longPut().strike() < put && put < call && call < c.longCall().strike()) {
      shifts.add(
          IronCondor.of(
              OptionRoot.SPXW, EXPIRY, c.longPut().strike(), put, call, c.longCall().strike()));
    }
  }

  private static long changed(IronCondor one, IronCondor other) {
    long changed = 0;
    for (int leg = 0; leg < one.legs().size(); leg++) {
      changed += one.legs().get(leg).equals(other.legs().get(leg)) ? 0 : 1;
    }
    return changed;
  }

  /** Index units of the condor sold: wings long, shorts short, by the textbook delta. */
  private static double net(IronCondor condor, double spot, double volatility) {
    return delta(condor.longPut(), spot, volatility)
        - delta(condor.shortPut(), spot, volatility)
        - delta(condor.shortCall(), spot, volatility)
        + delta(condor.longCall(), spot, volatility);
  }

  private static double delta(Option option, double spot, double volatility) {
    double deviation = volatility * Math.sqrt(YEARS);
    double d1 = Math.log(spot / option.strike()) / deviation + deviation / 2;
    return option.right() == Right.CALL ? Normal.cdf(d1) : Normal.cdf(d1) - 1;
  }

  @Test
  void the_clock_of_this_test_is_that_of_the_program() {
    assertThat(
            YearFraction.between(
                ExchangeCalendar.NYSE.close(TODAY), ExchangeCalendar.NYSE.close(EXPIRY)))
        .isCloseTo(YEARS, within(ROUNDING));
  }
}
