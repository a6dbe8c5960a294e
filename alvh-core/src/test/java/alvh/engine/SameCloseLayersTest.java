package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.SettingsFile;
import alvh.event.Owned;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.layer.Rung;
import alvh.order.FillRules.Clock;
import alvh.order.VixFutureLots;
import alvh.strategy.Decision;
import alvh.strategy.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which slots futures stand for that are filled on the close of their decision. */
class SameCloseLayersTest {
  private static final LocalDate FROM = LocalDate.of(2018, 1, 3);
  private static final long SEED = 20180205;
  private static final int SESSIONS = 120;

  @Test
  void every_future_stands_in_the_ladder_of_the_decision_that_bought_it() {
    Arm arm = new Assembly(new SettingsFile().settings()).arms().getFirst();
    arm.fillAt(Clock.SAME_CLOSE);
    var market = new RandomMarket(new Random(SEED), FROM);
    int traded = 0;
    for (int i = 0; i < SESSIONS; i++) {
      Outlook outlook = market.next();
      int missed = arm.book().notQuotedCount();
      Decision decision = arm.step(outlook);
      boolean ordered = decision.orders().stream().anyMatch(order -> order.purpose().isHedge());
      if (ordered && arm.book().notQuotedCount() == missed) {
        Owned owned = arm.book().owned();
        assertThat(wanted(owned.ladder())).as("%s", outlook.seen().date()).isEqualTo(minis(owned));
        traded++;
      }
    }
    assertThat(traded).isGreaterThan(SESSIONS / 4);
  }

  private static SortedMap<LocalDate, Long> wanted(List<Rung> ladder) {
    var minis = new TreeMap<LocalDate, Long>();
    ladder.forEach(rung -> minis.merge(rung.expiry().orElseThrow(), rung.minis(), Long::sum));
    return minis;
  }

  private static SortedMap<LocalDate, Long> minis(Owned owned) {
    var minis = new TreeMap<LocalDate, Long>();
    owned
        .hedge()
        .forEach(
            (contract, held) -> {
              if (contract instanceof Future future) {
                long each = future.root() == FutureRoot.VX ? VixFutureLots.MINIS : 1;
                minis.merge(future.expiry(), held * each, Long::sum);
              }
            });
    return minis;
  }
}
