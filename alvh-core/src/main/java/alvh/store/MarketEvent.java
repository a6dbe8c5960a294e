package alvh.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One entry of an economic calendar, its figures as printed.
 *
 * @param time in New York; empty for "all day" and unclear times
 * @param region currency of the economy, such as {@code USD}
 * @param impact the calendar's own class: high, medium, low, holiday
 * @param actual as printed with its unit, empty where none was given
 */
public record MarketEvent(
    int line,
    LocalDate date,
    Optional<LocalTime> time,
    String region,
    String impact,
    String name,
    String actual,
    String forecast,
    String previous) {}
