package alvh.strategy.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.Right;
import alvh.pricing.Black76;
import alvh.strategy.replica.CondorIndex.LargestLoss;
import alvh.time.ExchangeCalendar;
import alvh.time.YearFraction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Replicas worked by hand on flat surfaces without rates. */
class ReplicaTest {
  private static final LocalDate JUNE = LocalDate.of(2012, 6, 15);
  private static final LocalDate JULY = LocalDate.of(2012, 7, 20);

  /** Sums of prices that are doubles. */
  private static final double ROUNDING = 1e-9;

  /** From noon of the roll to half past nine on the expiry, in years. */
  private static final double YEARS =
      YearFraction.between(
          ExchangeCalendar.at(JUNE, LocalTime.of(12, 30)),
          ExchangeCalendar.at(JULY, LocalTime.of(9, 30)));

  private static double price(double spot, double strike, Right right) {
    return Black76.price(spot, strike, YEARS, MadeReplicaDay.VOLATILITY, 1, right.sign());
  }

  @Test
  void a_condor_takes_ten_times_its_wider_side_in_bills_and_keeps_the_credit() {
    var replica = new Replica(new CondorIndex(), true);

    Roll sale = replica.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    double putWidth = sale.legs().get(1).strike() - sale.legs().get(0).strike();
    double callWidth = sale.legs().get(3).strike() - sale.legs().get(2).strike();
    assertThat(sale.units())
        .isEqualTo(100 / (10 * Math.max(putWidth, callWidth)), within(ROUNDING));
    Roll next = replica.roll(MadeReplicaDay.at("2012-07-20", 1342.5), LocalDate.of(2012, 8, 17));
    assertThat(next.level()).isEqualTo(100 + sale.units() * sale.credit(), within(ROUNDING));
  }

  @Test
  void a_condor_far_below_both_puts_loses_its_put_width_less_the_credit() {
    var replica = new Replica(new CondorIndex(), true);
    Roll sale = replica.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    Roll next = replica.roll(MadeReplicaDay.at("2012-07-20", 900), LocalDate.of(2012, 8, 17));

    double putWidth = sale.legs().get(1).strike() - sale.legs().get(0).strike();
    assertThat(next.level())
        .isEqualTo(100 - sale.units() * (putWidth - sale.credit()), within(ROUNDING));
  }

  @Test
  void the_short_legs_lie_next_to_delta_20_and_the_long_ones_next_to_delta_5() {
    Roll sale =
        new Replica(new CondorIndex(), true).roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    List<Double> wanted = List.of(.05, .20, .20, .05);
    double halfAStep = 2.5;
    for (int i = 0; i < 4; i++) {
      ReplicaLeg leg = sale.legs().get(i);
      double at = Math.abs(delta(1342.5, leg.strike(), leg.right()));
      double nearer = Math.abs(delta(1342.5, leg.strike() - halfAStep, leg.right()));
      double farther = Math.abs(delta(1342.5, leg.strike() + halfAStep, leg.right()));
      assertThat(wanted.get(i))
          .as("%s", leg)
          .isBetween(Math.min(nearer, farther), Math.max(nearer, farther));
      assertThat(at).isBetween(Math.min(nearer, farther), Math.max(nearer, farther));
    }
  }

  private static double delta(double spot, double strike, Right right) {
    return Black76.forwardDelta(spot, strike, YEARS, MadeReplicaDay.VOLATILITY, right.sign());
  }

  @Test
  void a_put_write_that_expires_worthless_earns_the_premium_on_the_strike_less_the_premium() {
    var replica = new Replica(new PutWriteIndex(), true);
    replica.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    Roll next = replica.roll(MadeReplicaDay.at("2012-07-20", 1400), LocalDate.of(2012, 8, 17));

    double premium = price(1342.5, 1340, Right.PUT);
    assertThat(next.level()).isEqualTo(100 * 1340 / (1340 - premium), within(ROUNDING));
  }

