package alvh.journal;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import java.time.LocalDate;

/**
 * A contract as a journal names it: root, day of settlement, right and strike, as {@code SPXW
 * 2018-03-16 P 2600} and {@code VX 2018-02-14}.
 *
 * <p>Exchange symbols are for people who trade; they leave the century of a year and the day of a
 * future's settlement to whoever reads them.
 */
final class ContractCode {
  private ContractCode() {}

  static String of(Instrument instrument) {
    return switch (instrument) {
      case Future future -> future.root().name() + ' ' + future.expiry();
      case Option option ->
          option.root().name()
              + ' '
              + option.expiry()
              + ' '
              + option.right().code()
              + ' '
              + number(option.strike());
    };
  }

  private static String number(double strike) {
    return strike == Math.rint(strike)
        ? Long.toString(Math.round(strike))
        : Double.toString(strike);
  }

  /** The contract of a code that {@link #of} has written. */
  static Instrument parse(String code) {
    String[] parts = code.split(" ", -1);
    LocalDate expiry = LocalDate.parse(parts[1]);
    if (parts.length == 2) {
      return new Future(FutureRoot.valueOf(parts[0]), expiry);
    }
    Right right = parts[2].equals("C") ? Right.CALL : Right.PUT;
    return new Option(OptionRoot.valueOf(parts[0]), expiry, right, Double.parseDouble(parts[3]));
  }
}
