package alvh.report.attribution;

import alvh.event.Owned;
import alvh.market.FuturesCurve;
import alvh.order.FillRules.Clock;
import alvh.strategy.Outlook;
import alvh.unit.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Explains the accounts of all arms session after session from what each held over night.
 *
 * <p>Each cause is rounded to the cent; what an account gained beyond them is its unexplained part,
 * so that the causes add up to the ledger's own figures. Source: method 2.1 (attribution), B1.
 */
public final class Attributor {
  private final Clock clock;
  private @Nullable Outlook before;
  private Optional<FuturesCurve> ordered = Optional.empty();
  private List<AccountTotals> totalsBefore = List.of();

  /** Of arms whose orders are filled on the next close. */
  public Attributor() {
    this(Clock.NEXT_CLOSE);
  }

  /**
   * @param clock on which close orders are filled, in every arm
   */
  public Attributor(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes a session in and explains it for every arm.
   *
   * @param held by each arm before anything was traded today; engine 3 counts by its account alone
   * @param now the account of each arm after the session
   */
  public List<DayAttribution> observe(Outlook today, List<Owned> held, List<AccountTotals> now) {
    var days = new ArrayList<DayAttribution>();
    if (before == null) {
      now.forEach(first -> days.add(begun(first)));
    } else {
      var night = new Night(before, today, ordered(before));
      for (int arm = 0; arm < now.size(); arm++) {
        days.add(night.day(held.get(arm), now.get(arm).since(totalsBefore.get(arm))));
      }
    }
    ordered = before != null ? before.front() : today.front();
    before = today;
    totalsBefore = List.copyOf(now);
    return List.copyOf(days);
  }

  /** The curve from F1 on of the session on which what is held since the last one was ordered. */
  private Optional<FuturesCurve> ordered(Outlook last) {
    return switch (clock) {
      case NEXT_CLOSE -> ordered;
      case SAME_CLOSE -> last.front();
    };
  }

  /** Costs alone, where orders are filled on the close of their decision: all else is at mid. */
  private static DayAttribution begun(AccountTotals first) {
    var parts = new EnumMap<Part, Money>(Part.class);
    if (!first.costs().isZero()) {
      parts.put(Part.COSTS, first.costs().negated());
    }
    if (!first.engine3().isZero()) {
      parts.put(Part.ENGINE3, first.engine3());
    }
    return new DayAttribution(first.date(), parts, new EnumMap<>(HedgeLayer.class));
  }
}
