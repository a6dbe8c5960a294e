package alvh.ledger;

import alvh.instrument.Instrument;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Postings that belong together. Debits equal credits, or the entry does not exist.
 *
 * @param what happened
 * @param contract that it happened to; its symbol is written out only where it is read
 */
public record Entry(
    LocalDate date, String what, Optional<Instrument> contract, List<Posting> postings) {
  public Entry {
    postings = List.copyOf(postings);
    long sum = 0;
    for (Posting posting : postings) {
      sum = Math.addExact(sum, posting.amount().cents());
    }
    if (sum != 0) {
      throw new IllegalArgumentException(
          "entry '"
              + text(what, contract)
              + "' of "
              + date
              + " is out of balance by "
              + new Money(sum));
    }
  }

  /** An entry about no contract. */
  public Entry(LocalDate date, String text, List<Posting> postings) {
    this(date, text, Optional.empty(), postings);
  }

  /** What happened to which contract. */
  public String text() {
    return text(what, contract);
  }

  private static String text(String what, Optional<Instrument> contract) {
    return what + contract.map(held -> " " + held.symbol()).orElse("");
  }
}
