package alvh.bench;

import alvh.pricing.Black76;
import alvh.pricing.Black76Batch;
import alvh.pricing.ForwardGreeks;
import alvh.pricing.GreeksBatch;
import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import net.finmath.functions.AnalyticFormulas;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Prices, prices with delta, gamma, vega, theta and rho, and prices with all thirteen Greeks in
 * spot form; ours beside two other libraries' where they have the same.
 *
 * <p>A method's name is the benchmark's with its points as underscores. Each returns a sum over all
 * options, so that nothing can be left out.
 */
@State(Scope.Thread)
public class PricingBenchmark {
  private final OptionSet set = OptionSet.of(OptionSet.COUNT);
  private final Black76Batch.Options options = set.options();
  private final Black76Batch batch = new Black76Batch();
  private final double[] prices = new double[OptionSet.COUNT];
  private final Black76Batch.Columns columns = Black76Batch.Columns.of(OptionSet.COUNT);
  private final GreeksBatch.Options inSpotForm = set.inSpotForm();
  private final GreeksBatch thirteen = new GreeksBatch();
  private final GreeksBatch.Columns thirteenColumns = GreeksBatch.Columns.of(OptionSet.COUNT);

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double[] black76_price_batch() {
    batch.price(options, set.discount(), prices);
    return prices;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public Black76Batch.Columns black76_priceGreeks_batch() {
    batch.greeks(options, set.rate(), columns);
    return columns;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public GreeksBatch.Columns black76_greeks13_batch() {
    thirteen.greeks(inSpotForm, thirteenColumns);
    return thirteenColumns;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double black76_price_scalar() {
    double sum = 0;
    for (int i = 0; i < OptionSet.COUNT; i++) {
      sum +=
          Black76.price(
              options.forward()[i],
              options.strike()[i],
              options.years()[i],
              options.volatility()[i],
              1,
              set.put()[i] ? -1 : 1);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double black76_priceGreeks_scalar() {
    double sum = 0;
    for (int i = 0; i < OptionSet.COUNT; i++) {
      var greeks =
          ForwardGreeks.of(
              options.forward()[i],
              options.strike()[i],
              options.years()[i],
              options.volatility()[i],
              set.rate()[i],
              set.put()[i] ? -1 : 1);
      sum += greeks.price() + greeks.delta() + greeks.gamma() + greeks.vega();
      sum += greeks.theta() + greeks.rho();
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double strata_price() {
    double sum = 0;
    for (int i = 0; i < OptionSet.COUNT; i++) {
      sum +=
          BlackFormulaRepository.price(
              options.forward()[i],
              options.strike()[i],
              options.years()[i],
              options.volatility()[i],
              !set.put()[i]);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double strata_priceGreeks() {
    double sum = 0;
    for (int i = 0; i < OptionSet.COUNT; i++) {
      double forward = options.forward()[i];
      double strike = options.strike()[i];
      double years = options.years()[i];
      double volatility = options.volatility()[i];
      double price =
          BlackFormulaRepository.price(forward, strike, years, volatility, !set.put()[i]);
      sum += price - years * price;
      sum += BlackFormulaRepository.delta(forward, strike, years, volatility, !set.put()[i]);
      sum += BlackFormulaRepository.gamma(forward, strike, years, volatility);
      sum += BlackFormulaRepository.vega(forward, strike, years, volatility);
      sum += BlackFormulaRepository.driftlessTheta(forward, strike, years, volatility);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double finmath_price() {
    double sum = 0;
    for (int i = 0; i < OptionSet.COUNT; i++) {
      double call =
          AnalyticFormulas.blackScholesGeneralizedOptionValue(
              options.forward()[i],
              options.volatility()[i],
              options.years()[i],
              options.strike()[i],
              1);
      sum += set.put()[i] ? call - (options.forward()[i] - options.strike()[i]) : call;
    }
    return sum;
  }
}
