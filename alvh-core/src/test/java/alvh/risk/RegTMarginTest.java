package alvh.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Holdings;
import alvh.instrument.IronCondor;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.risk.RegTMargin.Unequal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Margin by strategy rules: by hand, and the laws of the best pairing on drawn books. */
class RegTMarginTest {
  private static final LocalDate NEAR = LocalDate.of(2019, 5, 17);
  private static final LocalDate FAR = LocalDate.of(2019, 6, 21);
  private static final double INDEX = 2_900;

  /** Dollars that only the order of a sum leaves. */
  private static final double CENT = .01;

  private static final int BOOKS = 150;

  /** A price that differs from option to option, so that naked ones are not all alike. */
  private static final ToDoubleFunction<Option> PRICE =
      option -> 1 + Math.abs(option.strike() - INDEX) / 100;

  @Test
  void a_condor_with_wings_of_50_and_160_needs_32000_or_42000_for_two() {
    Holdings two = condor(2_700, 2_750, 3_000, 3_160).holdings(2);
    assertThat(margin(Unequal.MAX, two)).isEqualTo(32_000);
    assertThat(margin(Unequal.SUM, two)).isEqualTo(42_000);
  }

  @Test
  void a_condor_with_equal_wings_needs_one_of_them_either_way() {
    Holdings three = condor(2_700, 2_750, 3_000, 3_050).holdings(3);
    for (Unequal unequal : Unequal.values()) {
      assertThat(margin(unequal, three)).isEqualTo(15_000);
    }
  }

  @Test
  void a_naked_option_needs_its_price_and_fifteen_percent_less_what_it_is_out_of_the_money() {
    // .15·5000 − 200 = 550, above .10·5000; and 750 − 1000 < .10·4000 = 400.
    assertThat(RegTMargin.naked(option(NEAR, Right.CALL, 5_200), 20, 5_000)).isEqualTo(57_000);
    assertThat(RegTMargin.naked(option(NEAR, Right.PUT, 4_000), 3, 5_000)).isEqualTo(40_300);
  }

  @Test
  void a_naked_vix_call_needs_twenty_percent_of_the_index_and_at_least_ten() {
    var call = new Option(OptionRoot.VIX, NEAR, Right.CALL, 25);
    var put = new Option(OptionRoot.VIX, NEAR, Right.PUT, 15);
    // .20·20 − 5 < .10·20 = 2; a put at 15: 4 − 5 < .10·15 = 1.5; at VIX 14 it is in the money.
    assertThat(RegTMargin.naked(call, 1, 20)).isEqualTo(300);
    assertThat(RegTMargin.naked(put, .5, 20)).isEqualTo(200);
    assertThat(RegTMargin.naked(put, 1.5, 14)).isCloseTo(430, within(CENT));
  }

  @Test
  void a_vix_vertical_needs_its_width() {
    Holdings vertical =
        Holdings.of(new Option(OptionRoot.VIX, NEAR, Right.CALL, 25), -4)
            .plus(new Option(OptionRoot.VIX, NEAR, Right.CALL, 30), 4);
    assertThat(new RegTMargin(Unequal.MAX).of(vertical, PRICE, 20)).isEqualTo(2_000);
  }

  @Test
  void a_long_option_that_settles_first_covers_nothing_and_one_that_settles_later_does() {
    Option sold = option(FAR, Right.PUT, 2_800);
    Holdings diagonal = Holdings.of(sold, -1).plus(option(NEAR, Right.PUT, 2_700), 1);
    Holdings calendar =
        Holdings.of(option(NEAR, Right.PUT, 2_800), -1).plus(option(FAR, Right.PUT, 2_700), 1);
    double alone = RegTMargin.naked(sold, PRICE.applyAsDouble(sold), INDEX);
    assertThat(margin(Unequal.MAX, diagonal)).isEqualTo(alone);
    assertThat(margin(Unequal.MAX, calendar)).isEqualTo(10_000);
  }

  @Test
  void long_options_and_an_empty_book_need_nothing() {
    assertThat(margin(Unequal.MAX, Holdings.NONE)).isZero();
    assertThat(margin(Unequal.MAX, Holdings.of(option(NEAR, Right.PUT, 2_500), 7))).isZero();
  }

  @Test
  void the_best_pairing_may_cross_two_condors() {
    // Paired as sold: max(100, 50) + max(50, 100) = 200 points. Crossed by sides: 100 with 100.
    Holdings book =
        condor(2_650, 2_750, 3_000, 3_050)
            .holdings(1)
            .plus(condor(2_700, 2_755, 3_010, 3_110).holdings(1));
    assertThat(margin(Unequal.MAX, book)).isLessThanOrEqualTo(15_500);
  }

  @ParameterizedTest
  @EnumSource(Unequal.class)
  void no_pairing_of_a_small_book_needs_less(Unequal unequal) {
    var random = new Random(1);
    for (int i = 0; i < BOOKS; i++) {
      Holdings book = drawn(random, 3);
      double least = margin(unequal, book);
      assertThat(least).isNotNegative();
      for (int j = 0; j < 20; j++) {
        double other = anyPairing(unequal, book, random);
        assertThat(least).as("%s", book).isLessThanOrEqualTo(other + CENT);
      }
    }
  }

