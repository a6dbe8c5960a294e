package alvh.report.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.event.Owned;
import alvh.strategy.MadeDay;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstSessionTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 25);

  @Test
  void what_the_first_session_cost_is_told_where_it_traded() {
    DayAttribution first = observe(new Money(102_48));
    assertThat(first.part(Part.COSTS)).isEqualTo(new Money(-102_48));
    assertThat(first.total()).isEqualTo(new Money(-102_48));
  }

  @Test
  void a_first_session_without_trades_has_no_parts() {
    assertThat(observe(Money.ZERO).parts()).isEmpty();
  }

  private static DayAttribution observe(Money costs) {
    Money zero = Money.ZERO;
    var now = new AccountTotals(DAY, zero, zero, zero, costs, zero);
    return new Attributor()
        .observe(MadeDay.calm(DAY).outlook(), List.of(Owned.NONE), List.of(now))
        .getFirst();
  }
}
