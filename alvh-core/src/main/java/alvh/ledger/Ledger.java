package alvh.ledger;

import alvh.unit.Money;
import java.util.EnumMap;
import java.util.Map;

/** The balances that a series of balanced entries adds up to. */
public final class Ledger {
  private final Map<Account, Money> balances = new EnumMap<>(Account.class);

  /** Books an entry; it is balanced by construction. */
  public void book(Entry entry) {
    for (Posting posting : entry.postings()) {
      balances.merge(posting.account(), posting.amount(), Money::plus);
    }
  }

  /** Debit balance of an account. */
  public Money balance(Account account) {
    return balances.getOrDefault(account, Money.ZERO);
  }

  /** What the arm is worth: cash and options at mid. */
  public Money equity() {
    return balance(Account.CASH).plus(balance(Account.OPTIONS));
  }

  /** Sum of all balances: zero, always. */
  public Money outOfBalance() {
    return balances.values().stream().reduce(Money.ZERO, Money::plus);
  }
}
