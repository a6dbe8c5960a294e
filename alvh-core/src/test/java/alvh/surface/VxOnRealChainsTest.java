package alvh.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alvh.RealData;
import alvh.instrument.Future;
import alvh.instrument.FutureRoot;
import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import alvh.store.chain.ChainFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** VIX futures as they settled, held against what options on the S&P 500 and on VIX imply. */
class VxOnRealChainsTest {
  /** The quotes stand at 15:45, the settlement at 16:15; futures move by a tick or two. */
  private static final double HALF_AN_HOUR = 0.15;

  /** Listed strikes of VIX options lie a point apart. */
  private static final double LEAST_VOLATILITY = 0.6;

  private static final double MOST_VOLATILITY = 1.0;

  /** Mean log error that the method reports with index data, plus what half an hour may do. */
  private static final double MEAN = 0.015;

  /** The method's standard deviation at 15 to 45 days. */
  private static final double DEVIATION = 0.0315;

  private static final DateTimeFormatter US =
      DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

  private static Map<LocalDate, NavigableMap<LocalDate, Double>> settlements() {
    Map<LocalDate, NavigableMap<LocalDate, Double>> byDay = new TreeMap<>();
    for (String line : RealData.lines("cfe/vx_settle_by_expiry_2004_2026.csv")) {
      String[] cells = line.strip().split(",", -1);
      if (cells[0].startsWith("2019-") || cells[0].startsWith("2016-")) {
        byDay
            .computeIfAbsent(LocalDate.parse(cells[0]), day -> new TreeMap<>())
            .put(LocalDate.parse(cells[1]), Double.parseDouble(cells[2]));
      }
    }
    return byDay;
  }

  private static Map<LocalDate, Double> vvix() {
    Map<LocalDate, Double> byDay = new TreeMap<>();
    for (String line : RealData.lines("cboe/VVIX_History.csv")) {
      String[] cells = line.strip().split(",", -1);
      if (cells[0].endsWith("/2019")) {
        byDay.put(LocalDate.parse(cells[0], US), Double.parseDouble(cells[cells.length - 1]));
      }
    }
    return byDay;
  }

  @Test
  void options_on_vix_have_the_future_of_their_settlement_as_forward() throws Exception {
    Path file = RealData.folder().resolve("chains/vix_2016_datashop/VIX_2016-06-01.csv");
    OptionChain chain = ChainFiles.read(file).getFirst();
    Map<LocalDate, Double> futures = settlements().get(chain.session());
    int compared = 0;
    for (ChainQuotes quotes : chain.expiries()) {
      Double settled = futures.get(quotes.expiry());
      if (settled != null && ChainStrip.minutes(quotes, chain.asOf()) > 0) {
        var strip = ChainStrip.of(quotes, chain.asOf(), 0.004).strip();
        VixVariance vix = VixVariance.of((StripVariance) StripVariance.of(strip));
        assertThat(vix.forward())
            .as("%s", quotes.expiry())
            .isCloseTo(settled, within(HALF_AN_HOUR));
        double relative = vix.variance().mid() / (vix.forward() * vix.forward());
        assertThat(Math.sqrt(Math.log(1 + relative) / strip.years()))
            .as("volatility of VIX to %s", quotes.expiry())
            .isBetween(LEAST_VOLATILITY, MOST_VOLATILITY);
        compared++;
      }
    }
    assertThat(compared).isBetween(5, 8);
  }

  @Test
  void forward_variance_less_convexity_is_the_future_at_fifteen_to_forty_five_days()
      throws Exception {
    Map<LocalDate, NavigableMap<LocalDate, Double>> settlements = settlements();
    Map<LocalDate, Double> vvix = vvix();
    List<Double> errors = new ArrayList<>();
    Path folder = RealData.folder().resolve("chains/spx_2019_quotepage");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        OptionChain chain = ChainFiles.read(file).getFirst();
        if (vvix.containsKey(chain.session())) {
          errors.addAll(errors(chain, settlements.get(chain.session()), vvix.get(chain.session())));
        }
      }
    }
    double[] sample = errors.stream().mapToDouble(e -> e).toArray();
    assertThat(sample).hasSizeGreaterThan(50);
    double mean = DoubleStream.of(sample).average().orElseThrow();
    double square =
        DoubleStream.of(sample).map(e -> (e - mean) * (e - mean)).average().orElseThrow();
    assertThat(mean).isCloseTo(0, within(MEAN));
    assertThat(Math.sqrt(square)).isLessThan(DEVIATION);
  }

  private static List<Double> errors(
      OptionChain chain, Map<LocalDate, Double> futures, double vvix) {
    ChainIndices indices = ChainIndices.of(chain, new RateCurve.Flat(0.024, "of that spring"));
    List<Double> errors = new ArrayList<>();
    futures.forEach(
        (expiry, settled) -> {
          long days = ChronoUnit.DAYS.between(chain.session(), expiry);
          if (days >= 15 && days <= 45) {
            var settles = new Future(FutureRoot.VX, expiry).settlesAt();
            double minutes = ChronoUnit.MINUTES.between(chain.asOf(), settles);
            ForwardVariance forward = ForwardVariance.of(indices.expiries(), minutes).orElseThrow();
            VxFairValue fair = VxFairValue.lognormal(forward, vvix / 100, minutes / 525_600);
            errors.add(fair.mispricing(settled));
          }
        });
    return errors;
  }
}
