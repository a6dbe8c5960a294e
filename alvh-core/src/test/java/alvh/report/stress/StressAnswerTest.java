package alvh.report.stress;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.instrument.Instrument;
import alvh.instrument.Option;
import alvh.instrument.OptionRoot;
import alvh.instrument.Right;
import alvh.report.stress.StressReport.Joint;
import alvh.risk.stress.StressBook;
import alvh.risk.stress.StressBook.Leg;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StressAnswerTest {
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 16);
  private static final Instrument CALL = new Option(OptionRoot.SPXW, MARCH, Right.CALL, 2_800);
  private static final Instrument MINI = new Future(FutureRoot.VXM, LocalDate.of(2018, 3, 21));

  @Test
  void forwards_against_the_delta_of_the_condors_are_told_with_them_and_not_as_hedge() {
    var book =
        new StressBook(
            List.of(
                new Leg(DecisionBook.CONDORS, "C1", CALL, -1),
                new Leg(DecisionBook.FORWARDS, "A9", CALL, 1),
                new Leg("short", "S1", MINI, 1)));
    var margin = new StressReport.Margin(0, 0, 0, 0, 0, 0, 0, null);
    var joint =
        new Joint(
            "house",
            10,
            -5,
            null,
            List.of(-9_000.0, 2_000.0, 3_000.0),
            -4_000,
            StressReport.Greeks.NONE,
            margin);

    assertThat(new StressAnswer(book, List.of(joint), List.of(), 0, "tier 1").text())
        .contains("condors −$7,000 and hedge +$3,000");
  }

  @Test
  void a_book_without_a_hedge_says_why_and_names_no_result_of_one() {
    var book = new StressBook(List.of(new Leg(DecisionBook.CONDORS, "C1", CALL, -1)));
    var margin = new StressReport.Margin(0, 0, 0, 0, 0, 0, 0, null);
    var joint =
        new Joint(
            "house", 10, -5, null, List.of(-9_000.0), -9_000, StressReport.Greeks.NONE, margin);

    assertThat(new StressAnswer(book, List.of(joint), List.of(), 0, "calm").text())
        .contains("the book loses $9,000.")
        .contains("No hedge is held (engine 2: calm)")
        .doesNotContain("hedge +");
  }
}
