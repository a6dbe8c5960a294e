package alvh.app;

import alvh.config.UserError;
import alvh.market.OptionChain;
import alvh.store.Store;
import alvh.surface.ChainIndices;
import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes VIX and its family from a chain of S&P 500 options, with every step. */
@CommandLine.Command(
    name = "vix",
    description = {
      "Compute VIX and its family from a chain, step by step.",
      "From options on the S&P 500, with every intermediate value,"
          + " beside what was published on the day."
    },
    footer = {
      "",
      "Examples:",
      "  alvh vix 2019-05-24",
      "  alvh vix SPX_20190524.csv --at 15:45 --json"
    })
final class Vix implements Command {

  @Mixin private JsonOption json = new JsonOption();
  @Mixin private ChainInput input = new ChainInput();

  @Option(
      names = "--rate",
      description = "Interest rate for all expiries, in the place of the known ones: 2.4%%.")
  private String rate = "";

  @Option(
      names = "--minutes",
      paramLabel = "N1,N2",
      description = "Minutes to settlement, where a file has two strips without dates.")
  private String minutes = "";

  @Option(names = "--rates", paramLabel = "R1,R2", description = "Their rates.")
  private String rates = "";

  @Override
  public int run(Session session) throws IOException {
    VixDocument document = document(session);
    if (json.wanted()) {
      session.json(document);
    } else {
      new VixText(new Printout(session.out(), session.screen()), document).print();
    }
    return DONE;
  }

  private VixDocument document(Session session) throws IOException {
    if (Files.isRegularFile(input.file()) && StripFile.isOne(input.file())) {
      return VixDocuments.document(
          new StripFile(input.file()).vix(minutes, rates), input.file().getFileName().toString());
    }
    if (!minutes.isEmpty() || !rates.isEmpty()) {
      throw new UserError(
          "--minutes and --rates belong to a file of two strips; for a chain give --at and"
              + " --rate.");
    }
    OptionChain chain = input.ofIndex(session, "VIX");
    try (Store store = session.openStore()) {
      var history = store.history(KnownRates.MEASURES);
      ChainIndices indices = ChainIndices.of(chain, KnownRates.of(chain, history, rate));
      return new VixDocuments(indices, store, input.moment(chain)).document();
    }
  }
}
