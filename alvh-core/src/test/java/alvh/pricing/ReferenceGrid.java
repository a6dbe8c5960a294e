package alvh.pricing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The 20,000 options of bench/reference.py, formed again from its generator: 30 minutes to 3 years,
 * 1 % to 400 %, ±8 standard deviations, r to 8 %, q to 4 %, on a spot of 5,000.
 *
 * <p>Every operation is one that IEEE 754 defines to the last bit, so that both sides price the
 * same doubles; only the results of 140-digit arithmetic are stored.
 */
final class ReferenceGrid {
  static final double SPOT = 5000;
  static final int COUNT = 20_000;
  static final int GREEKS = 14;

  /** Options at which Greeks were ever least precise; they follow the sample. */
  private static final int[] WORST = {3151, 7650, 9921, 11852, 14727};

  private static final long SEED = 76;
  private static final double MINUTES_PER_YEAR = 525_600;

  /** One option; r and q apply to the Greeks, the price is Black-76 on a forward of 5,000. */
  record Option(
      double strike, double years, double volatility, double rate, double dividend, int cp) {}

  private ReferenceGrid() {}

  static List<Option> options() {
    var random = new SplittableRandom(SEED);
    return Stream.generate(() -> option(random)).limit(COUNT).toList();
  }

  private static Option option(SplittableRandom random) {
    double years = Math.floor(octaves(random, 30, 3 * MINUTES_PER_YEAR)) / MINUTES_PER_YEAR;
    double volatility = octaves(random, 0.01, 4);
    double deviations = 16 * uniform(random) - 8;
    double factor = 1 + Math.abs(deviations) * (volatility * Math.sqrt(years)) / 1024;
    for (int i = 0; i < 10; i++) {
      factor *= factor;
    }
    return new Option(
        deviations > 0 ? SPOT * factor : SPOT / factor,
        years,
        volatility,
        0.08 * uniform(random),
        0.04 * uniform(random),
        uniform(random) < 0.5 ? 1 : -1);
  }

  private static double octaves(SplittableRandom random, double least, double most) {
    int octaves = Math.getExponent(most / least) + 1;
    double start = Math.scalb(least, (int) (uniform(random) * octaves));
    return Math.min(most, start * (1 + uniform(random)));
  }

  private static double uniform(SplittableRandom random) {
    return (random.nextLong() >>> 11) * 0x1p-53;
  }

  static double[] prices() {
    return doubles("reference_prices.bin");
  }

  /** Which option a row of the Greeks belongs to, of so many rows. */
  static int optionOf(int row, int rows) {
    int sample = rows - WORST.length;
    return row < sample ? row * (COUNT / sample) : WORST[row - sample];
  }

  /** Fourteen values a row, in the order of {@link Greeks}: every n-th option, then the worst. */
  static double[] greeks() {
    return doubles("reference_greeks.bin");
  }

  private static double[] doubles(String file) {
    try (InputStream in =
        Objects.requireNonNull(ReferenceGrid.class.getResourceAsStream(file), file)) {
      var buffer = ByteBuffer.wrap(in.readAllBytes()).asDoubleBuffer();
      return IntStream.range(0, buffer.capacity()).mapToDouble(buffer::get).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
