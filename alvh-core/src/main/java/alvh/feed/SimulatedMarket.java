package alvh.feed;

import alvh.config.UserError;
import alvh.model.AffineModel;
import alvh.store.Authority;
import alvh.store.FileDraft;
import alvh.store.SourceFile;
import alvh.store.Store;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A joint market of index, VIX family, VIX futures and both option chains, written into a store as
 * a real one is, so that every command works on it.
 *
 * <p>The path is one walk and cheap; the chains of its sessions depend on nothing but their own
 * state and are priced by as many threads as there are. What is written depends on the plan alone.
 * A year of chains comes in as a whole or not at all: after a kill the same plan goes on where it
 * stopped. A store with real files is refused. Source: method 2.7.
 */
public final class SimulatedMarket {
  private final SimulationPlan plan;

  public SimulatedMarket(SimulationPlan plan) {
    this.plan = plan;
  }

  /** Hears of each session whose chains are written, or were already. */
  public interface Listener {
    void written(int sessions);
  }

  /**
   * What was written.
   *
   * @param quotes calls and puts of all sessions, those of earlier calls included
   * @param hash of everything in the store: equal for equal plans
   * @param resumed sessions that an earlier call had written
   */
  public record Outcome(int sessions, long quotes, String hash, int resumed) {}

  /** Sessions that will be written. */
  public int sessions() {
    return plan.sessions().size();
  }

  /**
   * Writes the market, or what an earlier call has left to do.
   *
   * @param threads that price chains
   */
  public Outcome write(Store store, int threads, InstantSource clock, Listener listener) {
    requireOwn(store);
    var model = new AffineModel(plan.parameters());
    SimulatedRates rates = SimulatedRates.of(plan.seed(), plan.sessions());
    MarketPath path = MarketPath.of(plan, rates);
    putSeries(store, drafts(path, rates, model), clock);
    var chains = new ChainYears(plan, path, rates, model);
    int resumed = chains.write(store, threads, clock, listener);
    long quotes =
        store.sources().stream()
            .filter(source -> source.identity().startsWith(ChainYears.IDENTITY))
            .mapToLong(SourceFile::imported)
            .sum();
    return new Outcome(sessions(), quotes, store.dataHash(), resumed);
  }

  private void requireOwn(Store store) {
    for (SourceFile source : store.sources()) {
      if (source.authority() != Authority.SIMULATED) {
        throw new UserError(
            "The store holds real files, such as %s: give the simulated market a folder of its own."
                .formatted(source.name()));
      }
      if (!source.name().startsWith(plan.label() + " ")) {
        throw new UserError(
            "The store holds another simulated market, %s: choose another folder."
                .formatted(source.name()));
      }
    }
  }

  private List<FileDraft> drafts(MarketPath path, SimulatedRates rates, AffineModel model) {
    var series = new SimulatedSeries(path, model);
    var tape = new SimulatedTape(path, rates, model, plan.seed());
    return Stream.of(
            series.indices(),
            series.futures(),
            tape.breadth(),
            tape.funds(),
            tape.rates(),
            tape.flow(),
            tape.macro())
        .map(book -> book.draft(plan.label()))
        .toList();
  }

  /** All series in one transaction, so that what follows from them is made once. */
  private static void putSeries(Store store, List<FileDraft> drafts, InstantSource clock) {
    var missing = new ArrayList<FileDraft>();
    for (FileDraft draft : drafts) {
      Optional<SourceFile> known = store.source(draft.origin().identity());
      if (known.isEmpty()) {
        missing.add(draft);
      } else if (!known.get().sha256().equals(draft.origin().sha256())) {
        throw new UserError(
            "The store holds %s of another version of alvh: choose another folder."
                .formatted(known.get().name()));
      }
    }
    if (!missing.isEmpty()) {
      store.inTransaction(
          () -> {
            missing.forEach(draft -> store.put(draft, clock.instant()));
            return missing;
          });
    }
  }
}
