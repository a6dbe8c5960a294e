package alvh.signal;

import alvh.market.FuturesCurve;
import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.math.RollingWindow;
import alvh.unit.Check;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Momentum of stress on the futures curve while the index stands still: the MACD histogram of x =
 * −NC is positive, has risen twice and is not small, and the S&P 500 is range-bound.
 *
 * <p>Source: method A5, I2, I3 (parameters: method 1.11).
 *
 * @param fast MACD's fast period, sessions
 * @param slow MACD's slow period
 * @param smoothing period of MACD's signal line
 * @param deviationWindow sessions of the histogram's standard deviation
 * @param share the histogram's least size, in standard deviations
 * @param rangeWindow sessions of the range
 * @param kappa largest range in multiples of what VIX promised
 * @param drift largest drift in the same multiples
 * @param minDays calendar days that the front contract must have left
 */
public record ContangoDivergence(
    int fast,
    int slow,
    int smoothing,
    int deviationWindow,
    double share,
    int rangeWindow,
    double kappa,
    double drift,
    int minDays)
    implements Signal {

  /** The histogram must have risen twice: three values. */
  private static final int RISING = 3;

  public ContangoDivergence {
    Check.atLeast(fast, 1, "fast");
    Check.that(fast < slow, "fast %s must be shorter than slow %s", fast, slow);
    Check.atLeast(smoothing, 1, "smoothing");
    Check.atLeast(rangeWindow, 2, "rangeWindow");
    Check.positive(kappa, "kappa");
    Check.positive(drift, "drift");
    Check.atLeast(minDays, 0, "minDays");
    Check.that(deviationWindow >= RISING, "deviationWindow is too short: %s", deviationWindow);
    Check.that(share >= 0, "share must not be negative, was %s", share);
  }

  public ContangoDivergence() {
    this(12, 26, 9, 252, .25, 20, .8, .5, TermStructure.MIN_DAYS);
  }

  @Override
  public String id() {
    return "v2";
  }

  @Override
  public String title() {
    return "Contango momentum diverges, index range-bound";
  }

  @Override
  public String unit() {
    return "percent per 30 days";
  }

  @Override
  public Role role() {
    return Role.EVENT;
  }

  @Override
  public Observer observer() {
    return new Watch();
  }

  private final class Watch implements Observer {
    private final Macd macd = new Macd(fast, slow, smoothing);
    private final RollingWindow histograms = new RollingWindow(deviationWindow);
    private final RangeBound range = new RangeBound(rangeWindow, kappa, drift);

    @Override
    public Reading observe(MarketSnapshot today) {
      OptionalDouble index = today.today(Measure.SPX);
      index.ifPresent(close -> range.add(close, today.today(Measure.VIX)));
      Optional<FuturesCurve> front = TermStructure.front(today, minDays);
      front.ifPresent(this::follow);
      if (front.isEmpty()) {
        return Absence.missing("The VIX futures curve");
      }
      if (index.isEmpty()) {
        return Absence.missing("The S&P 500");
      }
      if (!histograms.full()) {
        return Absence.tooShort("The histogram's deviation", histograms.size(), deviationWindow);
      }
      return range.ready() ? judge() : Absence.tooShort("The range", 0, rangeWindow + 1);
    }

    private void follow(FuturesCurve front) {
      macd.add(-TermStructure.normalisedContango(front));
      if (macd.settled()) {
        histograms.add(macd.histogram());
      }
    }

    private Reading judge() {
      double histogram = histograms.ago(0);
      double least = share * histograms.deviation();
      boolean rising = histogram > histograms.ago(1) && histograms.ago(1) > histograms.ago(2);
      boolean diverges = histogram > 0 && rising && histogram >= least;
      String reason =
          "The MACD histogram of stress is "
              + Figures.of(histogram, 2)
              + " ("
              + Figures.of(least, 2)
              + " needed) and "
              + (rising ? "has" : "has not")
              + " risen twice; the index moved in "
              + Figures.of(range.range(), 2)
              + " of the promised range ("
              + Figures.of(kappa, 2)
              + " allowed) and drifted "
              + Figures.of(range.drift(), 2)
              + " of it ("
              + Figures.of(drift, 2)
              + " allowed).";
      return new Reading.Measured(histogram, least, diverges && range.holds(), reason);
    }
  }
}
