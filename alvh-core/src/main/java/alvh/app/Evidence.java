package alvh.app;

import alvh.config.Settings;
import alvh.engine.VoteCount;
import alvh.report.Figures;
import alvh.report.claim.Claim;
import alvh.report.claim.ClaimRow;
import alvh.report.claim.Claims;
import alvh.report.claim.VarianceForecasts;
import alvh.report.claim.VoteClaim;
import alvh.vote.Consensus;
import alvh.vote.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Tests what the method and its sources claim on the data of the store. */
@CommandLine.Command(
    name = "evidence",
    description = {
      "Recompute what the method and its sources claim, beside the print.",
      "What follows each signal, price gaps, stress and headlines, migrations, losses of a condor,",
      "betas, how often the vote says anything and what it adds to a forecast of volatility; then,",
      "on one replay, how soon the hedge stands, how stable it is, and what it costs by level of"
          + " VIX."
    },
    footer = {"", "Example:", "  alvh evidence"})
final class Evidence implements Command {
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private RunOptions options = new RunOptions();

  /** One figure in the document; what the data are too short for is null. */
  private record Line(
      String name,
      String unit,
      @Nullable Double value,
      @Nullable Double printed,
      @Nullable Double difference,
      boolean met,
      String explanation) {
    static Line of(ClaimRow row) {
      return new Line(
          row.name(),
          row.unit(),
          finite(row.value()),
          row.printed(),
          finite(row.difference()),
          row.isMet(),
          row.explanation());
    }

    private static @Nullable Double finite(@Nullable Double value) {
      return value == null || !Double.isFinite(value) ? null : value;
    }
  }

  private record Block(String id, String title, String span, List<Line> figures, String verdict) {
    static Block of(Claim claim) {
      return new Block(
          claim.id(),
          claim.title(),
          claim.span(),
          claim.rows().stream().map(Line::of).toList(),
          claim.verdict());
    }
  }

  private record Document(List<Block> claims) {}

  @Override
  public int run(Session session) {
    try (RunInput input = RunInput.open(session, options)) {
      var claims = new ArrayList<Claim>(Claims.of(input.history()));
      claims.addAll(votes(session, input));
      claims.addAll(EvidenceOfRun.claims(session, input));
      if (json.wanted()) {
        session.json(new Document(claims.stream().map(Block::of).toList()));
      } else {
        var page = new Printout(session.out(), session.screen());
        claims.forEach(claim -> print(page, claim));
      }
    }
    return DONE;
  }

  private static List<Claim> votes(Session session, RunInput input) {
    Settings settings = input.settings();
    LocalDate to = input.dates().last();
    var count = new VoteCount(input.history(), input.from(to), to);
    List<Vote> votes = List.of(settings.vote(), firstSix(settings.vote()).withHold(1));
    try (Progress progress = Progress.start(session, "Counting votes", count.length())) {
      List<List<Consensus>> said = count.run(input.assembly(), votes, () -> progress.step(""));
      return List.of(
          VoteClaim.all(said.get(0)),
          VoteClaim.firstSix(said.get(1)),
          VarianceForecasts.of(input.history(), said.get(0)));
    }
  }

  private static Vote firstSix(Vote vote) {
    SortedMap<String, Double> weights = new TreeMap<>(vote.weights());
    weights.replaceAll((id, weight) -> id.matches("v[1-6]") ? weight : 0);
    return vote.withWeights(weights);
  }

  private static void print(Printout page, Claim claim) {
    page.heading(claim.id() + ": " + claim.title());
    page.text(claim.span());
    TextTable table =
        new TextTable()
            .words("")
            .numbers("here")
            .numbers("method")
            .numbers("difference")
            .words("unit");
    for (ClaimRow row : claim.rows()) {
      table.row(
          List.of(
              row.name(),
              number(row.value()),
              number(row.printed()),
              number(row.difference()),
              row.unit()),
          row.explanation());
    }
    page.table(table);
    page.text(claim.verdict());
  }

  private static String number(@Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      return Figures.UNKNOWN;
    }
    return Figures.number(value, value == Math.rint(value) ? 0 : Math.abs(value) < 10 ? 3 : 1);
  }
}
