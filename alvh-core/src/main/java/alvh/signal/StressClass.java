package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.Optional;

/**
 * Whether a rise of VIX is economic stress or a headline: STRESS when breadth contracts and either
 * a macro surprise was confirmed or credit spreads widened; HEADLINE when VIX jumps without.
 *
 * <p>Breadth and surprises are those of {@link NarrowBreadth} and {@link MacroSurprise} as they
 * stand by default. Spreads are of high-yield bonds, where those are not known of BAA. Source:
 * method E6.
 *
 * @param window known days of the spread's z-score
 * @param wide z-score from which credit spreads count as widened
 * @param spike relative rise of VIX in a session that is a headline without stress
 */
public record StressClass(int window, double wide, double spike) implements Signal {
  /** Days after which a daily spread counts as missing: a week and a holiday. */
  private static final int SPREAD_DAYS = 10;

  public StressClass {
    Check.atLeast(window, 2, "window");
    Check.atLeast(wide, 0, "wide");
    Check.positive(spike, "spike");
  }

  public StressClass() {
    this(63, 1, .20);
  }

  @Override
  public String id() {
    return "E6";
  }

  @Override
  public String title() {
    return "Economic stress or headline";
  }

  @Override
  public String unit() {
    return "percent rise of VIX";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final BreadthSources breadth = new BreadthSources(new NarrowBreadth());
    private final MacroSurprise surprise = new MacroSurprise();
    private final Observer macro = surprise.observer();
    private final Spread highYield = new Spread("high-yield", Measure.HIGH_YIELD_SPREAD);
    private final Spread baa = new Spread("BAA (substitute)", Measure.BAA_SPREAD);
    private double before = Double.NaN;
    private int sinceHit = Integer.MAX_VALUE;

    @Override
    public Reading observe(MarketSnapshot today) {
      breadth.observe(today);
      sinceHit =
          macro.observe(today).on() ? 0 : sinceHit == Integer.MAX_VALUE ? sinceHit : sinceHit + 1;
      Optional<Spread> spread = spread(highYield.observe(today), baa.observe(today));
      var vix = today.today(Measure.VIX);
      if (vix.isEmpty()) {
        return Absence.missing("VIX");
      }
      double rise = vix.getAsDouble() / before - 1;
      before = vix.getAsDouble();
      var answer = breadth.answer(NarrowBreadth.Source.BEST);
      return answer.isEmpty() || spread.isEmpty() || Double.isNaN(rise)
          ? Absence.missing("Breadth, or a credit spread that is known long enough,")
          : judge(rise, answer.get().breadth().contracts(), spread.get());
    }

    private Optional<Spread> spread(boolean first, boolean second) {
      return first ? Optional.of(highYield) : second ? Optional.of(baa) : Optional.empty();
    }

    private Reading judge(double rise, boolean contracts, Spread spread) {
      boolean hit = sinceHit < surprise.validity();
      double z = spread.points.zOfLast();
      boolean stress = contracts && (hit || z >= wide);
      String name = stress ? "STRESS: " : rise >= spike ? "HEADLINE: " : "Neither: ";
      String reason =
          name
              + "breadth "
              + (contracts ? "contracts" : "does not contract")
              + ", a macro surprise "
              + (hit ? "is" : "is not")
              + " fresh, "
              + spread.name
              + " spreads stand "
              + Figures.signed(z, 2)
              + " deviations from their mean, VIX moved "
              + Figures.signed(100 * rise, 1)
              + " %.";
      return new Reading.Measured(100 * rise, 100 * spike, stress, reason);
    }
  }

  private final class Spread {
    private final String name;
    private final Measure measure;
    private final Arrivals arrivals;
    private final RollingWindow points = new RollingWindow(window);

    private Spread(String name, Measure measure) {
      this.name = name;
      this.measure = measure;
      this.arrivals = new Arrivals(measure);
    }

    private boolean observe(MarketSnapshot today) {
      arrivals.next(today).map(Observation::value).ifPresent(points::add);
      return points.full() && Arrivals.fresh(today, measure, SPREAD_DAYS);
    }
  }
}
