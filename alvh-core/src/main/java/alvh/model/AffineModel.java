package alvh.model;

/**
 * Every price of the joint market of index and VIX at a state, from tables made once a parameter
 * set. Many threads may use one model.
 *
 * <p>Levels are index points, times years of 365 days. Source: method 2.7.
 */
public final class AffineModel {
  /** Days over which VIX looks ahead. */
  public static final int VIX_DAYS = 30;

  /** Days of a year of this model's prices. */
  public static final double DAYS = 365;

  private static final double LONGEST_VIX_YEARS = 2.1;
  private final AffineParameters parameters;
  private final VixLoading thirtyDays;
  private final VixFuturePricer futures;
  private final VixOptionPricer vixOptions;
  private final SpxChainPricer chain;
  private final LogCumulants cumulants;

  /** Makes the tables, which takes some seconds in a cold process. */
  public AffineModel(AffineParameters parameters) {
    this.parameters = parameters;
    thirtyDays = VixLoading.of(parameters, VIX_DAYS / DAYS);
    double shortest = SpxChainPricer.SHORTEST_YEARS;
    futures = new VixFuturePricer(parameters, thirtyDays, shortest, LONGEST_VIX_YEARS);
    vixOptions = new VixOptionPricer(parameters, thirtyDays, shortest, LONGEST_VIX_YEARS);
    chain = new SpxChainPricer(parameters);
    cumulants = new LogCumulants(parameters, VIX_DAYS / DAYS);
  }

  public AffineParameters parameters() {
    return parameters;
  }

  /** Options on the index. */
  public SpxChainPricer chain() {
    return chain;
  }

  /** VIX² of a tenor as a linear function of the state. */
  public VixLoading loading(double years) {
    return VixLoading.of(parameters, years);
  }

  /** VIX² of a tenor, decimal a year. */
  public double vixSquared(MarketState state, double years) {
    return loading(years).squared(state);
  }

  /**
   * A volatility index, points.
   *
   * @param days tenor: 9, 30, 93, 184, 365 or any other
   */
  public double index(MarketState state, double days) {
    return 100 * Math.sqrt(vixSquared(state, days / DAYS));
  }

  /** VIX, points. */
  public double vix(MarketState state) {
    return 100 * Math.sqrt(thirtyDays.squared(state));
  }

  /**
   * The VIX future, points.
   *
   * @param years to its settlement, from half a day to 2.1
   */
  public double vixFuture(MarketState state, double years) {
    return 100 * futures.future(years, state);
  }

  /**
   * Calls on VIX, undiscounted, points; puts follow by parity on {@link #vixFuture}.
   *
   * @param years to settlement, from half a day to 2.1
   */
  public double[] vixCalls(MarketState state, double years, VixStrikes strikes) {
    var call = new double[strikes.count()];
    vixOptions.calls(years, state, strikes, call);
    return call;
  }

  /** VVIX at 30 days, points: √(−2/T (½E[ln Y] − ln E[√Y])). */
  public double vvix(MarketState state) {
    double years = VIX_DAYS / DAYS;
    double log = 0.5 * futures.meanLog(years, state) - Math.log(futures.future(years, state));
    return 100 * Math.sqrt(-2 / years * log);
  }

  /** SKEW at 30 days, points: 100 less ten skewnesses of ln S. */
  public double skew(MarketState state) {
    return 100 - 10 * cumulants.skewness(state);
  }
}
