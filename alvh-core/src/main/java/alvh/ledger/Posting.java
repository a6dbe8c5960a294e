package alvh.ledger;

import alvh.unit.Money;

/**
 * One side of an entry.
 *
 * @param amount positive debits the account, negative credits it
 */
public record Posting(Account account, Money amount) {}
