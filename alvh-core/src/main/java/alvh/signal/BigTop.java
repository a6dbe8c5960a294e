package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RelativeStrength;
import alvh.math.RollingWindow;
import alvh.surface.SurfaceFigures;
import alvh.unit.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The flag of a late bull market: the index near its high of a year while at least three of five
 * warnings stand: dear earnings, a thin premium, a bearish divergence of breadth, narrow
 * leadership, a high relative strength.
 *
 * <p>Four of the five must be known. Once up, the flag comes down when fewer than two warnings have
 * stood for five sessions. Breadth is {@link NarrowBreadth} as it stands by default, the variance
 * premium that of {@link VariancePremium}. Source: method C1, K9, 1.5b.
 *
 * @param nearHigh share of the year's highest close that counts as near it
 * @param dear rank of price over earnings that warns
 * @param thin rank of the premiums that warns
 * @param lag log return by which RSP must trail SPY over 63 sessions
 * @param strong RSI14 of the index that warns
 */
public record BigTop(double nearHigh, double dear, double thin, double lag, double strong)
    implements Signal {
  private static final int YEAR = 252;
  private static final int FIVE_YEARS = 1260;
  private static final int QUARTER = 63;
  private static final int STRENGTH = 14;
  private static final int DIVERGENCE_SESSIONS = 10;
  private static final int STRENGTH_SESSIONS = 20;
  private static final int LEAST_KNOWN = 4;
  private static final int RAISE = 3;
  private static final int KEEP = 2;
  private static final int SESSIONS_TO_LOWER = 5;

  public BigTop {
    Check.that(nearHigh > 0 && nearHigh <= 1, "nearHigh must lie in (0, 1], was %s", nearHigh);
    Check.that(dear >= 0 && dear <= 1, "dear must lie in [0, 1], was %s", dear);
    Check.that(thin >= 0 && thin <= 1, "thin must lie in [0, 1], was %s", thin);
    Check.atLeast(lag, 0, "lag");
    Check.that(strong >= 0 && strong <= 100, "strong must lie in [0, 100], was %s", strong);
  }

  public BigTop() {
    this(.97, .80, .20, .02, 70);
  }

  @Override
  public String id() {
    return "C1";
  }

  @Override
  public String title() {
    return "Big Top";
  }

  @Override
  public String unit() {
    return "warnings";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return (SurfaceObserver) new Watch()::observe;
  }

  /** One warning: its words, and whether it stands; empty when it cannot be judged. */
  private record Warning(String name, Optional<Boolean> stands) {}

  private final class Watch {
    private final RollingWindow closes = new RollingWindow(YEAR);
    private final PriceEarnings earnings = new PriceEarnings(120);
    private final VarianceForecast forecast = new VarianceForecast();
    private final RollingWindow variances = new RollingWindow(FIVE_YEARS);
    private final RollingWindow premiums = new RollingWindow(FIVE_YEARS);
    private final BreadthSources breadth = new BreadthSources(new NarrowBreadth());
    private final RollingWindow leaders = new RollingWindow(QUARTER + 1);
    private final RelativeStrength strength = new RelativeStrength(STRENGTH);
    private int sinceDivergence = DIVERGENCE_SESSIONS;
    private int sinceStrong = STRENGTH_SESSIONS;
    private int calm;
    private boolean up;

    private Reading observe(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      OptionalDouble close = today.today(Measure.SPX);
      close.ifPresent(this::add);
      List<Warning> warnings =
          List.of(
              new Warning("earnings dear", earnings.observe(today).map(s -> s.rank() >= dear)),
              new Warning("premium thin", premium(today, surface)),
              new Warning("breadth diverged", divergence(today)),
              new Warning("leadership narrow", leadership(today)),
              new Warning("strength high", strength()));
      if (close.isEmpty()) {
        return Absence.missing("The S&P 500");
      }
      int known = (int) warnings.stream().filter(w -> w.stands().isPresent()).count();
      return known < LEAST_KNOWN || !closes.full()
          ? new Reading.Abstained("Only " + known + " of five warnings can be judged.")
          : judge(warnings);
    }

    private void add(double close) {
      closes.add(close);
      forecast.add(close);
      strength.add(close);
    }

    private Optional<Boolean> premium(MarketSnapshot today, Optional<SurfaceFigures> surface) {
      OptionalDouble vix = today.today(Measure.VIX);
      if (today.today(Measure.SPX).isPresent() && vix.isPresent()) {
        forecast.premium(vix.getAsDouble()).ifPresent(variances::add);
      }
      surface.ifPresent(figures -> premiums.add(figures.equityPremium()));
      boolean known = variances.full() && premiums.full() && surface.isPresent();
      return known
          ? Optional.of(variances.rankOfLast() <= thin || premiums.rankOfLast() <= thin)
          : Optional.empty();
    }

    private Optional<Boolean> divergence(MarketSnapshot today) {
      breadth.observe(today);
      var answer = breadth.answer(NarrowBreadth.Source.BEST);
      sinceDivergence =
          answer.filter(a -> a.breadth().diverges()).isPresent() ? 0 : sinceDivergence + 1;
      return answer.map(a -> sinceDivergence < DIVERGENCE_SESSIONS);
    }

    private Optional<Boolean> leadership(MarketSnapshot today) {
      OptionalDouble equal = today.today(Measure.RSP_CLOSE);
      OptionalDouble value = today.today(Measure.SPY_CLOSE);
      if (equal.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      leaders.add(Math.log(equal.getAsDouble() / value.getAsDouble()));
      return leaders.full()
          ? Optional.of(leaders.ago(0) - leaders.ago(QUARTER) <= -lag)
          : Optional.empty();
    }

    private Optional<Boolean> strength() {
      if (!strength.settled()) {
        return Optional.empty();
      }
      sinceStrong = strength.value() >= strong ? 0 : sinceStrong + 1;
      return Optional.of(sinceStrong < STRENGTH_SESSIONS);
    }

    private Reading judge(List<Warning> warnings) {
      var standing = new ArrayList<String>();
      var unknown = new ArrayList<String>();
      for (Warning warning : warnings) {
        if (warning.stands().isEmpty()) {
          unknown.add(warning.name());
        } else if (warning.stands().get()) {
          standing.add(warning.name());
        }
      }
      double share = closes.ago(0) / closes.max();
      move(share >= nearHigh, standing.size());
      String reason =
          "The index stands at "
              + Figures.of(100 * share, 1)
              + " % of its high of a year; warnings: "
              + (standing.isEmpty() ? "none" : String.join(", ", standing))
              + (unknown.isEmpty() ? "." : "; not known: " + String.join(", ", unknown) + ".");
      return new Reading.Measured(standing.size(), RAISE, up, reason);
    }

    private void move(boolean near, int standing) {
      calm = standing < KEEP ? calm + 1 : 0;
      if (calm >= SESSIONS_TO_LOWER) {
        up = false;
      } else if (near && standing >= RAISE) {
        up = true;
      }
    }
  }
}
