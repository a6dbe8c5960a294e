package alvh.signal;

import alvh.market.MarketSnapshot;
import alvh.signal.RisingRolls.Rule;
import alvh.unit.Check;

/**
 * Both at once: breadth contracts while short-term VIX futures rise, which the voters v3 and v5
 * count one by one.
 *
 * <p>The two are {@link NarrowBreadth}, contraction alone, and {@link RisingRolls} as they stand by
 * default, the rise with the parameters below. It only states the coincidence. Source: method A6
 * (joint flag), I5, I7.
 *
 * @param days known sessions over which the futures' rise is taken
 * @param rise least relative rise (.05 = 5 percent)
 */
public record NarrowingWithRolls(int days, double rise) implements Signal {
  private static final int MATURITY = 30;

  public NarrowingWithRolls {
    Check.atLeast(days, 1, "days");
    Check.atLeast(rise, 0, "rise");
  }

  public NarrowingWithRolls() {
    this(5, .05);
  }

  @Override
  public String id() {
    return "A6";
  }

  @Override
  public String title() {
    return "Breadth contracts while futures rise";
  }

  @Override
  public String unit() {
    return "percent rise of futures";
  }

  @Override
  public Role role() {
    return Role.INFORMATION;
  }

  @Override
  public Observer observer() {
    var breadth = new BreadthSources(new NarrowBreadth());
    var rising =
        new RisingRolls(Rule.CONSTANT_MATURITY, days, rise, MATURITY, TermStructure.MIN_DAYS);
    var rolls = rising.observer();
    return today -> read(today, breadth, rolls);
  }

  private Reading read(MarketSnapshot today, BreadthSources breadth, Observer rolls) {
    breadth.observe(today);
    Reading rise = rolls.observe(today);
    var answer = breadth.answer(NarrowBreadth.Source.BEST);
    if (answer.isEmpty() || !(rise instanceof Reading.Measured measured)) {
      return Absence.missing("Breadth, or the change of short-term futures,");
    }
    boolean contracts = answer.get().breadth().contracts();
    String reason =
        "By "
            + answer.get().name()
            + " breadth "
            + (contracts ? "contracts" : "does not contract")
            + " and short-term futures "
            + (measured.on() ? "have risen by " : "have not risen enough: ")
            + Figures.signed(measured.value(), 1)
            + " % (log) in "
            + days
            + " sessions.";
    return new Reading.Measured(
        measured.value(), measured.threshold(), contracts && measured.on(), reason);
  }
}
