package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.SettingsFile;
import alvh.strategy.Outlook;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What a session costs after twenty years: no more than in the second, and what it leaves behind is
 * small. Memory stands for time, because a test does not look at the clock.
 */
class TwentyYearsTest {
  private static final int YEAR = 252;
  private static final int YEARS = 20;
  private static final long SEED = 20180205;

  /** Years differ in how much is held and traded: by a sixth in this market. */
  private static final double NO_MORE = 1.5;

  /** Seven arms of 5,040 sessions then keep 90 of the 512 MB allowed. */
  private static final double KEPT_BYTES = 2_500;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final RandomMarket market = new RandomMarket(new Random(SEED), LocalDate.of(2004, 1, 2));
  private final Arm arm = new Assembly(new SettingsFile().settings()).arms().getFirst();

  @Test
  void a_step_makes_as_little_garbage_in_the_last_year_as_in_the_second_and_keeps_little() {
    year();
    double second = year();
    long kept = usedAfterCollection();
    double last = 0;
    for (int i = 2; i < YEARS; i++) {
      last = year();
    }
    double left = (double) (usedAfterCollection() - kept) / ((YEARS - 2) * YEAR);
    assertThat(arm.result().rows()).hasSize(YEARS * YEAR);
    assertThat(arm.result().condors()).hasSizeGreaterThan(100);
    assertThat(last).isLessThan(NO_MORE * second);
    assertThat(left).isLessThan(KEPT_BYTES);
  }

  /** Bytes that a step of the arm asked for, mean of a year. */
  private double year() {
    long bytes = 0;
    for (int i = 0; i < YEAR; i++) {
      Outlook outlook = market.next();
      long before = thread.getCurrentThreadAllocatedBytes();
      arm.step(outlook);
      bytes += thread.getCurrentThreadAllocatedBytes() - before;
    }
    return (double) bytes / YEAR;
  }

  private static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
