package alvh.app;

import alvh.config.ConfigFolder;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.engine.Assembly;
import alvh.market.History;
import alvh.market.Measure;
import alvh.store.FitFiles;
import alvh.store.Store;
import alvh.surface.KeptFits;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a replay needs: settings, history and the sessions in it; the user's mistakes become
 * sentences here.
 */
final class RunInput implements AutoCloseable {
  /** Everything that is stored: what a signal asks for is not known before it is asked. */
  private static final Set<Measure> NEEDED = EnumSet.allOf(Measure.class);

  private final Store store;
  private final RunOptions options;
  private final Settings settings;
  private final History history;
  private final SessionDates dates;
  private final KeptFits fits;

  private RunInput(
      Store store, RunOptions options, Settings settings, History history, KeptFits fits) {
    this.fits = fits;
    this.store = store;
    this.options = options;
    this.settings = settings;
    this.history = history;
    this.dates = new SessionDates(history.sessions(LocalDate.MIN, LocalDate.MAX));
  }

  static RunInput open(Session session, RunOptions options) {
    Settings settings = settings(options.config());
    Store store = session.openStore();
    if (store.isEmpty()) {
      store.close();
      throw new UserError(
          "The store in %s is empty: import files with 'alvh data import PATH'."
              .formatted(session.home().data()));
    }
    var fits = new FitFiles(session.home().data().resolve("fits"));
    var input = new RunInput(store, options, settings, store.history(NEEDED), fits);
    if (input.dates.sessions().isEmpty()) {
      store.close();
      throw new UserError(
          "The store has no closes of the S&P 500: import a file of them with 'alvh data import'.");
    }
    return input;
  }

  /** The parts of a run under these settings. */
  Assembly assembly() {
    return new Assembly(settings, fits);
  }

  /** Surfaces that were fitted before. */
  KeptFits fits() {
    return fits;
  }

  private static Settings settings(String name) {
    var file = new SettingsFile();
    if (name.isEmpty()) {
      return file.settings();
    }
    return file.read(ConfigFolder.ofProcess().find(name));
  }

  Settings settings() {
    return settings;
  }

  /** The configuration as it was asked for; empty for the defaults. */
  String name() {
    return options.config();
  }

  History history() {
    return history;
  }

  Store store() {
    return store;
  }

  /** The sessions that a date may name. */
  SessionDates dates() {
    return dates;
  }

  /** The first session of the replay, as --from says. */
  LocalDate from(LocalDate to) {
    return dates.from(options.from(), to);
  }

  @Override
  public void close() {
    store.close();
  }
}