  @Test
  void a_buy_write_that_is_called_earns_the_strike_on_the_share_less_the_premium() {
    var replica = new Replica(new BuyWriteIndex(), true);
    replica.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    Roll next = replica.roll(MadeReplicaDay.at("2012-07-20", 1400), LocalDate.of(2012, 8, 17));

    double premium = price(1342.5, 1345, Right.CALL);
    assertThat(next.level()).isEqualTo(100 * 1345 / (1342.5 - premium), within(ROUNDING));
  }

  @Test
  void a_buy_write_receives_the_dividends_of_its_shares() {
    var replica = new Replica(new BuyWriteIndex(), true);
    replica.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    Roll next =
        replica.roll(MadeReplicaDay.at("2012-07-20", 1300, 1.01), LocalDate.of(2012, 8, 17));

    double premium = price(1342.5, 1345, Right.CALL);
    assertThat(next.level()).isEqualTo(100 * 1300 * 1.01 / (1342.5 - premium), within(ROUNDING));
  }

  @Test
  void between_settlement_and_roll_a_buy_write_moves_with_the_index_and_bills_do_not() {
    ReplicaDay rally = MadeReplicaDay.at("2012-07-20", 1300).withRollSpot(1313);
    var shares = new Replica(new BuyWriteIndex(), true);
    shares.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);
    var bills = new Replica(new PutWriteIndex(), true);
    Roll sold = bills.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    double premium = price(1342.5, 1345, Right.CALL);
    assertThat(shares.roll(rally, LocalDate.of(2012, 8, 17)).level())
        .isEqualTo(100 * 1300 / (1342.5 - premium) * 1.01, within(ROUNDING));
    assertThat(bills.roll(rally, LocalDate.of(2012, 8, 17)).level())
        .isEqualTo(sold.units() * 1300, within(ROUNDING));
  }

  @Test
  void without_a_move_of_anything_the_level_at_the_close_is_the_level_of_the_sale() {
    ReplicaDay day = MadeReplicaDay.at("1991-06-21", 380);
    LocalDate expiry = LocalDate.of(1991, 7, 19);
    for (ReplicaRules rules :
        List.of(new CondorIndex(), new PutWriteIndex(), new BuyWriteIndex())) {
      var replica = new Replica(rules, true);
      replica.roll(day, expiry);

      assertThat(replica.level(day)).as(rules.name()).isEqualTo(100, within(ROUNDING));
    }
  }

  @Test
  void until_november_1992_what_expires_settles_and_is_sold_at_the_close() {
    assertThat(ReplicaDay.settlesInTheMorning(LocalDate.of(1992, 10, 16))).isFalse();
    assertThat(ReplicaDay.settlesInTheMorning(LocalDate.of(1992, 11, 20))).isTrue();
  }

  @Test
  void the_sum_of_both_widths_holds_fewer_condors() {
    ReplicaDay day = MadeReplicaDay.at("2012-06-15", 1342.5);
    var wider = new Replica(new CondorIndex(), true).roll(day, JULY);
    var sum =
        new Replica(new CondorIndex(.20, .05, 10, LargestLoss.BOTH_SIDES), true).roll(day, JULY);

    assertThat(sum.units()).isLessThan(wider.units());
  }

  @Test
  void options_that_have_not_expired_cannot_be_settled() {
    var replica = new Replica(new CondorIndex(), true);
    replica.roll(MadeReplicaDay.at("2012-06-15", 1342.5), JULY);

    assertThatThrownBy(
            () -> replica.roll(MadeReplicaDay.at("2012-07-19", 1342.5), LocalDate.of(2012, 8, 17)))
        .hasMessageContaining("2012-07-20");
  }

  @Test
  void a_roll_is_the_third_friday_or_as_many_sessions_off_as_asked() {
    var march = YearMonth.of(2008, 3);

    assertThat(new ReplicaCalendar(0).roll(march)).isEqualTo("2008-03-20");
    assertThat(new ReplicaCalendar(1).roll(march)).isEqualTo("2008-03-24");
    assertThat(new ReplicaCalendar(-1).roll(march)).isEqualTo("2008-03-19");
  }
}
