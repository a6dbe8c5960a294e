package alvh.market;

import alvh.time.ExchangeCalendar;
import alvh.unit.Check;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which chains of a session are those of its close.
 *
 * <p>An order at the close does not meet the prices of the morning. And a table that was fetched
 * before the next opening shows quotes of the night beside the index of the day before: where the
 * options' own level lies far from the index's close, they are not of that close. Reading: both
 * bounds are ours; on 2018-02-05 quotes of 16:15 lay .8 % below the close, on the table of
 * 2019-05-13 1.1 % below that of 05-10.
 *
 * @param minutes before the close from which on quotes count as those of the close
 * @param offIndex farthest that the level by parity may lie from the index's close, share of it
 */
public record ChainUse(int minutes, double offIndex) {
  private static final String INDEX = "SPX";

  /** An hour; one percent. */
  public ChainUse() {
    this(60, .01);
  }

  public ChainUse {
    Check.that(minutes >= 0, "minutes must not be negative, was %s", minutes);
    Check.positive(offIndex, "offIndex");
  }

  /** The chains that count. */
  public List<OptionChain> of(MarketSnapshot today) {
    if (today.chains().isEmpty()) {
      return List.of();
    }
    Instant from = ExchangeCalendar.NYSE.close(today.date()).minus(Duration.ofMinutes(minutes));
    return today.chains().stream()
        .filter(chain -> !chain.asOf().isBefore(from))
        .filter(chain -> !chain.underlying().equals(INDEX) || nearIndex(chain, today))
        .toList();
  }

  /** The chain of the S&P 500 that counts. */
  public Optional<OptionChain> onIndex(MarketSnapshot today) {
    return of(today).stream().filter(chain -> chain.underlying().equals(INDEX)).findFirst();
  }

  private boolean nearIndex(OptionChain chain, MarketSnapshot today) {
    OptionalDouble close = today.today(Measure.SPX);
    OptionalDouble level = chain.parityLevel();
    return close.isEmpty()
        || level.isEmpty()
        || Math.abs(level.getAsDouble() / close.getAsDouble() - 1) <= offIndex;
  }
}
