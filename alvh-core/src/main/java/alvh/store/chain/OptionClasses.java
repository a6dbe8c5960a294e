package alvh.store.chain;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.time.ExchangeCalendar;
import alvh.time.Expirations;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What a listed class says of its options: the underlying, the day and the instant of settlement.
 *
 * <p>An SPXW option settles in the afternoon on every day, third Fridays included. Source: method
 * 4.1. Classes that are not traded here, such as options on funds, count as settled at the close;
 * they are shown and nothing is computed from them.
 */
final class OptionClasses {
  /** Options that pay a fixed amount or nothing: no chain has them beside ordinary ones. */
  private static final Set<String> BINARY = Set.of("BVZ", "BSZ");

  private OptionClasses() {}

  static String underlying(String optionClass) {
    return switch (optionClass) {
      case "SPX", "SPXW", "SPXPM", "SPXQ" -> "SPX";
      case "VIX", "VIXW" -> "VIX";
      default -> optionClass;
    };
  }

  static boolean isBinary(String optionClass) {
    return BINARY.contains(optionClass);
  }

  /** The day of settlement: the session before a printed Saturday or Sunday. */
  static LocalDate settlementDay(LocalDate printed) {
    return printed.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        ? Expirations.settlementOf(printed)
        : printed;
  }

  static Instant settlesAt(String optionClass, LocalDate expiry) {
    Optional<OptionRoot> root =
        Arrays.stream(OptionRoot.values()).filter(r -> r.name().equals(optionClass)).findFirst();
    return root.map(r -> new Option(r, expiry, Right.CALL, 1).settlesAt())
        .orElseGet(() -> ExchangeCalendar.NYSE.close(expiry));
  }
}