  @Test
  void exchanges_come_within_two_percent_of_the_condors_as_they_were_sold() {
    var random = new Random(2);
    for (int i = 0; i < BOOKS; i++) {
      Holdings book = Holdings.NONE;
      double sold = 0;
      for (int j = 0; j < 6; j++) {
        double put = 2_600 + 5 * random.nextInt(40);
        double call = 3_000 + 5 * random.nextInt(40);
        IronCondor condor =
            condor(
                put - 50 - 25 * random.nextInt(6), put, call, call + 50 + 25 * random.nextInt(3));
        long contracts = 1 + random.nextInt(3);
        book = book.plus(condor.holdings(contracts));
        sold += 100 * contracts * condor.maxWidth();
      }
      assertThat(margin(Unequal.MAX, book)).isLessThanOrEqualTo(1.02 * sold);
    }
  }

  @Test
  void condors_of_one_expiry_never_lose_more_than_their_margin() {
    var random = new Random(3);
    for (int i = 0; i < BOOKS; i++) {
      Holdings book = Holdings.NONE;
      for (int j = 0; j < 1 + random.nextInt(4); j++) {
        double put = 2_600 + 5 * random.nextInt(40);
        double call = 3_000 + 5 * random.nextInt(40);
        book =
            book.plus(
                condor(
                        put - 5 - 5 * random.nextInt(30),
                        put,
                        call,
                        call + 5 + 5 * random.nextInt(30))
                    .holdings(1 + random.nextInt(3)));
      }
      double margin = margin(Unequal.MAX, book);
      for (double level = 2_300; level < 3_500; level += 5) {
        assertThat(-payoff(book, level)).isLessThanOrEqualTo(margin + CENT);
      }
      assertThat(margin(Unequal.SUM, book)).isGreaterThanOrEqualTo(margin - CENT);
    }
  }

  @Test
  void twice_the_book_needs_twice_as_much_and_the_order_of_buying_is_nothing_to_it() {
    var random = new Random(4);
    for (int i = 0; i < BOOKS / 4; i++) {
      Holdings book = drawn(random, 4);
      var options = new ArrayList<>(book.instruments());
      Collections.shuffle(options, random);
      Holdings again = Holdings.NONE;
      for (var option : options) {
        again = again.plus(option, book.quantity(option));
      }
      double margin = margin(Unequal.MAX, book);
      assertThat(margin(Unequal.MAX, again)).isEqualTo(margin);
      assertThat(margin(Unequal.MAX, book.times(2))).isCloseTo(2 * margin, within(CENT));
    }
  }

  /** Up to so many short and long contracts a side, on two expiries. */
  private static Holdings drawn(Random random, int most) {
    Holdings book = Holdings.NONE;
    for (Right right : Right.values()) {
      for (int sign : new int[] {-1, 1}) {
        for (int i = random.nextInt(most + 1); i > 0; i--) {
          LocalDate expiry = random.nextInt(4) == 0 ? FAR : NEAR;
          book = book.plus(option(expiry, right, 2_500 + 10 * random.nextInt(80)), sign);
        }
      }
    }
    return book;
  }

  /** Longs dealt to shorts as they come; where one may not cover, the short stands alone. */
  private static double anyPairing(Unequal unequal, Holdings book, Random random) {
    return new RegTMargin(unequal)
        .dollars(dealt(book, Right.PUT, random), dealt(book, Right.CALL, random), PRICE, INDEX);
  }

  private static List<MarginSpread> dealt(Holdings book, Right right, Random random) {
    var sold = new ArrayList<Option>();
    var bought = new ArrayList<Option>();
    book.quantities()
        .forEach(
            (instrument, quantity) -> {
              if (instrument instanceof Option option && option.right() == right) {
                for (long i = 0; i < Math.abs(quantity); i++) {
                  (quantity < 0 ? sold : bought).add(option);
                }
              }
            });
    Collections.shuffle(bought, random);
    var spreads = new ArrayList<MarginSpread>();
    for (int i = 0; i < sold.size(); i++) {
      Optional<Option> cover = i < bought.size() ? Optional.of(bought.get(i)) : Optional.empty();
      var pair = new MarginSpread(Optional.of(sold.get(i)), cover, 1);
      spreads.add(pair.isLegal() ? pair : pair.with(Optional.empty(), 1));
    }
    return spreads;
  }

  private static double payoff(Holdings book, double level) {
    double sum = 0;
    for (var held : book.quantities().entrySet()) {
      sum += held.getValue() * 100 * ((Option) held.getKey()).payoff(level);
    }
    return sum;
  }

  private static double margin(Unequal unequal, Holdings book) {
    return new RegTMargin(unequal).of(book, PRICE, INDEX);
  }

  private static IronCondor condor(double a, double b, double c, double d) {
    return IronCondor.of(OptionRoot.SPXW, NEAR, a, b, c, d);
  }

  private static Option option(LocalDate expiry, Right right, double strike) {
    return new Option(OptionRoot.SPXW, expiry, right, strike);
  }
}
