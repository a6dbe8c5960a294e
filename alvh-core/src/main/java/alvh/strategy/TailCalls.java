package alvh.strategy;

import alvh.instrument.Option;
import alvh.layer.EngineStep;
import alvh.layer.LadderRules;
import alvh.surface.VvixPricer;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A monthly protection after VXTH: a small part of the equity in VIX calls of one month, held to
 * their settlement, whatever the condors may lose.
 *
 * <p>Source: method 5.3, arm ARM3 (S3), 6 (VXTH), D2.
 *
 * @param share what is spent by the level of the future
 * @param delta of the calls to their future
 */
public record TailCalls(TailShare share, double delta, LadderRules ladder) implements Hedge {
  public TailCalls {
    Check.that(delta > 0 && delta < 1, "delta must lie in (0, 1), was %s", delta);
  }

  @Override
  public String arm() {
    return "ARM3";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    var options = new TreeMap<Option, Long>(standing.calls());
    String reason =
        TailDates.of(outlook.seen().date())
            .map(dates -> bought(dates, outlook, standing.account().equity(), options))
            .orElse("Calls are bought once a month, when the last ones settle.");
    return HedgePlan.ofOptions(
        new EngineStep(standing.engine(), List.of()), ladder.empty(false), options, "S3", reason);
  }

  private String bought(
      TailDates dates, Outlook outlook, double equity, SortedMap<Option, Long> options) {
    Optional<Double> budget = dates.budget(outlook, share, equity);
    Optional<VvixPricer> pricer = outlook.quotes().vixOptions();
    if (budget.isEmpty() || pricer.isEmpty()) {
      return "No VIX future or VVIX is published for next month's calls: none are bought.";
    }
    if (budget.get() == 0) {
      return "At this level of the future nothing is spent.";
    }
    LocalDate expiry = dates.vixExpiry();
    Option call = pricer.get().callAtDelta(expiry, delta).orElseThrow();
    double price = pricer.get().price(call).orElseThrow();
    long contracts = (long) Math.floor(budget.get() / (price * call.multiplier()));
    if (contracts > 0) {
      options.merge(call, contracts, Long::sum);
    }
    return String.format(
        Locale.ROOT,
        "$%,.0f for VIX calls of %s at %.0f: %d contracts.",
        budget.get(),
        expiry,
        call.strike(),
        contracts);
  }
}
