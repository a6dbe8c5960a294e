package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.surface.InterestGamma;
import alvh.unit.Check;

/**
 * What dealers would have to trade when the index moves by a percent, if they are long every call
 * and short every put that is open: below zero they would sell a falling index.
 *
 * <p>The signs are an assumption, since nobody publishes who holds what, and open interest is that
 * of the evening before. It informs only, and only on days with a chain of S&P 500 options in the
 * store. Source: method I16.
 *
 * @param callSign +1 where dealers are assumed long calls, −1 where short
 * @param putSign the same for puts
 */
public record DealerGamma(int callSign, int putSign) implements Signal {
  private static final double BILLION = 1e9;
  private static final String INDEX = "SPX";

  public DealerGamma {
    Check.that(Math.abs(callSign) == 1, "callSign must be 1 or -1, was %s", callSign);
    Check.that(Math.abs(putSign) == 1, "putSign must be 1 or -1, was %s", putSign);
  }

  /** Long calls, short puts. */
  public DealerGamma() {
    this(1, -1);
  }

  @Override
  public String id() {
    return "I16";
  }

  @Override
  public String title() {
    return "Dealer gamma by an assumed sign";
  }

  @Override
  public String unit() {
    return "billion dollars a percent";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    return this::read;
  }

  private Reading read(MarketSnapshot today) {
    return today
        .chain(INDEX)
        .flatMap(InterestGamma::of)
        .map(this::judge)
        .orElseGet(() -> Absence.missing("A chain of S&P 500 options with open interest"));
  }

  private Reading judge(InterestGamma open) {
    double gamma = (callSign * open.calls() + putSign * open.puts()) / BILLION;
    String reason =
        "Open calls have a gamma of $"
            + Figures.of(open.calls() / BILLION, 2)
            + " billion a percent, puts $"
            + Figures.of(open.puts() / BILLION, 2)
            + "; counted as "
            + (callSign > 0 ? "long" : "short")
            + " and "
            + (putSign > 0 ? "long" : "short")
            + ", which is an assumption.";
    return new Reading.Measured(gamma, 0, gamma < 0, reason);
  }
}
