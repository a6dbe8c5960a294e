package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkedTest {
  private final VolSurface surface = ConstantShapeSurface.of(4000, 16);
  private final List<VolSurface> asked = new ArrayList<>();

  @Test
  void an_equal_question_is_worked_out_once() {
    var worked = new Worked(surface);
    assertThat(worked.answer(new Twice(7, asked))).isEqualTo(14);
    assertThat(worked.answer(new Twice(7, asked))).isEqualTo(14);
    assertThat(asked).containsExactly(surface);
  }

  @Test
  void another_question_and_another_surface_are_worked_out_anew() {
    var worked = new Worked(surface);
    assertThat(worked.answer(new Twice(7, asked))).isEqualTo(14);
    assertThat(worked.answer(new Twice(8, asked))).isEqualTo(16);
    assertThat(new Worked(surface).answer(new Twice(7, asked))).isEqualTo(14);
    assertThat(asked).hasSize(3);
  }

  @Test
  void a_surface_that_remembers_nothing_answers_all_the_same() {
    assertThat(surface.answer(new Twice(7, asked))).isEqualTo(14);
    assertThat(surface.answer(new Twice(7, asked))).isEqualTo(14);
    assertThat(asked).hasSize(2);
  }

  /** Equal where the number is: the list hears of every time it is worked out. */
  private record Twice(int number, List<VolSurface> asked) implements Worked.Question<Integer> {
    @Override
    public Class<Integer> type() {
      return Integer.class;
    }

    @Override
    public Integer answer(VolSurface on) {
      asked.add(on);
      return 2 * number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Twice twice && number == twice.number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }
}
