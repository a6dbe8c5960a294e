package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.market.Measure;
import alvh.market.Observation;
import alvh.math.RollingWindow;
import alvh.unit.Check;

/**
 * Traders buy protection: the ratio of puts to calls traded at Cboe on indices ranks high in a
 * year, or, while that is too short, the ratio on single stocks.
 *
 * <p>A proxy for the flow of fund shares, which nobody publishes freely by day. The ratio of a day
 * is known the next morning. Source: method A14, I14.
 *
 * @param window sessions of the rank
 * @param high rank from which it votes
 */
public record PutCallFlow(int window, double high) implements Signal {
  /** Days after which the last ratio counts as missing: a week and a holiday. */
  private static final int LONGEST = 10;

  public PutCallFlow {
    Check.atLeast(window, 2, "window");
    Check.that(high >= 0 && high <= 1, "high must lie in [0, 1], was %s", high);
  }

  public PutCallFlow() {
    this(252, .80);
  }

  @Override
  public String id() {
    return "v10";
  }

  @Override
  public String title() {
    return "Many puts are traded for each call";
  }

  @Override
  public String unit() {
    return "rank of 100";
  }

  @Override
  public Role role() {
    return Role.STATE;
  }

  @Override
  public Observer observer() {
    var indices = new Ratio("indices", Measure.PUT_CALL_INDEX);
    var stocks = new Ratio("single stocks (substitute for indices)", Measure.PUT_CALL_EQUITY);
    return today -> {
      boolean index = indices.observe(today);
      boolean equity = stocks.observe(today);
      if (index && indices.ratios.full()) {
        return indices.judge();
      }
      if (equity && stocks.ratios.full()) {
        return stocks.judge();
      }
      return index || equity
          ? Absence.tooShort(
              "The rank of puts per call",
              Math.max(indices.ratios.size(), stocks.ratios.size()),
              window)
          : Absence.missing("The ratio of puts to calls");
    };
  }

  private final class Ratio {
    private final String name;
    private final Measure measure;
    private final Arrivals arrivals;
    private final RollingWindow ratios = new RollingWindow(window);

    private Ratio(String name, Measure measure) {
      this.name = name;
      this.measure = measure;
      this.arrivals = new Arrivals(measure);
    }

    private boolean observe(MarketSnapshot today) {
      arrivals.next(today).map(Observation::value).ifPresent(ratios::add);
      return Arrivals.fresh(today, measure, LONGEST);
    }

    private Reading judge() {
      double rank = ratios.rankOfLast();
      String reason =
          Figures.of(ratios.ago(0), 2)
              + " puts were traded for each call on "
              + name
              + ", rank "
              + Figures.of(100 * rank, 0)
              + " of 100 in "
              + window
              + " sessions; "
              + Figures.of(100 * high, 0)
              + " is needed.";
      return new Reading.Measured(100 * rank, 100 * high, rank >= high, reason);
    }
  }
}
