package alvh.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The benchmarks, as the command {@code bench} sees them.
 *
 * <p>They and the harness under them are compiled with the tests and no part of the program's jar,
 * which therefore knows only this interface; the launcher puts them on the class path.
 */
public interface BenchmarkSuite {
  /**
   * One benchmark.
   *
   * @param name what is measured, such as {@code black76.price.batch}
   * @param item what one operation works on, such as "option"
   * @param peer the benchmark of another library that does the same work, or empty
   * @param boundNanos most nanoseconds that were asked for, or 0 where nothing was
   */
  record Entry(String name, String item, String peer, double boundNanos) {}

  /**
   * What one benchmark came to.
   *
   * @param nanos nanoseconds an item, best of the measured rounds
   * @param bytes bytes allocated an item
   */
  record Measured(Entry entry, double nanos, double bytes) {}

  /** Every benchmark, sorted by name. */
  List<Entry> entries();

  /** Fails where a price or volatility is not right; speed counts only after it. */
  void checkAccuracy();

  /**
   * Measures, one after another, each in a virtual machine of its own.
   *
   * @param quick short rounds, for a first look
   * @param log where the harness writes what it does
   * @param started hears the name of each as it begins
   */
  List<Measured> measure(List<Entry> entries, boolean quick, Path log, Consumer<String> started);
}
