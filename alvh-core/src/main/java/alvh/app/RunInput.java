package alvh.app;

import alvh.config.ConfigFolder;
import alvh.config.Settings;
import alvh.config.SettingsFile;
import alvh.config.UserError;
import alvh.market.History;
import alvh.market.Measure;
import alvh.store.Store;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a replay needs: settings, history and the sessions in it; the user's mistakes become
 * sentences here.
 */
final class RunInput implements AutoCloseable {
  /** What a decision looks at. */
  private static final Set<Measure> NEEDED =
      EnumSet.of(
          Measure.SPX,
          Measure.VIX,
          Measure.VIX_OPEN,
          Measure.VIX9D,
          Measure.VIX3M,
          Measure.VIX6M,
          Measure.VIX1Y,
          Measure.VVIX,
          Measure.ADVANCING,
          Measure.DECLINING,
          Measure.UNCHANGED,
          Measure.BILL_13W,
          Measure.SPX_DIVIDEND_12M,
          Measure.SPY_OPEN,
          Measure.SPY_CLOSE,
          Measure.VRO);

  private final Store store;
  private final RunOptions options;
  private final Settings settings;
  private final History history;
  private final List<LocalDate> sessions;

  private RunInput(Store store, RunOptions options, Settings settings, History history) {
    this.store = store;
    this.options = options;
    this.settings = settings;
    this.history = history;
    this.sessions = history.sessions(LocalDate.MIN, LocalDate.MAX);
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
    var input = new RunInput(store, options, settings, store.history(NEEDED));
    if (input.sessions.isEmpty()) {
      store.close();
      throw new UserError(
          "The store has no closes of the S&P 500: import a file of them with 'alvh data import'.");
    }
    return input;
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

  History history() {
    return history;
  }

  Store store() {
    return store;
  }

  LocalDate lastSession() {
    return sessions.getLast();
  }

  /** A date that the user gave and on which there is a session. */
  LocalDate session(String text, String option) {
    LocalDate date = date(text, option);
    if (!sessions.contains(date)) {
      throw new UserError(
          "%s %s is no session in the store, which has closes of the S&P 500 from %s to %s."
              .formatted(option, date, sessions.getFirst(), sessions.getLast()));
    }
    return date;
  }

  /** The first session on or after --from, which must not lie after the end. */
  LocalDate from(LocalDate to) {
    LocalDate wanted = date(options.from(), "--from");
    LocalDate first =
        sessions.stream()
            .filter(s -> !s.isBefore(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserError(
                        "--from %s lies after the last session in the store, %s."
                            .formatted(wanted, sessions.getLast())));
    if (first.isAfter(to)) {
      throw new UserError("--from %s lies after %s: choose an earlier start.".formatted(first, to));
    }
    return first;
  }

  /** The last session on or before a date that the user gave. */
  LocalDate to(String text) {
    LocalDate wanted = date(text, "--to");
    return sessions.reversed().stream()
        .filter(s -> !s.isAfter(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "--to %s lies before the first session in the store, %s."
                        .formatted(wanted, sessions.getFirst())));
  }

  private static LocalDate date(String text, String option) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UserError("%s '%s' is no date: write it as 2018-02-05.".formatted(option, text));
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
