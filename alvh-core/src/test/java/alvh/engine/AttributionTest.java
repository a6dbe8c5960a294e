package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.event.Book;
import alvh.report.AttributionCsv;
import alvh.report.CarryReport;
import alvh.report.EquityRow;
import alvh.report.Run;
import alvh.report.attribution.Attribution;
import alvh.report.attribution.DayAttribution;
import alvh.report.attribution.HedgeLayer;
import alvh.report.attribution.Part;
import alvh.strategy.Decision;
import alvh.unit.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A run's result by cause: to the cent, on a made history. */
class AttributionTest {
  private static final LocalDate FROM = LocalDate.of(2017, 1, 3);

  private static Run run = new Run(FROM, FROM, List.of(), List.of());

  @BeforeAll
  static void replay() {
    Settings settings = new SettingsFile().settings();
    var assembly = new Assembly(settings);
    run =
        new Backtest(MadeHistory.whole(), FROM, MadeHistory.LAST)
            .run(assembly.outlooks(), assembly.arms(), new Silent());
  }

  private static final class Silent implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {}

    @Override
    public void progressed(int done, int of) {}
  }

  @Test
  void the_causes_of_every_session_and_arm_add_up_to_the_change_of_the_equity() {
    assertThat(run.attributions()).hasSameSizeAs(run.arms());
    for (int arm = 0; arm < run.arms().size(); arm++) {
      List<EquityRow> rows = run.arms().get(arm).rows();
      assertThat(run.attributions().get(arm)).hasSameSizeAs(rows);
      for (int i = 1; i < rows.size(); i++) {
        DayAttribution day = run.attributions().get(arm).get(i);
        assertThat(day.date()).isEqualTo(rows.get(i).date());
        assertThat(day.total()).isEqualTo(rows.get(i).equity().minus(rows.get(i - 1).equity()));
      }
    }
  }

  @Test
  void the_layers_of_every_session_add_up_to_the_hedge_before_costs() {
    for (DayAttribution day : run.attributions().stream().flatMap(List::stream).toList()) {
      Money layers = Money.ZERO;
      for (HedgeLayer layer : HedgeLayer.values()) {
        layers = layers.plus(day.layer(layer));
      }
      assertThat(layers).isEqualTo(day.hedge());
    }
  }

  @Test
  void the_same_condors_have_the_same_greeks_in_the_unhedged_arm() {
    Attribution layered = Attribution.of(run.attribution());
    Attribution naked = Attribution.of(run.attributions().get(1));
    assertThat(naked.layers().values()).allMatch(Money::isZero);
    assertThat(naked.parts().get(Part.THETA)).isEqualTo(layered.parts().get(Part.THETA));
  }

  @Test
  void condors_earn_theta_and_pay_for_gamma() {
    Attribution whole = Attribution.of(run.attribution());
    assertThat(whole.parts().getOrDefault(Part.THETA, Money.ZERO).cents()).isPositive();
    assertThat(whole.parts().getOrDefault(Part.GAMMA, Money.ZERO).cents()).isNegative();
    assertThat(whole.parts().getOrDefault(Part.COSTS, Money.ZERO).cents()).isNegative();
  }

  @Test
  void the_greeks_leave_less_than_a_quarter_of_the_daily_results_unexplained() {
    double leftAtMost = .25;
    assertThat(Attribution.of(run.attribution()).unexplained().orElseThrow())
        .isLessThan(leftAtMost);
  }

  @Test
  void the_thirds_of_vix_share_the_sessions_among_them() {
    List<CarryReport.Third> thirds = CarryReport.of(run, run.attribution());
    assertThat(thirds).hasSize(3);
    assertThat(thirds.stream().mapToInt(CarryReport.Third::sessions).sum())
        .isEqualTo(run.attribution().size() - 1);
  }

  @Test
  void the_file_has_a_line_for_every_arm_and_session() {
    assertThat(AttributionCsv.of(run).lines())
        .hasSize(run.attribution().size() * run.arms().size() + 1);
  }
}
