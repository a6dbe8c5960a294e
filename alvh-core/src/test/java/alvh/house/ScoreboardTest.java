package alvh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * For every mistake that option software is known for, the test that shows it is not made here; it
 * fails where that test is gone.
 */
class ScoreboardTest {
  /** Mistake, then its test's class and method on lines of their own. */
  private static final String OWNED =
      """
      unequal wings margined by one wing
        risk.RegTMarginTest
        a_condor_with_wings_of_50_and_160_needs_32000_or_42000_for_two
      equal wings
        engine.FamiliarMistakesTest
        ten_condors_of_160_170_180_190_need_ten_thousand
      greedy grouping
        risk.RegTMarginTest
        the_best_pairing_may_cross_two_condors
      covered debit spread margined as naked
        engine.FamiliarMistakesTest
        a_covered_debit_spread_needs_no_margin_and_a_book_no_more_than_its_parts
      morning settlement on a close
        ledger.SettlementRuleTest
        without_spy_a_morning_option_settles_on_the_close_before_and_never_on_its_own_close
      morning settlement carried to the opening
        ledger.SettlementRuleTest
        a_morning_option_settles_on_the_close_before_times_the_gap_of_spy
      official opening value passed over
        ledger.SettlementRuleTest
        a_given_opening_value_beats_the_proxy_and_is_not_the_close
      settlement value that a leg is not of
        ledger.SettlementRuleTest
        two_legs_of_one_vertical_settle_on_one_object
      third Friday afternoon dead all day
        engine.FamiliarMistakesTest
        an_afternoon_option_of_a_third_friday_lives_until_four
      VIXW in the afternoon
        engine.FamiliarMistakesTest
        options_on_vix_settle_on_a_wednesday_morning_the_weekly_ones_too
      VIX options and futures on two values
        ledger.SettlementRuleTest
        a_vix_option_settles_on_the_same_value_as_the_future
      no dividend yield
        engine.FamiliarMistakesTest
        call_and_put_imply_one_volatility_on_the_forward_of_parity
      options on VIX priced off its spot
        surface.VixUnderlyingTest
        a_monthly_is_priced_on_the_future_that_settles_with_it
      Greeks of options on VIX off its spot
        surface.VixUnderlyingTest
        the_printed_call_on_a_future_comes_out
      failed volatility told as 0
        pricing.ImpliedVolatilityTest
        no_input_gives_zero_or_a_silent_nan
      settlement wants buying power
        engine.FamiliarMistakesTest
        settlement_asks_for_no_buying_power_and_takes_every_leg
      assignment of European options
        engine.FamiliarMistakesTest
        nothing_is_exercised_before_its_expiry_and_positions_are_the_sum_of_fills
      package filled at prices of two instants
        order.QuotedMarketTest
        a_package_is_filled_from_one_chain_or_from_the_model_and_never_from_both
      order off the grid
        order.ExchangeRulesTest
        the_net_price_of_a_condor_is_a_multiple_of_five_hundredths_also_above_three
      limit on each leg
        order.ExchangeRulesTest
        a_condor_with_a_limit_on_every_leg_is_refused
      two legs on two prints
        engine.FamiliarMistakesTest
        both_legs_of_a_vertical_settle_on_one_print
      fills that change no legs
        engine.FamiliarMistakesTest
        nothing_is_exercised_before_its_expiry_and_positions_are_the_sum_of_fills
      expiry at midnight
        engine.FamiliarMistakesTest
        expiries_are_the_exchanges_instants_in_new_york_and_not_midnights
      look-ahead of a signal
        signal.NoLookAheadTest
        readings_at_300_dates_are_the_same_when_the_future_is_cut_off
      look-ahead not noticed
        engine.LookAheadTest
        a_signal_that_reads_tomorrow_is_caught_on_every_date_that_is_cut
      volatility of the far tail
        pricing.ImpliedVolatilityTest
        prices_down_to_the_smallest_normal_double_have_their_volatility
      trade without a quote vanishes
        engine.RealRunTest
        orders_lack_a_quote_only_in_the_hole_and_after_the_end_of_the_chains_of_2019
      hole priced by a guess
        order.QuotedMarketTest
        a_hole_among_days_with_a_chain_is_waited_out_and_not_priced
      zero settlement of a VIX future
        store.format.CfeFormatsTest
        a_zero_settlement_is_rejected_with_its_reason
      prices of futures before their rescaling
        store.format.CfeFormatsTest
        prices_before_the_rescaling_are_divided_and_those_of_the_day_are_not
      final settlement read as a trade
        store.format.CfeFormatsTest
        the_row_of_the_expiry_day_is_the_final_settlement
      disclaimers and mixed line ends
        store.format.CfeFormatsTest
        a_disclaimer_mixed_line_ends_and_a_trailing_comma_do_no_harm
      listings that grew taken for missing data
        time.SpxwExpirationsTest
        the_chains_of_2019_list_exactly_the_expirations_of_the_rule
      data of which nobody says what is wrong
        store.quality.RealDataQualityTest
        missing_sessions_are_named
      growth that ignores the length of a period
        report.statistic.StatisticsTest
        growth_compounds_over_252_sessions_a_year
      equity known at trade exits only
        engine.RealRunTest
        equity_is_capital_results_and_interest_less_costs_on_every_day_of_every_arm
      costs assumed away
        report.RepricedTest
        every_fill_gives_up_its_share_of_the_spread_that_it_met
      a report at one cost
        report.page.CostsSectionTest
        every_arm_stands_at_mid_half_three_quarters_and_the_touch
      a run lost with its process
        engine.KilledRunTest
        killed_after_every_event_or_within_one_and_resumed_it_ends_with_the_same_hash_and_arms
      a process killed while it writes
        app.KilledProcessTest
        killed_again_and_again_while_it_writes_it_ends_with_the_bytes_of_a_run_left_alone
      a damaged record believed
        engine.JournalTest
        a_flip_of_every_single_byte_of_a_small_journal_is_found_and_its_event_named
      results that depend on threads
        engine.SameJournalTest
        of_the_real_market_too
      heap and time that grow with the length of a run
        engine.TwentyYearsTest
        a_step_makes_as_little_garbage_in_the_last_year_as_in_the_second_and_keeps_little
      premium made by the engine itself
        feed.CondorPremiumTest
        without_premia_and_costs_the_mean_condor_earns_nothing
      money or positions from nowhere
        event.RandomStreamsTest
        money_and_positions_are_conserved_in_a_million_random_streams
      a store that dies half written
        store.format.ImporterTest
        a_process_that_dies_in_the_middle_leaves_nothing
      """;

  private record Line(String mistake, String type, String method) {
    static Line of(List<String> text) {
      return new Line(text.get(0).strip(), "alvh." + text.get(1).strip(), text.get(2).strip());
    }

    void check() throws ClassNotFoundException {
      Method found =
          Arrays.stream(Class.forName(type).getDeclaredMethods())
              .filter(candidate -> candidate.getName().equals(method))
              .findFirst()
              .orElseThrow(() -> new AssertionError(type + " has no test " + method));
      assertThat(
              Arrays.stream(found.getAnnotations())
                  .map(annotation -> annotation.annotationType().getSimpleName()))
          .as("%s is a test", method)
          .containsAnyOf("Test", "ParameterizedTest", "Property", "TestFactory");
    }
  }

  private static List<Line> lines() {
    List<String> text = OWNED.lines().toList();
    return IntStream.range(0, text.size() / 3)
        .mapToObj(i -> Line.of(text.subList(3 * i, 3 * i + 3)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> every_mistake_has_its_test() {
    return lines().stream().map(l -> DynamicTest.dynamicTest(l.mistake(), l::check)).toList();
  }

  @Test
  void no_mistake_stands_there_twice() {
    assertThat(lines()).extracting(Line::mistake).doesNotHaveDuplicates();
  }
}
