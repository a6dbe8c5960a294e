package alvh.report.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.RealStore;
import alvh.strategy.replica.BuyWriteIndex;
import alvh.strategy.replica.CondorIndex;
import alvh.strategy.replica.PutWriteIndex;
import alvh.strategy.replica.ReinvestedDividends;
import alvh.strategy.replica.ReplicaDay;
import alvh.strategy.replica.ReplicaDays;
import alvh.strategy.replica.ReplicaRules;
import alvh.strategy.replica.TailDays;
import alvh.strategy.replica.TailIndex;
import alvh.surface.ReconSurfaces;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The replicas on rebuilt surfaces against the months that Cboe published, 1990 to 2015. */
class ReplicasOnRealDataTest {
  private static final String FILE = "strategy/cboe_strategy_indices_monthly_1986_2015.csv";

  /** A tenth in eight years: calls are priced at VVIX, without the smile of real ones. */
  private static final double LEVEL_TOLERANCE = 20;

  private static NavigableMap<LocalDate, ReplicaDay> days = new TreeMap<>();

  @BeforeAll
  static void seeTheSessions() {
    days =
        ReplicaDays.of(
            RealStore.history(),
            new ReconSurfaces(),
            ReinvestedDividends.of(published("SPTR"), published("SPX")),
            LocalDate.of(2020, 3, 31));
  }

  private static SortedMap<YearMonth, Double> published(String index) {
    List<String> lines = RealData.lines(FILE);
    int column = List.of(lines.getFirst().split(",")).indexOf(index);
    var months = new TreeMap<YearMonth, Double>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      if (cells.length > column && !cells[column].isEmpty()) {
        months.put(YearMonth.from(LocalDate.parse(cells[0])), Double.valueOf(cells[column]));
      }
    }
    return months;
  }

  private static ReplicaStudy study(ReplicaRules rules) {
    return ReplicaStudy.of(rules, days, published(rules.name()));
  }

  static Stream<ReplicaRules> rules() {
    return Stream.of(new CondorIndex(), new PutWriteIndex(), new BuyWriteIndex());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_replica_is_accepted_and_whatever_is_wrong_on_purpose_is_not(ReplicaRules rules) {
    ReplicaStudy study = study(rules);

    assertThat(study.fit().orElseThrow().months()).isEqualTo(311);
    assertThat(study.unmet()).isEmpty();
    assertThat(study.controls()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(study.controls()).noneMatch(control -> control.unmet().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_of_the_ten_months_that_differ_most_has_a_reason(ReplicaRules rules) {
    assertThat(study(rules).worst()).hasSize(10).noneMatch(gap -> gap.reason().isBlank());
  }

  @Test
  void the_condor_far_below_both_puts_in_march_2020_loses_what_the_index_lost() {
    assertThat(study(new CondorIndex()).crash().flatMap(CrashCycle::unmet)).isEmpty();
    assertThat(study(new CondorIndex()).missesCrash()).isFalse();
  }

  @Test
  void the_index_of_vix_calls_stands_above_the_market_after_2008_and_below_in_calm_years() {
    TailStudy study =
        TailStudy.of(
                new TailIndex(),
                TailDays.of(RealStore.history(), days, TailStudy.START, LocalDate.of(2014, 12, 31)))
            .orElseThrow();
    SortedMap<YearMonth, Double> levels = study.replication().levels();
    SortedMap<YearMonth, Double> market = study.replication().uninsured();

    YearMonth crash = YearMonth.of(2008, 10);
    assertThat(levels.get(crash)).isGreaterThan(1.2 * market.get(crash));
    assertThat(levels.get(YearMonth.of(2013, 12)) / levels.get(YearMonth.of(2012, 12)))
        .isLessThan(market.get(YearMonth.of(2013, 12)) / market.get(YearMonth.of(2012, 12)));
    assertThat(study.level().orElseThrow()).isEqualTo(TailStudy.PUBLISHED, within(LEVEL_TOLERANCE));
  }
}
