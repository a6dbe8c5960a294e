package alvh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 8, 5);

  @Test
  void an_entry_out_of_balance_does_not_come_into_being() {
    assertThatThrownBy(
            () ->
                new Entry(
                    TODAY,
                    "Fee",
                    List.of(
                        new Posting(Account.CASH, new Money(-135)),
                        new Posting(Account.CONDOR_FEES, new Money(134)))))
        .hasMessageContaining("out of balance by -0.01");
  }

  @Test
  void equity_is_cash_and_options_at_mid() {
    var ledger = new Ledger();
    ledger.book(entry(Account.CASH, Account.CAPITAL, 1_000_00));
    ledger.book(entry(Account.CASH, Account.OPTIONS, 250_00));
    assertThat(ledger.equity()).isEqualTo(new Money(1_000_00));
    assertThat(ledger.outOfBalance()).isEqualTo(Money.ZERO);
  }

  @Test
  void interest_is_actual_over_360_and_a_negative_balance_pays_a_percent_more() {
    var interest = new CashInterest();
    // 1,000,000 · 5 % · 3/360 = 416.67
    assertThat(interest.on(new Money(1_000_000_00), .05, 3)).isEqualTo(new Money(416_67));
    // −120,000 · 6 % · 1/360 = −20.00
    assertThat(interest.on(new Money(-120_000_00), .05, 1)).isEqualTo(new Money(-20_00));
  }

  private static Entry entry(Account debit, Account credit, long cents) {
    var amount = new Money(cents);
    return new Entry(
        TODAY,
        "A test.",
        List.of(new Posting(debit, amount), new Posting(credit, amount.negated())));
  }
}
