package alvh.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.RealStore;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.event.Book;
import alvh.event.ClosedCondor;
import alvh.order.PriceSource;
import alvh.report.CloseUp;
import alvh.report.HeldLine;
import alvh.report.Run;
import alvh.strategy.Decision;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** January and February 2018 on the quotes of the time; skipped without them. */
class RealQuotesTest {
  /** Dollars are summed in cents. */
  private static final double CENT = .005;

  private static Run run;

  @BeforeAll
  static void replay() {
    Path file = RealData.folder().resolve("README.md");
    assertThat(file).exists();
    Settings settings = new SettingsFile().read(config());
    var assembly = new Assembly(settings);
    var backtest =
        new Backtest(RealStore.history(), LocalDate.of(2018, 1, 2), LocalDate.of(2018, 2, 28));
    run = backtest.run(assembly.outlooks(), assembly.arms(), new Deaf());
  }

  private static Path config() {
    Path folder = Path.of("").toAbsolutePath();
    while (!folder.resolve("config/real-2018.yaml").toFile().isFile()) {
      folder = folder.getParent();
    }
    return folder.resolve("config/real-2018.yaml");
  }

  private static final class Deaf implements Backtest.Listener {
    @Override
    public void decided(Decision decision, Book book) {}

    @Override
    public void progressed(int done, int of) {}
  }

  @Test
  void one_condor_of_each_month_is_sold_on_quotes_and_held_to_settlement() {
    List<ClosedCondor> condors = run.arm("ARM0").condors();
    assertThat(condors)
        .extracting(condor -> condor.position().decided().toString())
        .containsExactly("2018-01-02", "2018-02-01");
    assertThat(condors)
        .extracting(condor -> condor.closed().toString())
        .containsExactly("2018-01-31", "2018-02-28");
    assertThat(condors)
        .allSatisfy(condor -> assertThat(condor.sources()).containsExactly(PriceSource.CHAIN));
  }

  @Test
  void the_call_spread_of_january_settles_at_its_width() {
    assertThat(run.arm("ARM0").condors().getFirst().debit()).isEqualTo(2765.0 - 2740);
  }

  @Test
  void the_fifth_of_february_has_the_bids_and_asks_of_the_file() {
    CloseUp day = run.arm("ALVH").worst().orElseThrow();
    assertThat(day.date()).isEqualTo(LocalDate.of(2018, 2, 5));
    HeldLine wing =
        day.lines(true)
            .filter(line -> line.instrument().symbol().endsWith("P02605000"))
            .findFirst()
            .orElseThrow();
    assertThat(wing.quote().orElseThrow().bid()).isEqualTo(69.5);
    assertThat(wing.quote().orElseThrow().ask()).isEqualTo(79.5);
    assertThat(day.condorTouch()).isCloseTo(5 * 100 * (5 + 2.65 + 2.05), within(CENT));
  }

  @Test
  void a_leg_that_nobody_quoted_is_marked_on_the_fit_and_could_not_be_traded() {
    HeldLine sold =
        run.arm("ALVH")
            .worst()
            .orElseThrow()
            .lines(true)
            .filter(line -> line.instrument().symbol().endsWith("P02715000"))
            .findFirst()
            .orElseThrow();
    assertThat(sold.quote()).isEmpty();
    assertThat(sold.mark()).isBetween((109 + 124.8) / 2, (114.5 + 130.3) / 2);
  }

  @Test
  void the_hedge_earns_what_its_future_moved_and_the_condors_are_the_same_without_it() {
    CloseUp naked = run.arm("ARM0").worst().orElseThrow();
    CloseUp constant = run.arm("ARM1").worst().orElseThrow();
    assertThat(constant.condors()).isEqualTo(naked.condors());
    assertThat(naked.hedge()).isZero();
    assertThat(constant.hedge()).isCloseTo((33.225 - 15.625) * 1100, within(CENT));
  }
}
