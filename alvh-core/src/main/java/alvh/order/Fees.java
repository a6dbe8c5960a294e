package alvh.order;

import alvh.instrument.Future;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.unit.Check;
import alvh.unit.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Commission, exchange and clearing fees for one contract and one side, by product and date. Cash
 * settlement is free.
 *
 * <p>Source: method 4.6. It gives one row, that of today: exchanges print no history of their fees,
 * so the years before are charged the same unless the configuration knows better.
 *
 * @param spxOption of SPX and SPXW options
 * @param vixOption of VIX and VIXW options
 * @param earlier what was charged before, in rows of five numbers by rising date: the last day of
 *     the row as yyyymmdd, then dollars for an SPX option, a VIX option, a VX and a VXM future
 */
public record Fees(Money spxOption, Money vixOption, Money vx, Money vxm, List<Double> earlier) {
  private static final int ROW = 5;
  private static final int YEAR = 10_000;
  private static final int MONTH = 100;

  public Fees {
    earlier = List.copyOf(earlier);
    Check.that(
        earlier.size() % ROW == 0,
        "earlier has five numbers a row: last day, SPX option, VIX option, VX, VXM; it has %s",
        earlier.size());
    Stream.of(spxOption, vixOption, vx, vxm)
        .forEach(fee -> Check.atLeast(fee.dollars(), 0, "a fee"));
    for (int i = 0; i < earlier.size(); i++) {
      Check.atLeast(earlier.get(i), 0, "a number of earlier");
    }
    for (int i = 0; i < earlier.size(); i += ROW) {
      LocalDate day = day(earlier.get(i));
      Check.that(i == 0 || day.isAfter(day(earlier.get(i - ROW))), "earlier's days must rise");
    }
  }

  /** The method's defaults: $1.35, $1.25, $2.38 (1.51 + .02 + .85) and $0.45 (.20 + .25). */
  public Fees() {
    this(new Money(135), new Money(125), new Money(238), new Money(45), List.of());
  }

  /** Fee for trading so many contracts on that day, either side. */
  public Money of(Instrument instrument, long quantity, LocalDate day) {
    Money fee = earlier.isEmpty() ? present(instrument) : on(day, instrument);
    return fee.times(Math.abs(quantity));
  }

  private Money on(LocalDate day, Instrument instrument) {
    for (int i = 0; i < earlier.size(); i += ROW) {
      if (!day.isAfter(day(earlier.get(i)))) {
        return Money.ofDollars(earlier.get(i + 1 + column(instrument)));
      }
    }
    return present(instrument);
  }

  private Money present(Instrument instrument) {
    return switch (column(instrument)) {
      case 0 -> spxOption;
      case 1 -> vixOption;
      case 2 -> vx;
      default -> vxm;
    };
  }

  private static int column(Instrument instrument) {
    return switch (instrument) {
      case Option option ->
          switch (option.root()) {
            case SPX, SPXW -> 0;
            case VIX, VIXW -> 1;
          };
      case Future future ->
          switch (future.root()) {
            case VX -> 2;
            case VXM -> 3;
          };
    };
  }

  private static LocalDate day(double yyyymmdd) {
    int number = (int) yyyymmdd;
    try {
      return LocalDate.of(number / YEAR, number / MONTH % MONTH, number % MONTH);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(number + " is no day in the form yyyymmdd", e);
    }
  }
}
