package alvh.bench;

import alvh.market.OptionChain;
import alvh.store.ChainDay;
import alvh.store.Store;
import alvh.store.format.Importer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Rows of option chains on their way into a store and out of it: made-up quote pages of as many
 * rows, expiries and bytes as the saved ones of 2019. An operation is a row, which is one quote.
 *
 * <p>Importing counts all that the command does between the first byte and the commit: hash, checks
 * of the text and of every row, packing and writing, on as many threads as there are processors.
 */
@State(Scope.Thread)
public class ChainBenchmark {
  private static final int DAYS = 58;
  private static final int EXPIRIES = 39;
  private static final int STRIKES = 180;
  private static final int ROWS = DAYS * EXPIRIES * STRIKES * 2;
  private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
  private static final long SEED = 7;

  private final Path folder = TemporaryFolder.create("alvh-chains");
  private final Path pages = write(folder.resolve("pages"));
  private final Store filled = filled(folder.resolve("filled"), pages);
  private int imports;

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int chain_import() {
    try (Store store = filled(folder.resolve("store-" + imports++), pages)) {
      return store.chains().days().size();
    }
  }

  @Benchmark
  @OperationsPerInvocation(ROWS)
  public int chain_read() {
    int quotes = 0;
    for (ChainDay day : filled.chains().days()) {
      OptionChain chain = filled.chains().read(day);
      quotes += chain.quotes();
    }
    return quotes;
  }

  private static Store filled(Path home, Path pages) {
    Store store = Store.open(home);
    var importer = new Importer(store, () -> Instant.EPOCH);
    importer.importAll(importer.candidates(List.of(pages)), outcome -> {}, inspected -> {});
    return store;
  }

  /** One page a weekday. */
  private static Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      LocalDate day = FIRST;
      for (int i = 0; i < DAYS; i++) {
        Files.writeString(folder.resolve("SPX_" + day + ".csv"), page(day, new Random(SEED + i)));
        day = day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(LocalDate day, Random random) {
    var text =
        new StringBuilder(
            "underlying,underlying_last,exchange,optionroot,type,expiration,quotedate,strike,last,"
                + "net,bid,ask,volume,openinterest,impliedvol,delta,gamma\n");
    for (int e = 0; e < EXPIRIES; e++) {
      LocalDate expiry = day.plusDays(7L * (e + 1));
      for (String type : List.of("call", "put")) {
        for (int k = 0; k < STRIKES; k++) {
          text.append(row(day, expiry, type, 2000 + 10 * k, random));
        }
      }
    }
    return text.toString();
  }

  private static String row(
      LocalDate day, LocalDate expiry, String type, int strike, Random random) {
    double bid = 0.1 * random.nextInt(10_000);
    return String.format(
        Locale.ROOT,
        "SPX,2919.04,CBOE,SPXW%1$ty%1$tm%1$td%2$s%3$08d,%4$s,%1$tm/%1$td/%1$tY,"
            + "%6$tm/%6$td/%6$tY,%5$d.0,0.0,0.0,%7$.1f,%8$.1f,%9$d,%10$d,0.1778,0.8078,0.0009\n",
        expiry,
        type.equals("call") ? "C" : "P",
        strike * 1000,
        type,
        strike,
        day,
        bid,
        bid + 1.5,
        random.nextInt(500),
        random.nextInt(5000));
  }
}
