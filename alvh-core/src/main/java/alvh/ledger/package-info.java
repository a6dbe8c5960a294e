/** Accounts and postings: money is never made or lost. */
@NullMarked
package alvh.ledger;

import org.jspecify.annotations.NullMarked;
