package alvh.bench;

import alvh.model.AffineModel;
import alvh.model.AffineParameters;
import alvh.model.MarketState;
import alvh.model.VixStrikes;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Chains of one day of the model market, at a VIX of 17.5: 5,040 options on the index (21 expiries
 * of 120 strikes, calls; the puts are one subtraction each) and 960 on VIX (8 of 60). An operation
 * is a chain.
 */
@State(Scope.Thread)
public class ModelBenchmark {
  private static final int STRIKES = 120;
  private static final int[] DAYS = {
    1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 17, 21, 24, 31, 38, 45, 60, 91, 182, 365, 730
  };
  private static final int[] VIX_DAYS = {5, 12, 19, 26, 54, 82, 117, 180};
  private final AffineModel model = new AffineModel(AffineParameters.a1());
  private final MarketState state = new MarketState(.0025, .0155);
  private final double[] k = new double[STRIKES];
  private final double[] call = new double[STRIKES];
  private final VixStrikes strikes;

  public ModelBenchmark() {
    Arrays.setAll(k, i -> Math.log(0.6 + 0.005 * i));
    var points = new double[60];
    Arrays.setAll(points, i -> 10 + i);
    strikes = new VixStrikes(points);
  }

  @Benchmark
  public double model_chain() {
    double sum = 0;
    for (int days : DAYS) {
      model.chain().calls(days / 365.0, state, k, call);
      for (int i = 0; i < STRIKES; i++) {
        double put = call[i] - 1 + Math.exp(k[i]);
        sum += call[i] + put;
      }
    }
    return sum;
  }

  @Benchmark
  public double model_vixChain() {
    double sum = 0;
    for (int days : VIX_DAYS) {
      double future = model.vixFuture(state, days / 365.0);
      double[] calls = model.vixCalls(state, days / 365.0, strikes);
      for (int i = 0; i < calls.length; i++) {
        sum += calls[i] + (calls[i] - future + strikes.point(i));
      }
    }
    return sum;
  }
}
