package alvh.app;

import alvh.config.UserError;
import alvh.store.Store;
import alvh.store.pull.Downloader;
import alvh.store.pull.Patience;
import alvh.store.pull.Publisher.Wish;
import alvh.store.pull.Pull;
import alvh.store.pull.Pulled;
import alvh.store.pull.RemoteFile;
import alvh.store.quality.Inspection;
import alvh.time.ExchangeCalendar;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches the publishers' current files and imports them; code 1 when one was not to be had. */
@CommandLine.Command(
    name = "pull",
    description = {
      "Fetch the publishers' current public files and import them.",
      "cboe: index histories; cfe: VIX futures by contract; fred: economic series."
    },
    footer = {
      "",
      "Example:",
      "  alvh data pull",
      "  alvh data pull cfe --futures-from 2013-01 --dry-run"
    })
final class DataPull implements Command {
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PUBLISHER",
      description = "cboe, cfe, fred; all of them when none is named.")
  private List<String> publishers = new ArrayList<>();

  @Option(
      names = "--futures-from",
      paramLabel = "YYYY-MM",
      description = "First futures contract to fetch; default: last month's.")
  private @Nullable String futuresFrom;

  @Option(
      names = "--source",
      paramLabel = "URL",
      description = "A mirror that has the publishers' paths below this address.")
  private @Nullable URI source;

  @Option(names = "--dry-run", description = "Only list what would be fetched.")
  private boolean dryRun;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Give up an attempt after this time; default: ${DEFAULT-VALUE}.")
  private int timeout;

  /** What would be fetched. */
  private record Plan(List<PlannedFile> files) {}

  private record PlannedFile(String publisher, String name, String uri) {}

  private record Document(List<Pulled> files, long failed) {}

  @Override
  public Group group() {
    return Group.DATA;
  }

  @Override
  public int run(Session session) {
    requireUsable();
    List<RemoteFile> files = files(session);
    if (dryRun) {
      show(session, files);
      return DONE;
    }
    List<Pulled> pulled = pull(session, files);
    long failed = pulled.stream().filter(Pulled::hasFailed).count();
    if (json.wanted()) {
      session.json(new Document(pulled, failed));
    } else {
      print(session, pulled, failed);
    }
    return failed == 0 ? DONE : FAILED;
  }

  private void requireUsable() {
    if (timeout < 1) {
      throw new UserError("--timeout must be one second or more, was %d.".formatted(timeout));
    }
    if (source != null && (source.getHost() == null || !isHttp(source))) {
      throw new UserError(
          "--source must be an address like http://host/folder, was '%s'.".formatted(source));
    }
  }

  private static boolean isHttp(URI uri) {
    return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
  }

  private List<RemoteFile> files(Session session) {
    LocalDate today = session.clock().instant().atZone(ExchangeCalendar.NEW_YORK).toLocalDate();
    YearMonth first =
        futuresFrom == null ? YearMonth.from(today).minusMonths(1) : month(futuresFrom);
    return Pull.files(publishers, new Wish(today, first), Optional.ofNullable(source));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw new UserError(
          "--futures-from must be a month like 2013-01, was '%s'.".formatted(text), e);
    }
  }

  private void show(Session session, List<RemoteFile> files) {
    if (json.wanted()) {
      session.json(
          new Plan(
              files.stream()
                  .map(f -> new PlannedFile(f.publisher(), f.name(), f.uri().toString()))
                  .toList()));
      return;
    }
    files.forEach(file -> session.line("%-26s %s", file.shownName(), file.uri()));
    session.line("%d files would be fetched.", files.size());
  }

  private List<Pulled> pull(Session session, List<RemoteFile> files) {
    try (Store store = session.openStore();
        Downloader downloader = new Downloader(Patience.usual(Duration.ofSeconds(timeout)));
        Progress progress = Progress.start(session, "pull", files.size())) {
      return new Pull(downloader, store, session.home().data().resolve("pulled"), session.clock())
          .run(files, file -> progress.step(file.shownName()), Inspection::exclude);
    }
  }

  private static void print(Session session, List<Pulled> pulled, long failed) {
    for (Pulled file : pulled) {
      if (file.message().isEmpty()) {
        session.line(
            "%-26s %-9s %7d rows %9d bytes  sha256 %s",
            file.publisher() + "/" + file.name(),
            file.fate().name().toLowerCase(Locale.ROOT),
            file.rows(),
            file.bytes(),
            file.sha256().substring(0, 12));
      }
    }
    pulled.stream()
        .filter(file -> !file.message().isEmpty())
        .forEach(file -> session.err().println(file.message()));
    session.line("%d of %d files fetched.", pulled.size() - failed, pulled.size());
  }
}
