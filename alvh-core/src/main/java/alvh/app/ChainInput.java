package alvh.app;

import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.store.ChainDay;
import alvh.store.Store;
import alvh.store.StoredChains;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainFiles;
import alvh.time.ExchangeCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The chain that a command is about: a file's, or that of a session in the store. */
final class ChainInput {
  private static final String INDEX = "SPX";
  private static final LocalTime OPENING = LocalTime.of(9, 30);
  private static final int MINUTES_AFTER_CLOSE = 15;
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE|DATE",
      description = "A file of option chains in any known layout, or a session in the store.")
  private String where = "";

  @Option(
      names = "--underlying",
      paramLabel = "NAME",
      description = "SPX, VIX or another underlying. Default: SPX, or the only one of the file.")
  private @Nullable String underlying;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Which day of a file that holds many (default: the last with living options).")
  private @Nullable String session;

  @Option(
      names = "--at",
      paramLabel = "HH:MM",
      description = "New York time to take the quotes at, in the place of the file's own.")
  private @Nullable String at;

  /**
   * A chain and what stands beside it.
   *
   * @param before the chain of the session before, where there is one
   * @param sessions the days that the file or the store has of this underlying
   * @param chosen whether the user named the day
   */
  record Found(
      OptionChain chain, Optional<OptionChain> before, ChainSessions sessions, boolean chosen) {}

  /** Finds the chain that the user asked for. */
  Found read(Session home) {
    Found found = where.matches(DATE) ? stored(home) : filed(file());
    return new Found(moved(found.chain()), found.before(), found.sessions(), found.chosen());
  }

  /**
   * The same for what is computed from options on the S&P 500 alone.
   *
   * @param purpose what is to be made of them, such as "a surface"
   */
  OptionChain ofIndex(Session home, String purpose) {
    OptionChain chain = read(home).chain();
    requireIndex(chain, purpose);
    return chain;
  }

  /** When its quotes were made; a time that the user gave is not assumed. */
  QuoteMoment moment(OptionChain chain) {
    boolean assumed = at == null && ChainFiles.assumesTime(chain.source());
    return new QuoteMoment(chain.asOf(), assumed);
  }

  /** Refuses other underlyings. */
  void requireIndex(OptionChain chain, String purpose) {
    if (!chain.underlying().equals(INDEX)) {
      throw new UserError(
          "%s holds options on %s; %s is made of options on the S&P 500."
              .formatted(where, chain.underlying(), purpose));
    }
  }

  /** Refuses days on which nothing was quoted. */
  private void requireSession(OptionChain chain) {
    if (!ExchangeCalendar.NYSE.isSession(chain.session())) {
      throw new UserError(
          ("%s is dated %s, when the exchange was closed: its quotes are of another day; take that"
                  + " day's file.")
              .formatted(where, chain.session()));
    }
  }

  /**
   * The day that the user named where the store has no chain of the index for it, not even one that
   * is kept out of use; empty where a chain was meant.
   */
  Optional<LocalDate> dayWithoutChain(Session home) {
    boolean ofIndex = name().orElse(INDEX).equals(INDEX);
    if (!where.matches(DATE) || !ofIndex || session != null) {
      return Optional.empty();
    }
    LocalDate wanted = date(where, "");
    ClosedDay.refuse(wanted);
    try (Store store = home.openStore()) {
      boolean known =
          store.chains().days().stream()
              .anyMatch(day -> day.underlying().equals(INDEX) && day.session().equals(wanted));
      if (!known && at != null) {
        throw new UserError(
            "--at %s takes the quotes of a chain at that time, and the store has no chain of %s:"
                    .formatted(at, wanted)
                + " leave it out.");
      }
      return known ? Optional.empty() : Optional.of(wanted);
    }
  }

  private OptionChain moved(OptionChain chain) {
    if (at == null) {
      return chain;
    }
    return new OptionChain(
        chain.underlying(),
        chain.session(),
        ExchangeCalendar.at(chain.session(), trading(chain.session(), at)),
        chain.spot(),
        chain.source(),
        chain.expiries());
  }

  /** Index options are quoted from the opening until a quarter of an hour after the close. */
  private static LocalTime trading(LocalDate day, String at) {
    LocalTime end = ExchangeCalendar.NYSE.closeTime(day).plusMinutes(MINUTES_AFTER_CLOSE);
    LocalTime time;
    try {
      time = LocalTime.parse(at);
    } catch (DateTimeParseException e) {
      throw new UserError("--at '%s' is no time of day: write it as 15:45.".formatted(at), e);
    }
    if (time.isBefore(OPENING) || time.isAfter(end)) {
      throw new UserError(
          "--at %s lies outside the trading hours of %s: give a time from %s to %s, New York."
              .formatted(at, day, OPENING, end));
    }
    return time;
  }

  /** The file that the user named; it need not exist. */
  Path file() {
    if (where.isEmpty()) {
      throw new UserError("FILE|DATE is missing: give a file of option chains or a session.");
    }
    try {
      return Path.of(where);
    } catch (InvalidPathException e) {
      throw new UserError("'%s' is no path of a file.".formatted(where), e);
    }
  }

  private Found filed(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UserError(
          "%s '%s'; give a file of option chains or a date as 2019-04-25."
              .formatted(
                  Files.isDirectory(file) ? "A folder is no chain:" : "There is no readable file",
                  where));
    }
    List<OptionChain> chains = ofUnderlying(chains(file));
    int index = ChainSessions.lastAlive(chains);
    if (session != null) {
      LocalDate wanted = date(session, "--date");
      index = chains.stream().map(OptionChain::session).toList().indexOf(wanted);
      if (index < 0) {
        throw new UserError(
            "%s has no chain of %s; it has %s to %s."
                .formatted(where, wanted, chains.getFirst().session(), chains.getLast().session()));
      }
    }
    requireSession(chains.get(index));
    Optional<OptionChain> before =
        index > 0 ? Optional.of(chains.get(index - 1)) : Optional.empty();
    return new Found(chains.get(index), before, ChainSessions.ofFile(chains), session != null);
  }

  private List<OptionChain> chains(Path file) {
    try {
      return ChainFiles.read(file);
    } catch (UnreadableFile e) {
      throw new UserError("%s %s.".formatted(where, e.reason()), e);
    } catch (IOException e) {
      throw new UserError("%s cannot be read: %s.".formatted(where, e.getMessage()), e);
    }
  }

  private List<OptionChain> ofUnderlying(List<OptionChain> chains) {
    if (chains.isEmpty()) {
      throw new UserError("%s holds no quotes of options; try another file.".formatted(where));
    }
    List<String> names = chains.stream().map(OptionChain::underlying).distinct().toList();
    String wanted = name().orElse(names.contains(INDEX) ? INDEX : names.getFirst());
    if (!names.contains(wanted)) {
      throw new UserError(
          "%s has no options on %s; it has %s.".formatted(where, wanted, String.join(", ", names)));
    }
    return chains.stream().filter(chain -> chain.underlying().equals(wanted)).toList();
  }

  private Optional<String> name() {
    return Optional.ofNullable(underlying).map(name -> name.strip().toUpperCase(Locale.ROOT));
  }

  private Found stored(Session home) {
    LocalDate wanted = date(where, "");
    if (session != null) {
      throw new UserError("--date chooses a day of a file; %s is a day already.".formatted(where));
    }
    ClosedDay.refuse(wanted);
    String name = name().orElse(INDEX);
    try (Store store = home.openStore()) {
      StoredChains chains = store.chains();
      List<ChainDay> sessions = chains.sessions(name);
      List<LocalDate> dates = sessions.stream().map(ChainDay::session).toList();
      int index = dates.indexOf(wanted);
      if (index < 0) {
        throw new UserError(absence(name, wanted, chains.days(), dates));
      }
      Optional<OptionChain> before =
          index > 0 ? Optional.of(chains.read(sessions.get(index - 1))) : Optional.empty();
      return new Found(
          chains.read(sessions.get(index)), before, new ChainSessions("the store", dates), true);
    }
  }

  private static String absence(
      String name, LocalDate wanted, List<ChainDay> days, List<LocalDate> usable) {
    Optional<String> refusal =
        days.stream()
            .filter(day -> day.underlying().equals(name) && day.session().equals(wanted))
            .flatMap(day -> day.refusal().stream())
            .findFirst();
    if (refusal.isPresent()) {
      return "The chain of %s on %s is kept out of use by the rule %s; see 'alvh data check'."
          .formatted(name, wanted, refusal.get());
    }
    if (usable.isEmpty()) {
      return "The store has no chain of %s; import files with 'alvh data import PATH'."
          .formatted(name);
    }
    return "The store has no chain of %s on %s; the nearest %s."
        .formatted(name, wanted, nearest(wanted, usable));
  }

  private static String nearest(LocalDate wanted, List<LocalDate> usable) {
    Optional<LocalDate> before =
        usable.stream().filter(wanted::isAfter).max(Comparator.naturalOrder());
    Optional<LocalDate> after = usable.stream().filter(wanted::isBefore).findFirst();
    List<String> days =
        Stream.of(before, after).flatMap(Optional::stream).map(LocalDate::toString).toList();
    return (days.size() == 1 ? "is that of " : "are those of ") + String.join(" and ", days);
  }

  /**
   * A date that the user wrote.
   *
   * @param option before it; empty where it stands alone
   */
  static LocalDate date(String text, String option) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      String what = "%s '%s' is no date: write it as 2019-04-25.".formatted(option, text);
      throw new UserError(what.strip(), e);
    }
  }
}
