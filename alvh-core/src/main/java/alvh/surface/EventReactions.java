package alvh.surface;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.time.ExchangeCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Watches scheduled events pass and says what the next one is expected to do to the surface.
 *
 * <p>An event's own variance is the mean fall of VIX9D from the session before it to the one after,
 * from sixteen events on. What an event did beyond that is how far the variance at 30 days stood
 * from its own forward of the session before, by kind of event and third of VIX in its last five
 * years, and shrunk by n/(n+16) towards nothing. Everything is learnt from the past alone. Source:
 * method 1.9, B4, C5.
 *
 * <p>Reading: days are calendar days. Of an event h days ahead an even spread of VIX9D holds h/9 of
 * its variance already, so that the rest is what the forward must lose. The expected move of
 * at-the-money volatility is kept as total variance and the same for all tenors; that of skew is
 * left out, because reconstructed smiles have no skew of their own. Events before VIX9D began are
 * not known.
 */
public final class EventReactions {
  private static final int FARTHEST = 5;
  private static final double NEAR_DAYS = 9;
  private static final double MONTH = 30;
  private static final int FIVE_YEARS = 1260;
  private static final int YEAR = 252;
  private static final int THIRDS = 3;

  /** Observations with which an expected move has half of its weight. */
  private static final double SHRINKAGE = 16;

  private final Map<EventKind, Memory> memories = new EnumMap<>(EventKind.class);
  private final RollingWindow vixes = new RollingWindow(FIVE_YEARS);

  public EventReactions() {
    Arrays.stream(EventKind.values()).forEach(kind -> memories.put(kind, new Memory()));
  }

  /** What was known on the session before an event. */
  private record Eve(LocalDate date, LocalDate event, FamilyVariance before, int third) {}

  /** What events of one kind did so far. */
  private static final class Memory {
    private final EventSample sample = new EventSample();
    private final double[] sums = new double[THIRDS];
    private final int[] counts = new int[THIRDS];
    private Optional<Eve> eve = Optional.empty();

    /** e² beyond the share that an even spread holds, h days before. */
    double consumed(double days) {
      double left = Math.max(0, 1 - days / NEAR_DAYS);
      return left * sample.variance().orElse(0);
    }

    double shock(int third) {
      return sums[third] / (counts[third] + SHRINKAGE);
    }

    void learn(Eve then, FamilyVariance after, LocalDate date) {
      double days = ChronoUnit.DAYS.between(then.date(), date);
      double forward = then.before().at(MONTH + days) - then.before().at(days) - consumed(days);
      sample.add(then.before().nearIndex(), after.nearIndex());
      sums[then.third()] += after.at(MONTH) - forward;
      counts[then.third()]++;
    }
  }

  /**
   * Takes a session in.
   *
   * @return empty where no event's day or no level of VIX is known
   */
  public Optional<EventsAhead> observe(MarketSnapshot today) {
    OptionalDouble vix = today.today(Measure.VIX);
    vix.ifPresent(vixes::add);
    Optional<FamilyVariance> family = FamilyVariance.of(today);
    memories.values().forEach(memory -> resolve(memory, today.date(), family));
    if (vix.isEmpty() || vixes.size() < YEAR) {
      return Optional.empty();
    }
    int third = Math.min(THIRDS - 1, (int) (THIRDS * vixes.rank(vix.getAsDouble() - 1e-9)));
    memories.forEach((kind, memory) -> prepare(kind, memory, today, family, third));
    return ahead(today, third);
  }

  private static void resolve(Memory memory, LocalDate date, Optional<FamilyVariance> family) {
    if (memory.eve.isPresent() && memory.eve.get().event().isBefore(date)) {
      Eve then = memory.eve.get();
      family.ifPresent(after -> memory.learn(then, after, date));
      memory.eve = Optional.empty();
    }
  }

  private static void prepare(
      EventKind kind,
      Memory memory,
      MarketSnapshot today,
      Optional<FamilyVariance> family,
      int third) {
    OptionalInt days = kind.daysTo(today);
    if (days.isEmpty() || days.getAsInt() == 0 || family.isEmpty()) {
      return;
    }
    LocalDate event = today.date().plusDays(days.getAsInt());
    if (!ExchangeCalendar.NYSE.next(today.date()).isBefore(event)) {
      memory.eve = Optional.of(new Eve(today.date(), event, family.get(), third));
    }
  }

  private Optional<EventsAhead> ahead(MarketSnapshot today, int third) {
    var waits = new EnumMap<EventKind, Integer>(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      OptionalInt days = kind.daysTo(today);
      if (days.isPresent() && days.getAsInt() > 0) {
        waits.put(kind, days.getAsInt());
      }
    }
    if (waits.isEmpty()) {
      return Optional.empty();
    }
    int days = Math.min(FARTHEST, waits.values().stream().min(Integer::compare).orElseThrow());
    waits.values().removeIf(wait -> wait > days);
    double consumed = 0;
    double shock = 0;
    for (EventKind kind : waits.keySet()) {
      Memory memory = memories.get(kind);
      consumed += memory == null ? 0 : memory.consumed(days);
      shock += memory == null ? 0 : memory.shock(third);
    }
    String name =
        waits.keySet().stream().map(EventKind::words).collect(Collectors.joining(" and "));
    return Optional.of(new EventsAhead(days, consumed, shock, name));
  }
}
