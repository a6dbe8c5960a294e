package alvh.signal;

import alvh.unit.Check;

/**
 * Fewer stocks carry the market: net advances contract, or the advance-decline line lags an index
 * near its high.
 *
 * <p>With a = (advancing − declining)/(advancing + declining): contraction when the slow-weighted
 * average of a is below zero and the faster below the slower; bearish divergence when the index
 * closed near its high in the last days and outranks the line Σa by the gap. Where the NYSE's
 * issues are not known a substitute speaks and is named; a session without any abstains and enters
 * no window. Source: method I5.
 *
 * @param source whose breadth
 * @param rule which of the two conditions votes
 * @param fast period of the faster average of a, sessions
 * @param slow period of the slower average
 * @param window sessions of the high and of both ranks
 * @param nearHigh share of the highest close that counts as near it
 * @param recent sessions within which such a close must lie
 * @param rankGap by how much the index's rank must exceed the line's
 */
public record NarrowBreadth(
    Source source,
    Rule rule,
    int fast,
    int slow,
    int window,
    double nearHigh,
    int recent,
    double rankGap)
    implements Signal {

  /** Whose breadth. */
  public enum Source {
    /** The first of the others that is known today. */
    BEST,
    /** Issues of the New York Stock Exchange. */
    NYSE,
    /** Members of the S&P 500. */
    MEMBERS,
    /** The equal-weighted fund RSP against SPY. */
    FUNDS
  }

  /** Which condition votes. */
  public enum Rule {
    /** Either of the two. */
    EITHER,
    /** Net advances contract. */
    CONTRACTION,
    /** The line lags an index near its high. */
    DIVERGENCE
  }

  public NarrowBreadth {
    Check.atLeast(fast, 1, "fast");
    Check.atLeast(window, 2, "window");
    Check.atLeast(recent, 1, "recent");
    Check.atLeast(rankGap, 0, "rankGap");
    Check.that(fast < slow, "fast period %s must be shorter than slow %s", fast, slow);
    Check.that(nearHigh > 0 && nearHigh <= 1, "nearHigh must lie in (0, 1], was %s", nearHigh);
  }

  public NarrowBreadth() {
    this(Source.BEST, Rule.EITHER, 19, 39, 50, .995, 5, .30);
  }

  @Override
  public String id() {
    return "v3";
  }

  @Override
  public String title() {
    return "Market breadth contracts or diverges";
  }

  @Override
  public String unit() {
    return "percent net advances";
  }

  @Override
  public Role role() {
    return Role.STATE;
  }

  @Override
  public Observer observer() {
    var sources = new BreadthSources(this);
    return today -> {
      sources.observe(today);
      return sources.answer(source).<Reading>map(this::judge).orElseGet(() -> absence(sources));
    };
  }

  private Reading absence(BreadthSources sources) {
    int seen = sources.settling(source);
    return seen == 0
        ? Absence.missing(source == Source.BEST ? "Market breadth" : "The asked source of breadth")
        : Absence.tooShort("Breadth", seen, Math.max(3 * slow, window));
  }

  private Reading judge(BreadthSources.Answer answer) {
    Breadth breadth = answer.breadth();
    boolean votes =
        switch (rule) {
          case EITHER -> breadth.contracts() || breadth.diverges();
          case CONTRACTION -> breadth.contracts();
          case DIVERGENCE -> breadth.diverges();
        };
    String reason =
        (answer.substitute() ? "By " + answer.name() + " net" : "Net")
            + " advances average "
            + Figures.signed(100 * breadth.fast(), 1)
            + " % over "
            + fast
            + " sessions and "
            + Figures.signed(100 * breadth.slow(), 1)
            + " % over "
            + slow
            + (breadth.contracts() ? " (contraction)" : " (no contraction)")
            + "; the index outranks the"
            + " advance-decline line by "
            + Figures.of(100 * breadth.gap(), 0)
            + " of 100, "
            + (breadth.nearHigh() ? "near" : "away from")
            + " its high"
            + (breadth.diverges() ? " (divergence)." : " (no divergence).");
    return new Reading.Measured(100 * breadth.fast(), 0, votes, reason);
  }
}
