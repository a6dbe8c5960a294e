package alvh.strategy;

import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.layer.EngineStep;
import alvh.layer.LadderRules;
import alvh.surface.OptionPricer;
import alvh.surface.StrikeGrid;
import alvh.surface.Strikes;
import alvh.surface.VolSurface;
import alvh.unit.Check;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A monthly protection in puts on the index far below it, for the same money on the same days as
 * the arm of VIX calls: "of equal cost" is read as that.
 *
 * <p>Reading: the method asks for 5-delta puts of the same cost and does not say as what. Source:
 * method 5.3, arm ARM4 (S4), D2.
 *
 * @param share what is spent by the level of the VIX future
 * @param delta magnitude of the puts' delta
 */
public record TailPuts(TailShare share, double delta, LadderRules ladder) implements Hedge {
  public TailPuts {
    Check.that(delta > 0 && delta < .5, "delta must lie in (0, 0.5), was %s", delta);
  }

  @Override
  public String arm() {
    return "ARM4";
  }

  @Override
  public HedgePlan plan(Outlook outlook, Standing standing, BookRisk book) {
    var options = new TreeMap<Option, Long>(standing.calls());
    String reason =
        TailDates.of(outlook.seen().date())
            .map(dates -> bought(dates, outlook, standing.account().equity(), options))
            .orElse("Puts are bought once a month, when VIX options settle.");
    return HedgePlan.ofOptions(
        new EngineStep(standing.engine(), List.of()), ladder.empty(false), options, "S4", reason);
  }

  private String bought(
      TailDates dates, Outlook outlook, double equity, SortedMap<Option, Long> options) {
    Optional<Double> budget = dates.budget(outlook, share, equity);
    if (budget.isEmpty() || outlook.surface().isEmpty()) {
      return "No VIX future or no surface today: no puts are bought.";
    }
    if (budget.get() == 0) {
      return "At this level of the future nothing is spent.";
    }
    Option put = put(dates, outlook.surface().get());
    double price = OptionPricer.price(outlook.surface().get(), put);
    long contracts = (long) Math.floor(budget.get() / (price * put.multiplier()));
    if (contracts > 0) {
      options.merge(put, contracts, Long::sum);
    }
    return String.format(
        Locale.ROOT,
        "$%,.0f for puts of %s at %.0f: %d contracts.",
        budget.get(),
        put.expiry(),
        put.strike(),
        contracts);
  }

  private Option put(TailDates dates, VolSurface surface) {
    var any = new Option(OptionRoot.SPX, dates.spxExpiry(), Right.PUT, 1);
    VolSurface.Slice slice = OptionPricer.slice(surface, any);
    Strikes strikes =
        surface.strikes(slice.years()).orElseGet(() -> StrikeGrid.recon(slice.forward()));
    double strike = strikes.atDelta(slice, surface.spot(), Right.PUT, delta);
    return new Option(OptionRoot.SPX, dates.spxExpiry(), Right.PUT, strike);
  }
}
