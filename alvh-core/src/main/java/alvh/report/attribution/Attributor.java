package alvh.report.attribution;

import alvh.event.Owned;
import alvh.market.FuturesCurve;
import alvh.strategy.Outlook;
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
  private @Nullable Outlook before;
  private Optional<FuturesCurve> ordered = Optional.empty();
  private List<AccountTotals> totalsBefore = List.of();

  /**
   * Takes a session in and explains it for every arm.
   *
   * @param held by each arm before anything was traded today; engine 3 counts by its account alone
   * @param now the account of each arm after the session
   */
  public List<DayAttribution> observe(Outlook today, List<Owned> held, List<AccountTotals> now) {
    var days = new ArrayList<DayAttribution>();
    if (before == null) {
      now.forEach(first -> days.add(nothing(first)));
    } else {
      var night = new Night(before, today, ordered);
      for (int arm = 0; arm < now.size(); arm++) {
        days.add(night.day(held.get(arm), now.get(arm).since(totalsBefore.get(arm))));
      }
    }
    ordered = before != null ? before.front() : today.front();
    before = today;
    totalsBefore = List.copyOf(now);
    return List.copyOf(days);
  }

  private static DayAttribution nothing(AccountTotals first) {
    return new DayAttribution(
        first.date(), new EnumMap<>(Part.class), new EnumMap<>(HedgeLayer.class));
  }
}
