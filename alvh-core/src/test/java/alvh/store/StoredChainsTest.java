package alvh.store;

import static org.assertj.core.api.Assertions.assertThat;

import alvh.market.ChainQuotes;
import alvh.market.OptionChain;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains in the store: what is written is read again, bit for bit. */
class StoredChainsTest {
  private static final Instant NOON = Instant.parse("2024-01-02T17:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2019, 5, 20);

  @TempDir Path folder;

  @Property(tries = 200)
  void packed_columns_come_back_as_they_were(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    int size = random.nextInt(1, 300);
    double[] prices = new double[size];
    int[] counts = new int[size];
    boolean odd = random.nextInt(5) == 0;
    for (int i = 0; i < size; i++) {
      prices[i] =
          random.nextInt(20) == 0
              ? Double.NaN
              : odd ? random.nextDouble(1e6) : random.nextInt(1_000_000) / 20.0;
      counts[i] = random.nextInt(10) == 0 ? -1 : random.nextInt(Integer.MAX_VALUE);
    }
    var writer = PackedColumns.writer();
    writer.write(prices);
    writer.write(counts);
    var reader = PackedColumns.reader(writer.written());

    assertThat(reader.readPrices(size)).isEqualTo(prices);
    assertThat(reader.readCounts(size)).isEqualTo(counts);
  }

  @Test
  void a_chain_comes_back_as_it_was() {
    OptionChain chain = chain(MONDAY, 30.05);
    try (Store store = Store.open(folder)) {
      put(store, "a", Authority.PUBLISHER, chain);

      OptionChain stored = store.chains().chain("SPX", MONDAY).orElseThrow();

      assertThat(stored).usingRecursiveComparison().ignoringFields("expiries").isEqualTo(chain);
      assertThat(stored.expiries().getFirst())
          .usingRecursiveComparison()
          .withComparatorForType(Double::compare, Double.class)
          .isEqualTo(chain.expiries().getFirst());
    }
  }

  @Test
  void of_two_files_the_publishers_is_read() {
    try (Store store = Store.open(folder)) {
      put(store, "copy", Authority.REPUBLISHED, chain(MONDAY, 10));
      put(store, "own", Authority.PUBLISHER, chain(MONDAY, 20));

      assertThat(store.chains().days()).hasSize(2);
      assertThat(store.chains().sessions("SPX")).hasSize(1);
      assertThat(store.chains().chain("SPX", MONDAY).orElseThrow().expiries().getFirst())
          .satisfies(quotes -> assertThat(quotes.calls().bid()[0]).isEqualTo(20));
    }
  }

  @Test
  void an_excluded_day_is_listed_and_not_read() {
    try (Store store = Store.open(folder)) {
      SourceFile file = put(store, "a", Authority.PUBLISHER, chain(MONDAY, 10));
      store.exclude(List.of(new Exclusion(file.id(), "SPX.chain", 2, "some-rule", "why")));

      assertThat(store.chains().chain("SPX", MONDAY)).isEmpty();
      assertThat(store.chains().days().getFirst().refusal()).contains("some-rule");
    }
  }

  @Test
  void a_newer_file_takes_the_place_of_an_older_one_and_a_damaged_one_does_not() {
    try (Store store = Store.open(folder)) {
      put(store, "a", Authority.PUBLISHER, chain(MONDAY, 10));
      put(store, "a", Authority.PUBLISHER, chain(MONDAY, 11));
      store.inTransaction(
          () -> {
            ChainDeposit damaged = store.chains().deposit(origin("a", Authority.PUBLISHER), NOON);
            damaged.add(PackedChain.of(chain(MONDAY, 12), 2, 0));
            damaged.withdraw();
            return damaged;
          });

      assertThat(store.sources()).hasSize(1);
      assertThat(store.chains().days()).hasSize(1);
      assertThat(store.chains().chain("SPX", MONDAY).orElseThrow().expiries().getFirst())
          .satisfies(quotes -> assertThat(quotes.calls().bid()[0]).isEqualTo(11));
    }
  }

  private static SourceFile put(Store store, String name, Authority authority, OptionChain chain) {
    return store.inTransaction(
        () -> {
          ChainDeposit deposit = store.chains().deposit(origin(name, authority), NOON);
          deposit.add(PackedChain.of(chain, 2, 0));
          return deposit.complete(2);
        });
  }

  private static FileDraft.Origin origin(String name, Authority authority) {
    return new FileDraft.Origin("made:" + name, name, name, 1, "made", authority);
  }

  private static OptionChain chain(LocalDate session, double bid) {
    var calls =
        new ChainQuotes.Side(
            new double[] {bid, Double.NaN},
            new double[] {bid + .35, Double.NaN},
            new int[] {3, -1},
            new int[] {70_000, -1});
    var puts =
        new ChainQuotes.Side(
            new double[] {0, 28.123456789},
            new double[] {.05, 29},
            new int[] {0, 1},
            new int[] {-1, -1});
    LocalDate expiry = LocalDate.of(2019, 6, 21);
    var slice =
        new ChainQuotes(
            "SPX",
            expiry,
            Instant.parse("2019-06-21T13:30:00Z"),
            new double[] {2900, 2900.5},
            calls,
            puts);
    return new OptionChain(
        "SPX",
        session,
        Instant.parse("2019-05-20T19:45:00Z"),
        2899.5,
        "made by hand",
        List.of(slice));
  }
}
