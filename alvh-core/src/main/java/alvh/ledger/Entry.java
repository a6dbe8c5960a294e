package alvh.ledger;

import alvh.unit.Check;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;

/** Postings that belong together. Debits equal credits, or the entry does not exist. */
public record Entry(LocalDate date, String text, List<Posting> postings) {
  public Entry {
    postings = List.copyOf(postings);
    Money sum = postings.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
    Check.that(sum.isZero(), "entry '%s' of %s is out of balance by %s", text, date, sum);
  }
}
