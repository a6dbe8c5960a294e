package alvh.feed;

import alvh.model.AffineModel;
import alvh.store.Authority;
import alvh.store.ChainDeposit;
import alvh.store.FileDraft;
import alvh.store.Hashes;
import alvh.store.PackedChain;
import alvh.store.Store;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The chains of a simulated market, a file a year: priced side by side, written in order.
 *
 * <p>While one year is written the next one is priced; never more than two are in memory.
 */
final class ChainYears {
  static final String IDENTITY = SimulatedLabel.FORMAT + ":chains ";

  private final SimulationPlan plan;
  private final MarketPath path;
  private final SimulatedRates rates;
  private final ChainMaker maker;
  private final List<List<ListedStrikes>> listings;
  private final NavigableMap<Integer, List<Integer>> years = new TreeMap<>();

  ChainYears(SimulationPlan plan, MarketPath path, SimulatedRates rates, AffineModel model) {
    this.plan = plan;
    this.path = path;
    this.rates = rates;
    maker = new ChainMaker(model, plan.label());
    listings = ListedStrikes.through(path, rates, model);
    for (int i = 0; i < path.sessions().size(); i++) {
      years.computeIfAbsent(path.sessions().get(i).getYear(), y -> new ArrayList<>()).add(i);
    }
  }

  /** The chains of one session. */
  private record Day(PackedChain spx, PackedChain vix) {}

  /** Writes the years that the store lacks and returns how many sessions it had. */
  int write(Store store, int threads, InstantSource clock, SimulatedMarket.Listener listener) {
    int resumed = 0;
    try (ExecutorService pricers = Executors.newFixedThreadPool(threads, ChainYears::thread)) {
      var pending = new TreeMap<Integer, List<Future<Day>>>();
      for (Map.Entry<Integer, List<Integer>> entry : years.entrySet()) {
        int year = entry.getKey();
        List<Integer> sessions = entry.getValue();
        if (store.source(IDENTITY + year).isPresent()) {
          resumed += sessions.size();
          listener.written(sessions.size());
          continue;
        }
        price(year, pricers, pending);
        Integer next = years.higherKey(year);
        if (next != null && store.source(IDENTITY + next).isEmpty()) {
          price(next, pricers, pending);
        }
        put(store, year, Objects.requireNonNull(pending.remove(year)), clock, listener);
      }
    }
    return resumed;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "simulated-chains");
    thread.setDaemon(true);
    return thread;
  }

  private void price(
      int year, ExecutorService pricers, NavigableMap<Integer, List<Future<Day>>> pending) {
    pending.computeIfAbsent(
        year,
        key ->
            Objects.requireNonNull(years.get(key)).stream()
                .map(i -> pricers.submit(() -> day(i)))
                .toList());
  }

  private Day day(int session) {
    var close =
        new ChainMaker.Close(
            path.sessions().get(session),
            path.close()[session],
            path.closing()[session],
            rates.continuous(session),
            listings.get(session));
    int line = session + 1;
    return new Day(
        PackedChain.of(maker.spx(close), line, 0), PackedChain.of(maker.vix(close), line, 0));
  }

  private void put(
      Store store,
      int year,
      List<Future<Day>> priced,
      InstantSource clock,
      SimulatedMarket.Listener listener) {
    var chains = new ArrayList<PackedChain>();
    MessageDigest digest = Hashes.sha256();
    for (Future<Day> future : priced) {
      Day day = await(future);
      chains.add(day.spx());
      chains.add(day.vix());
      listener.written(1);
    }
    chains.forEach(chain -> chain.addTo(digest));
    var origin =
        new FileDraft.Origin(
            IDENTITY + year,
            plan.label() + " chains " + year,
            HexFormat.of().formatHex(digest.digest()),
            0,
            SimulatedLabel.FORMAT,
            Authority.SIMULATED);
    store.inTransaction(
        () -> {
          ChainDeposit deposit = store.chains().deposit(origin, clock.instant());
          chains.forEach(deposit::add);
          return deposit.complete(Math.toIntExact(deposit.quotes()));
        });
  }

  private static Day await(Future<Day> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a chain could not be priced", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("pricing was given up", e);
    }
  }
}
