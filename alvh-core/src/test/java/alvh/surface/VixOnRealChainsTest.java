package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.RealYields;
import alvh.market.Measure;
import alvh.market.OptionChain;
import alvh.market.TimeSeries;
import alvh.store.chain.ChainFiles;
import alvh.surface.ChainIndices.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The indices of real chains, held against what the exchange published on those days. */
class VixOnRealChainsTest {
  /** Two pages carry the quotes of the session before: they were saved on holidays. */
  private static final List<LocalDate> HOLIDAYS =
      List.of(LocalDate.of(2019, 5, 27), LocalDate.of(2019, 7, 4));

  /** What the issue allows beyond the published range, index points. */
  private static final double ALLOWED = 0.15;

  /** Published with a low above its high. */
  private static final LocalDate BROKEN_VIX6M = LocalDate.of(2019, 7, 5);

  /** Quotes of the close, a quarter of an hour apart from the published close. */
  private static final double CLOSING = 0.25;

  private static final DateTimeFormatter US =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

  private record Bar(double high, double low, double close) {}

  private static NavigableMap<LocalDate, ChainIndices> days;
  private static Map<Measure, TimeSeries> yields;

  @BeforeAll
  static void readAllPages() throws Exception {
    Path folder = RealData.folder().resolve("chains/spx_2019_quotepage");
    yields = RealYields.load();
    days = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        OptionChain chain = ChainFiles.read(file).getFirst();
        if (HOLIDAYS.stream().noneMatch(day -> file.toString().contains(compact(day)))) {
          days.put(chain.session(), indices(chain));
        }
      }
    }
  }

  private static String compact(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static ChainIndices indices(OptionChain chain) {
    return ChainIndices.of(
        chain,
        TreasuryCurve.of(m -> yields.getOrDefault(m, TimeSeries.EMPTY), chain.asOf())
            .orElseThrow());
  }

  private static NavigableMap<LocalDate, Bar> published(String file) {
    var bars = new TreeMap<LocalDate, Bar>();
    for (String line : RealData.lines("cboe/" + file)) {
      String[] cells = line.replaceAll(".*close", "").strip().split(",");
      int open = cells.length - 4;
      if (cells[0].matches("\\d\\d/\\d\\d/\\d{4}") && open > 0) {
        bars.put(
            LocalDate.parse(cells[0], US),
            new Bar(
                Double.parseDouble(cells[open + 1]),
                Double.parseDouble(cells[open + 2]),
                Double.parseDouble(cells[open + 3])));
      }
    }
    return bars;
  }

  private static double level(ChainIndices indices, VolatilityIndex index) {
    return ((Answer.Computed) indices.index(index)).calculation().index();
  }

  private static void inside(VolatilityIndex index, String file, List<LocalDate> except) {
    NavigableMap<LocalDate, Bar> published = published(file);
    days.forEach(
        (day, indices) -> {
          Bar bar = published.get(day);
          if (!except.contains(day)) {
            assertThat(level(indices, index))
                .as("%s on %s", index, day)
                .isBetween(bar.low() - ALLOWED, bar.high() + ALLOWED);
          }
        });
  }

  @Test
  void vix_of_each_of_56_days_lies_in_the_range_of_its_day() {
    assertThat(days).hasSize(56);
    inside(VolatilityIndex.VIX, "VIX_History.csv", List.of());
  }

  @Test
  void so_do_the_indices_of_nine_days_three_and_six_months_and_a_year() {
    inside(VolatilityIndex.VIX9D, "VIX9D_History.csv", List.of());
    inside(VolatilityIndex.VIX3M, "VIX3M_History.csv", List.of());
    inside(VolatilityIndex.VIX6M, "VIX6M_History.csv", List.of(BROKEN_VIX6M));
    inside(VolatilityIndex.VIX1Y, "VIX1Y_Data.csv", List.of());
  }

  /** No page of that spring holds a quote that the calculation refuses. */
  @Test
  void every_expiry_of_a_week_or_more_has_a_variance_and_no_quote_is_refused() {
    days.forEach(
        (day, indices) -> {
          assertThat(indices.expiries().stream().mapToInt(e -> e.chain().refused().size()).sum())
              .as("refused on %s", day)
              .isZero();
          assertThat(
                  indices.expiries().stream()
                      .filter(e -> e.minutes() > 7 * VixCalculation.MINUTES_PER_DAY)
                      .filter(e -> e.volatility().isEmpty())
                      .map(e -> e.quotes().expiry()))
              .as("expiries without variance on %s", day)
              .isEmpty();
        });
  }

  /** On three days the level beside the quotes is the close of the index to the cent. */
  @Test
  void closing_quotes_give_the_closing_index() {
    NavigableMap<LocalDate, Bar> vix = published("VIX_History.csv");
    for (String day : List.of("2019-05-09", "2019-05-24", "2019-07-03")) {
      LocalDate date = LocalDate.parse(day);
      assertThat(level(days.get(date), VolatilityIndex.VIX))
          .as(day)
          .isCloseTo(vix.get(date).close(), within(CLOSING));
    }
  }

  /**
   * Two expiries of a chain and the strip between them: forward variance exists for a settlement of
   * VIX futures, and selling and buying at the touch leaves it between its bounds.
   */
  @Test
  void forward_variance_lies_above_the_squared_index_of_a_calm_spring() {
    ChainIndices day = days.get(LocalDate.of(2019, 5, 15));
    ForwardVariance forward =
        ForwardVariance.of(day.expiries(), 35 * VixCalculation.MINUTES_PER_DAY).orElseThrow();
    assertThat(Math.sqrt(forward.points().mid())).isBetween(16.0, 20.0);
    assertThat(forward.points().bid()).isLessThan(forward.points().mid());
    assertThat(forward.points().ask()).isGreaterThan(forward.points().mid());
  }
}
