package alvh.app;

import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.store.ChainDay;
import alvh.store.Store;
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
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Which chain a command is about, for {@code @Mixin}: a session of the store, or a file and a day
 * where it holds several.
 */
final class ChainWords {
  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE|DATE",
      description = "File of an option chain, or a session whose chain was imported.")
  private String what = "";

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Session, where the file holds several; the last one if absent.")
  private String date = "";

  @Option(
      names = "--at",
      paramLabel = "HH:MM",
      description = "New York time of the quotes, where the file does not know it.")
  private String at = "";

  /** The file that the user named; it need not exist. */
  Path file() {
    if (what.isEmpty()) {
      throw new UserError("FILE|DATE is missing: give a file of an option chain or a session.");
    }
    try {
      return Path.of(what);
    } catch (InvalidPathException e) {
      throw new UserError("'%s' is no path of a file.".formatted(what), e);
    }
  }

  /**
   * The chain.
   *
   * @param underlying of the store's chain, where a session is asked for
   */
  OptionChain chain(Store store, String underlying) throws IOException {
    OptionChain chain = named(store, underlying);
    return at.isEmpty() ? chain : moved(chain);
  }

  private OptionChain named(Store store, String underlying) throws IOException {
    if (Files.isReadable(file())) {
      List<OptionChain> chains = read();
      return date.isEmpty() ? chains.getLast() : ofDay(chains);
    }
    if (!what.matches(DATE)) {
      throw new UserError(
          "There is no readable file '%s'; a session is written as 2018-02-05.".formatted(what));
    }
    LocalDate session = day(what, "the session");
    return store
        .chains()
        .chain(underlying, session)
        .orElseThrow(() -> new UserError(missing(store, underlying, session)));
  }

  private static String missing(Store store, String underlying, LocalDate session) {
    List<ChainDay> days = store.chains().sessions(underlying);
    return days.isEmpty()
        ? "The store has no option chain of %s: import files with 'alvh data import PATH'."
            .formatted(underlying)
        : "The store has no option chain of %s on %s; it has %d from %s to %s."
            .formatted(
                underlying,
                session,
                days.size(),
                days.getFirst().session(),
                days.getLast().session());
  }

  private List<OptionChain> read() throws IOException {
    try {
      List<OptionChain> chains = ChainFiles.read(file());
      if (chains.isEmpty()) {
        throw new UserError("%s holds no quotes of options.".formatted(file().getFileName()));
      }
      return chains;
    } catch (UnreadableFile e) {
      throw new UserError("%s %s.".formatted(file().getFileName(), e.reason()), e);
    }
  }

  private OptionChain ofDay(List<OptionChain> chains) {
    LocalDate day = day(date, "--date");
    Supplier<UserError> none =
        () ->
            new UserError(
                "%s has no chain of %s; it reaches from %s to %s."
                    .formatted(
                        file().getFileName(),
                        day,
                        chains.getFirst().session(),
                        chains.getLast().session()));
    return chains.stream().filter(c -> c.session().equals(day)).findFirst().orElseThrow(none);
  }

  private static LocalDate day(String text, String option) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UserError("%s '%s' is no date: write it as 2018-02-05.".formatted(option, text), e);
    }
  }

  private OptionChain moved(OptionChain chain) {
    try {
      return new OptionChain(
          chain.underlying(),
          chain.session(),
          ExchangeCalendar.at(chain.session(), LocalTime.parse(at)),
          chain.spot(),
          chain.source(),
          chain.expiries());
    } catch (DateTimeParseException e) {
      throw new UserError("--at '%s' is no time of day: write it as 15:45.".formatted(at), e);
    }
  }
}
