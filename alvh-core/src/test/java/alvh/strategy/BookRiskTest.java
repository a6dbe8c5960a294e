package alvh.strategy;

import static alvh.strategy.HedgeDays.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.instrument.IronCondor;
import alvh.instrument.OptionRoot;
import alvh.layer.EngineStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which condors the projected loss counts. */
class BookRiskTest {
  private static final Outlook OUTLOOK = MadeDay.calm(TODAY).outlook();

  /** Sums of a few thousand dollars in another order. */
  private static final double ROUNDING = 1e-6;

  private static final OpenCondor ONE = held("C1", 2660);
  private static final OpenCondor TWO = held("C2", 2700);
  private static final CondorMoves QUIET = new CondorMoves(List.of(), Optional.empty(), "None.");

  @Test
  void every_held_condor_counts() {
    double both = loss(List.of(ONE, TWO), QUIET);
    assertThat(both).isPositive();
    assertThat(both)
        .isCloseTo(loss(List.of(ONE), QUIET) + loss(List.of(TWO), QUIET), within(ROUNDING));
  }

  @Test
  void the_condor_that_is_being_sold_counts_and_the_one_that_is_being_bought_back_does_not() {
    var entry = new CondorEntry("C2", TODAY, TWO.condor(), TWO.quantity(), 10, 0, 95);
    var exit = new CondorExit(ONE, CondorExit.Rule.TIME, 5, "Time is up.");
    var moves = new CondorMoves(List.of(exit), Optional.of(entry), "Due.");
    assertThat(loss(List.of(ONE), moves)).isCloseTo(loss(List.of(TWO), QUIET), within(ROUNDING));
    assertThat(loss(List.of(ONE.beingClosed(), TWO), QUIET))
        .isCloseTo(loss(List.of(TWO), QUIET), within(ROUNDING));
  }

  @Test
  void nothing_open_loses_nothing() {
    assertThat(loss(List.of(), QUIET)).isZero();
  }

  private static double loss(List<OpenCondor> condors, CondorMoves moves) {
    var standing = new Standing(condors, new TreeMap<>(), EngineStatus.START, false, 1);
    return BookRisk.of(OUTLOOK, standing, moves).projectedLoss();
  }

  private static OpenCondor held(String id, double shortPut) {
    var condor =
        IronCondor.of(
            OptionRoot.SPXW, LocalDate.of(2018, 3, 16), shortPut - 100, shortPut, 2955, 3060);
    return new OpenCondor(id, condor, 4, TODAY, TODAY, 10, false);
  }
}
