package alvh.app;

import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.store.UnreadableFile;
import alvh.store.chain.ChainFiles;
import alvh.time.ExchangeCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which chain a command is about, for {@code @Mixin}: a file, and a day where it holds several. */
final class ChainWords {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "File of an option chain, of a format that 'alvh data import' knows.")
  private Path file = Path.of("");

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

  Path file() {
    return file;
  }

  /** The chain. */
  OptionChain chain() throws IOException {
    List<OptionChain> chains = read();
    OptionChain chain = date.isEmpty() ? chains.getLast() : ofDay(chains);
    return at.isEmpty() ? chain : moved(chain);
  }

  private List<OptionChain> read() throws IOException {
    if (!Files.isReadable(file)) {
      throw new UserError("There is no readable file '%s'.".formatted(file));
    }
    try {
      List<OptionChain> chains = ChainFiles.read(file);
      if (chains.isEmpty()) {
        throw new UserError("%s holds no quotes of options.".formatted(file.getFileName()));
      }
      return chains;
    } catch (UnreadableFile e) {
      throw new UserError("%s %s.".formatted(file.getFileName(), e.reason()), e);
    }
  }

  private OptionChain ofDay(List<OptionChain> chains) {
    LocalDate day = day();
    return chains.stream()
        .filter(chain -> chain.session().equals(day))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "%s has no chain of %s; it reaches from %s to %s."
                        .formatted(
                            file.getFileName(),
                            day,
                            chains.getFirst().session(),
                            chains.getLast().session())));
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new UserError("--date '%s' is no date: write it as 2018-02-05.".formatted(date), e);
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
