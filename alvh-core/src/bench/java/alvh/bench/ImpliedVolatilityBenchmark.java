package alvh.bench;

import alvh.pricing.Black76Batch;
import alvh.pricing.BlackInverse;
import alvh.pricing.BlackInverseBatch;
import com.opengamma.strata.pricer.impl.option.BlackFormulaRepository;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Implied volatility of the same options from their prices, ours beside another library's. */
@State(Scope.Thread)
public class ImpliedVolatilityBenchmark {
  private final OptionSet set = OptionSet.of(OptionSet.COUNT);
  private final Black76Batch.Options options = set.options();
  private final BlackInverseBatch batch = new BlackInverseBatch();
  private final BlackInverseBatch.Quotes quotes = set.quotes();
  private final double[] volatilities = new double[OptionSet.COUNT];

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double[] impliedVol_batch() {
    batch.imply(quotes, volatilities, OptionSet.COUNT);
    return volatilities;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double impliedVol_scalar() {
    double sum = 0;
    for (int i = 0; i < OptionSet.COUNT; i++) {
      sum +=
          BlackInverse.volatility(
              options.forward()[i],
              options.strike()[i],
              options.years()[i],
              1,
              set.price()[i],
              set.put()[i] ? -1 : 1);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(OptionSet.COUNT)
  public double strata_impliedVol() {
    double sum = 0;
    for (int i = 0; i < OptionSet.COUNT; i++) {
      sum +=
          BlackFormulaRepository.impliedVolatility(
              set.price()[i],
              options.forward()[i],
              options.strike()[i],
              options.years()[i],
              !set.put()[i]);
    }
    return sum;
  }
}
