package alvh.strategy.replica;

import alvh.instrument.Option;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One roll of the index of VIX calls.
 *
 * @param settlement at which the old calls settled, VIX points
 * @param future that settles with the new calls, points
 * @param share of the money spent, decimal
 * @param call empty where nothing is bought
 * @param price paid for the call, points
 * @param level of the replica before the purchase
 */
public record TailRoll(
    LocalDate date,
    double settlement,
    double future,
    double share,
    Optional<Option> call,
    double price,
    double level) {}
