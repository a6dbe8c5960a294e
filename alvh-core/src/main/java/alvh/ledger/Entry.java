package alvh.ledger;

import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;

/** Postings that belong together. Debits equal credits, or the entry does not exist. */
public record Entry(LocalDate date, String text, List<Posting> postings) {
  public Entry {
    postings = List.copyOf(postings);
    long sum = 0;
    for (Posting posting : postings) {
      sum = Math.addExact(sum, posting.amount().cents());
    }
    if (sum != 0) {
      throw new IllegalArgumentException(
          "entry '" + text + "' of " + date + " is out of balance by " + new Money(sum));
    }
  }
}
