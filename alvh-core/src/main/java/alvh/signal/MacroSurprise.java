package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.unit.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Inflation or the Federal Reserve has surprised, and the bond market agreed: the 2-year yield
 * moved on the day of the release by at least five basis points in the surprise's direction.
 *
 * <p>The yield of a day is published the next morning, so the event is known one session after the
 * release. Surprises are those of consumer prices against the consensus, of producer prices against
 * an imported economic calendar, and of the FOMC against federal funds futures; which of them are
 * alive is in the reading. Before 2005 no 2-year yield is in the store, and it abstains. Source:
 * method I12, A13.
 *
 * @param move least move of the 2-year yield, basis points
 * @param validity sessions for which a confirmed surprise stays valid by itself
 */
public record MacroSurprise(double move, int validity) implements Signal {
  private static final double BASIS_POINTS = 100;

  /** Differences of printed tenths that are not zero are at least a tenth. */
  private static final double ROUNDING = 1e-6;

  /** Days after which a daily yield counts as missing: a week and a holiday. */
  private static final int YIELD_DAYS = 10;

  public MacroSurprise {
    Check.positive(move, "move");
    Check.atLeast(validity, 1, "validity");
  }

  public MacroSurprise() {
    this(5, 5);
  }

  @Override
  public String id() {
    return "v8";
  }

  @Override
  public String title() {
    return "Inflation or FOMC surprises, yields agree";
  }

  @Override
  public String unit() {
    return "basis points with the surprise";
  }

  @Override
  public Role role() {
    return Role.EVENT;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  /** A surprise whose day's yield is awaited. */
  private record Awaited(String what, LocalDate date, double points) {}

  /** The memory; {@link StressClass} has one too. */
  final class Watch implements Observer {
    private final PriceIndexSurprise consumer = new PriceIndexSurprise();
    private final Arrivals producer = new Arrivals(Measure.PPI_SURPRISE);
    private final Arrivals committee = new Arrivals(Measure.FOMC_SURPRISE);
    private final Arrivals yields = new Arrivals(Measure.DGS2);
    private final List<Awaited> awaited = new ArrayList<>();
    private @Nullable Observation yield;

    @Override
    public Reading observe(MarketSnapshot today) {
      hear(today);
      Observation before = yield;
      Optional<Observation> now = yields.next(today);
      now.ifPresent(arrived -> yield = arrived);
      Reading reading =
          now.isPresent() && before != null ? judge(today, now.get(), before) : quiet(today);
      now.ifPresent(arrived -> awaited.removeIf(a -> !a.date().isAfter(arrived.date())));
      return alive(today) ? reading : absence(today);
    }

    private void hear(MarketSnapshot today) {
      consumer.observe(today).ifPresent(s -> await("Consumer prices", s.date(), s.points()));
      producer.next(today).ifPresent(o -> await("Producer prices", o.date(), o.value()));
      committee.next(today).ifPresent(o -> await("The FOMC", o.date(), o.value()));
    }

    private void await(String what, LocalDate date, double points) {
      if (Math.abs(points) > ROUNDING) {
        awaited.add(new Awaited(what, date, points));
      }
    }

    private Reading judge(MarketSnapshot today, Observation now, Observation before) {
      double change = BASIS_POINTS * (now.value() - before.value());
      Reading strongest = quiet(today);
      double most = Double.NEGATIVE_INFINITY;
      for (Awaited release : awaited) {
        double with = Math.signum(release.points()) * change;
        if (release.date().equals(now.date()) && with > most) {
          most = with;
          strongest = confirmed(release, with);
        }
      }
      return strongest;
    }

    private Reading confirmed(Awaited release, double with) {
      String reason =
          release.what()
              + " of "
              + release.date()
              + " surprised by "
              + Figures.signed(release.points(), 2)
              + " points; the 2-year yield moved "
              + Figures.of(Math.abs(with), 0)
              + " basis points "
              + (with < 0 ? "against" : "with")
              + " it, "
              + Figures.of(move, 0)
              + " with it are needed.";
      return new Reading.Measured(with, move, with >= move - ROUNDING, reason);
    }

    private Reading quiet(MarketSnapshot today) {
      return new Reading.Measured(
          0, move, false, "No surprise was confirmed or denied today; " + known(today) + ".");
    }

    private String known(MarketSnapshot today) {
      return "consumer prices "
          + (fresh(today, Measure.CPI_CONSENSUS) ? "have" : "lack")
          + " a consensus, producer prices "
          + (fresh(today, Measure.PPI_SURPRISE) ? "have" : "lack")
          + " a calendar, the FOMC "
          + (fresh(today, Measure.FOMC_SURPRISE) ? "is" : "is not")
          + " measured";
    }

    private boolean alive(MarketSnapshot today) {
      boolean source =
          fresh(today, Measure.CPI_CONSENSUS)
              || fresh(today, Measure.PPI_SURPRISE)
              || fresh(today, Measure.FOMC_SURPRISE);
      return source && Arrivals.fresh(today, Measure.DGS2, YIELD_DAYS);
    }

    private Reading absence(MarketSnapshot today) {
      return Arrivals.fresh(today, Measure.DGS2, YIELD_DAYS)
          ? Absence.missing("Every source of surprises")
          : Absence.missing("The 2-year yield");
    }

    private static boolean fresh(MarketSnapshot today, Measure measure) {
      return Arrivals.fresh(today, measure, Arrivals.LONGEST);
    }
  }
}
