package alvh.market;

import alvh.unit.Check;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The monthly VIX futures of one day, nearest expiry first.
 *
 * @param date trade date
 * @param knownAt when the settlements were published
 * @param settlements strictly rising in expiry, none before {@code date}
 */
public record FuturesCurve(LocalDate date, Instant knownAt, List<FuturesSettlement> settlements) {
  public FuturesCurve {
    settlements = List.copyOf(settlements);
    for (int i = 0; i < settlements.size(); i++) {
      LocalDate expiry = settlements.get(i).expiry();
      Check.that(!expiry.isBefore(date), "expiry %s lies before trade date %s", expiry, date);
      Check.that(
          i == 0 || expiry.isAfter(settlements.get(i - 1).expiry()), "%s not rising", expiry);
    }
  }

  /** The curve without contracts that have fewer than {@code minDays} calendar days left. */
  public FuturesCurve from(int minDays) {
    int skip = 0;
    while (skip < size() && days(skip + 1) < minDays) {
      skip++;
    }
    return skip == 0
        ? this
        : new FuturesCurve(date, knownAt, settlements.subList(skip, settlements.size()));
  }

  public int size() {
    return settlements.size();
  }

  /** Settlement F_k in index points, {@code k} from 1. */
  public double price(int k) {
    return settlements.get(k - 1).price();
  }

  /** Calendar days T_k to expiry, {@code k} from 1. */
  public int days(int k) {
    return (int) ChronoUnit.DAYS.between(date, expiry(k));
  }

  public LocalDate expiry(int k) {
    return settlements.get(k - 1).expiry();
  }

  /** The settlement of one expiry, if it was quoted. */
  public Optional<FuturesSettlement> of(LocalDate expiry) {
    return settlements.stream().filter(s -> s.expiry().equals(expiry)).findFirst();
  }
}
